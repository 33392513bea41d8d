package org.detente.syntax;

import java.util.concurrent.ConcurrentLinkedQueue;
import org.detente.syntax.model.GreedyParser;
import org.detente.syntax.model.Lemmas;
import org.detente.syntax.model.LinearModel;
import org.detente.syntax.model.ParseState;
import org.detente.syntax.model.SyntaxModel;
import org.detente.syntax.model.TagFeatures;
import org.detente.syntax.model.Tagger;
import org.detente.syntax.model.Words;

/** Gives the tokens of a sentence their tags, lemmas and tree. */
final class TreeBuilder {
  private final SyntaxModel model;
  private final Lemmas lemmas;
  private final Agreement agreement;
  private final Upos[] upos;
  private final String[] xpos;
  private final String[] labels;

  /** Workspaces that no text is using: what they keep of words is worth more than a fresh one. */
  private final ConcurrentLinkedQueue<Workspace> idle = new ConcurrentLinkedQueue<>();

  TreeBuilder(SyntaxModel model) {
    this.model = model;
    this.lemmas = model.lemmas();
    this.agreement = new Agreement(model.tags());
    this.upos = new Upos[model.tags().size()];
    this.xpos = new String[upos.length];
    for (int t = 0; t < upos.length; t++) {
      String[] parts = model.tags().get(t).split(" ", -1);
      upos[t] = Upos.valueOf(parts[0]);
      xpos[t] = parts[1];
    }
    this.labels = model.labels().toArray(String[]::new);
  }

  /** What one thread works with, so that a token costs no more than its result. */
  static final class Workspace {
    private final Words words;
    private final Tagger tagger;
    private final GreedyParser parser;
    private final ParseState state = new ParseState();
    private final int[] features = new int[LinearModel.room(TagFeatures.MOST)];
    private final int[] scores;
    private int[] tags = new int[128];

    private Workspace(SyntaxModel model) {
      words = new Words(model.classes());
      tagger = new Tagger(model.sureTags(), model.tagger());
      scores = new int[model.tagger().classes()];
      parser = new GreedyParser(model.parser(), model.vectors(), model.tags());
    }
  }

  /** A workspace for one thread, to be given back by {@link #done}. */
  Workspace workspace() {
    Workspace workspace = idle.poll();
    return workspace == null ? new Workspace(model) : workspace;
  }

  void done(Workspace workspace) {
    idle.add(workspace);
  }

  Sentence build(String text, int index, Tokens tokens, Workspace w) {
    int size = tokens.size();
    if (w.tags.length < size + 2 * Words.PAD) {
      w.tags = new int[2 * (size + Words.PAD)];
    }
    w.words.fill(text, tokens.starts(), tokens.ends());
    w.tagger.tag(w.words, w.tags, w.features, w.scores);
    agreement.mend(w.tags, size);
    w.parser.parse(w.words, w.tags, w.state);
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
    Conjuncts.mend(heads, relations, universal);
    Predicates.mend(heads, relations, universal, lemma);
    Subjects.mend(heads, relations, universal, penn, lemma);
    return new Sentence(
        text, index, tokens.starts(), tokens.ends(), lemma, universal, penn, heads, relations);
  }
}
