package org.detente.syntax;

import org.detente.syntax.model.GreedyParser;
import org.detente.syntax.model.Lemmas;
import org.detente.syntax.model.LinearModel;
import org.detente.syntax.model.ParseFeatures;
import org.detente.syntax.model.ParseState;
import org.detente.syntax.model.SyntaxModel;
import org.detente.syntax.model.TagFeatures;
import org.detente.syntax.model.Tagger;
import org.detente.syntax.model.WordClasses;
import org.detente.syntax.model.Words;

/** Gives the tokens of a sentence their tags, lemmas and tree. */
final class TreeBuilder {
  private final WordClasses classes;
  private final Tagger tagger;
  private final GreedyParser parser;
  private final Lemmas lemmas;
  private final Upos[] upos;
  private final String[] xpos;
  private final String[] labels;
  private final int mostClasses;

  TreeBuilder(SyntaxModel model) {
    this.classes = model.classes();
    this.tagger = new Tagger(model.tagger());
    this.parser = new GreedyParser(model.parser());
    this.lemmas = model.lemmas();
    this.mostClasses = Math.max(model.tagger().classes(), model.parser().classes());
    this.upos = new Upos[model.tags().size()];
    this.xpos = new String[upos.length];
    for (int t = 0; t < upos.length; t++) {
      String[] parts = model.tags().get(t).split(" ", -1);
      upos[t] = Upos.valueOf(parts[0]);
      xpos[t] = parts[1];
    }
    this.labels = model.labels().toArray(String[]::new);
  }

  /** What the sentences of one text share, so that a token costs no more than its result. */
  static final class Workspace {
    private final Words words;
    private final ParseState state = new ParseState();
    private final int[] features =
        new int[LinearModel.room(Math.max(TagFeatures.MOST, ParseFeatures.MOST))];
    private final int[] scores;
    private int[] tags = new int[128];

    private Workspace(WordClasses classes, int mostClasses) {
      words = new Words(classes);
      scores = new int[mostClasses];
    }
  }

  Workspace workspace() {
    return new Workspace(classes, mostClasses);
  }

  Sentence build(String text, int index, Tokens tokens, Workspace w) {
    int size = tokens.size();
    if (w.tags.length < size + 2 * Words.PAD) {
      w.tags = new int[2 * (size + Words.PAD)];
    }
    w.words.fill(text, tokens.starts(), tokens.ends());
    tagger.tag(w.words, w.tags, w.features, w.scores);
    parser.parse(w.words, w.tags, w.state, w.features, w.scores);
    String[] lemma = new String[size];
    Upos[] universal = new Upos[size];
    String[] penn = new String[size];
    int[] heads = new int[size];
    String[] relations = new String[size];
    for (int i = 0; i < size; i++) {
      int tag = w.tags[i + Words.PAD];
      universal[i] = upos[tag];
      penn[i] = xpos[tag];
      lemma[i] = lemmas.lemma(text, tokens.starts()[i], tokens.ends()[i], w.words, i, tag);
      heads[i] = w.state.head(i) == size ? -1 : w.state.head(i);
      relations[i] = labels[w.state.label(i)];
    }
    Conjuncts.mend(heads, relations);
    return new Sentence(
        text, index, tokens.starts(), tokens.ends(), lemma, universal, penn, heads, relations);
  }
}
