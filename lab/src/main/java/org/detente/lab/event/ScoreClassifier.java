package org.detente.lab.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.detente.lab.event.LogisticRegression.Example;
import org.detente.lab.event.ReadSentences.Read;

/**
 * Says what a classifier over the event rules would be worth: rules alone, with gaps filled, with
 * doubtful events dropped. Trained on labelled sentences of unknown licence (by cross-validation:
 * no sentence is judged by a classifier that saw it or a copy) and on the examples of our own
 * tables and the sentences of treebanks, as the rules read them.
 *
 * <p>Usage: {@code ScoreClassifier GOLD-EVENTS-FOLDER TREEBANKS-FOLDER}
 */
public final class ScoreClassifier {
  private static final int FOLDS = 5;

  private static final List<Double> SURE = List.of(0.5, 0.7, 0.9, 0.97);

  private final List<Read> judged;

  private ScoreClassifier(List<Read> judged) {
    this.judged = judged;
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: ScoreClassifier GOLD-EVENTS-FOLDER TREEBANKS-FOLDER");
      System.exit(2);
    }
    LabelledFiles files = new LabelledFiles(Path.of(args[0]));
    ReadSentences reader = new ReadSentences(new WordFeatures());
    List<Labelled> gold = new ArrayList<>(files.records());
    gold.addAll(files.pairs());
    gold.addAll(files.news());
    gold.addAll(files.plain());
    ScoreClassifier score = new ScoreClassifier(reader.read(gold));
    System.out.println(
        "layer | records: type F1 (P R) | pairs: type F1 (P R) | news: type and who F1 (P R)"
            + " | plain: false | without appeals");
    score.labelled(true);
    score.labelled(false);
    List<Read> own = reader.read(LabelledFiles.own());
    score.own("examples of our own tables", own);
    List<Read> open = new ArrayList<>(own);
    open.addAll(reader.read(LabelledFiles.open(Path.of(args[1]))));
    score.own("examples of our own tables and sentences of treebanks", open);
  }

  private static List<Layer> layers() {
    List<Layer> all = new ArrayList<>();
    double never = Layer.NEVER;
    all.add(new Layer("rules", never, false, never, never));
    for (double sure : SURE) {
      all.add(new Layer("fill " + sure, sure, false, never, never));
      all.add(new Layer("fill silent " + sure, sure, true, never, never));
      all.add(new Layer("retype " + sure, never, false, sure, never));
      all.add(new Layer("veto " + sure, never, false, never, sure));
    }
    return all;
  }

  private void labelled(boolean appeals) {
    System.out.println(
        "\ntrained on labelled sentences, plain ones "
            + (appeals ? "with" : "without")
            + " those that hold an appeal");
    Labeller plainly = new Labeller(false, appeals);
    Labeller ruled = new Labeller(true, appeals);
    List<LogisticRegression> fillers = new ArrayList<>();
    List<LogisticRegression> judges = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Read> others = new ArrayList<>();
      for (Read read : judged) {
        if (fold(read) != fold) {
          others.add(read);
        }
      }
      fillers.add(train(others, plainly));
      judges.add(train(others, ruled));
    }
    for (Layer layer : layers()) {
      Scores scores = new Scores();
      for (Read read : judged) {
        int fold = fold(read);
        scores.add(read.labelled(), layer.apply(read, fillers.get(fold), judges.get(fold), ruled));
      }
      System.out.println(layer.name() + " | " + scores.line());
    }
  }

  private void own(String what, List<Read> examples) {
    System.out.println("\ntrained on " + examples.size() + " " + what);
    Labeller labeller = new Labeller(false, true);
    LogisticRegression model = train(examples, labeller);
    System.out.println(model.size() + " features");
    for (Layer layer : layers()) {
      Scores scores = new Scores();
      for (Read read : judged) {
        scores.add(read.labelled(), layer.apply(read, model, model, labeller));
      }
      System.out.println(layer.name() + " | " + scores.line());
    }
  }

  private static LogisticRegression train(List<Read> reads, Labeller labeller) {
    List<Example> examples = new ArrayList<>();
    reads.forEach(r -> examples.addAll(labeller.examples(r)));
    return LogisticRegression.train(examples, Labeller.CLASSES);
  }

  /** Copies of a sentence are in one fold. */
  private static int fold(Read read) {
    return Math.floorMod(read.labelled().words().hashCode(), FOLDS);
  }
}
