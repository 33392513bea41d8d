package org.detente.lab.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.detente.syntax.SyntaxParser;
import org.detente.syntax.Tokenizer;
import org.detente.syntax.name.NameLabeller;
import org.detente.syntax.name.NameLabels;
import org.detente.syntax.name.NameModel;

/**
 * Trains the model of names.
 *
 * <p>Usage: {@code TrainNames TREEBANKS FACTS OUT}: the folder of the treebanks, the folder of the
 * facts, the model's file.
 */
public final class TrainNames {
  private static final long SEED = 20260101;

  private static final int ROUNDS = 12;

  /** How often each template is filled. */
  private static final int TIMES = 40;

  /** Part of the sentences that are made headlines too. */
  private static final double HEADLINES = 0.06;

  private TrainNames() {}

  public static void main(String[] args) throws IOException {
    Path treebanks = Path.of(args[0]);
    Tokenizer tokenizer = Tokenizer.load();
    ListSource lists = ListSource.read(tokenizer, Path.of(args[1]));
    TokenSource tokens = new TokenSource(SyntaxParser.withoutNames());
    GumNames gum = new GumNames(lists);
    List<LabelledSentence> train = gum.read(treebanks.resolve("en_gum-ud-train.conllu.gz"));
    Random random = new Random(SEED);
    MadeSentences made = new MadeSentences(tokenizer, new NameMaker(lists, random), random);
    List<LabelledSentence> all = new ArrayList<>(train);
    all.addAll(made.replaced(train));
    all.addAll(made.replaced(train));
    all.addAll(made.templates(TIMES));
    all.addAll(made.headlines(List.copyOf(all), HEADLINES));
    NameModel model = new NameTrainer(lists.compile()).train(all, tokens, ROUNDS, SEED);
    Files.write(Path.of(args[2]), model.bytes());
    NameScore score = new NameScore();
    NameLabeller labeller = new NameLabeller(model);
    for (LabelledSentence s : gum.read(treebanks.resolve("en_gum-ud-dev.conllu.gz"))) {
      score.add(known(s.names()), known(found(labeller, tokens, s)));
    }
    System.out.println("GUM dev  " + score);
  }

  static List<LabelledSentence.Span> found(
      NameLabeller labeller, TokenSource tokens, LabelledSentence s) {
    return LabelledSentence.spans(labeller.label(s.text(), tokens.of(s)));
  }

  static List<LabelledSentence.Span> known(List<LabelledSentence.Span> names) {
    return names.stream().filter(n -> n.kind() <= NameLabels.PLACE).toList();
  }
}
