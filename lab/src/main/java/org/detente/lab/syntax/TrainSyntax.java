package org.detente.lab.syntax;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.detente.syntax.model.LinearModel;
import org.detente.syntax.model.SyntaxModel;
import org.detente.syntax.model.WordClasses;

/**
 * {@code TrainSyntax TREEBANK_FOLDER MODEL_FILE}: trains on the folder's {@code -train} files,
 * watches its {@code -dev} files, and writes the model.
 */
public final class TrainSyntax {
  private static final long SEED = 20210524;
  private static final int TAG_ROUNDS = 5;
  private static final int PARSE_ROUNDS = 7;
  private static final int PARTS = 3;
  private static final int JACKKNIFE_ROUNDS = 4;
  private static final float PRUNE = 0.05f;
  private static final float LARGEST = 16f;

  /** Shorts, so that the whole stays under 22 MB. */
  private static final int TAGGER_ROOM = 2_000_000;

  private static final int PARSER_ROOM = 5_500_000;
  private static final int LEAST_TAG = 3;

  private TrainSyntax() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: TrainSyntax TREEBANK_FOLDER MODEL_FILE");
      System.exit(2);
    }
    Path treebanks = Path.of(args[0]);
    Path output = Path.of(args[1]);
    List<Tree> plain = Treebanks.readAll(Treebanks.files(treebanks, "-train"));
    List<Tree> trees = Casing.varied(plain, SEED);
    List<Tree> dev = Treebanks.readAll(Treebanks.files(treebanks, "-dev"));
    Log.line("%d trees to learn from, %d to watch", trees.size(), dev.size());
    ByteBuffer wordBytes = WordClassFile.bytes();
    WordClasses classes = WordClasses.read(wordBytes.duplicate());

    List<String> tags = tags(plain);
    List<String> labels = Labels.of(plain);
    Log.line("%d tags, %d relations", tags.size(), labels.size());
    TagTraining tagging = new TagTraining(tags, classes);
    ByteBuffer tagger =
        Models.bytes(tagging.train(trees, TAG_ROUNDS, SEED), PRUNE, LARGEST, TAGGER_ROOM);
    ByteBuffer lemmas = new LemmaTraining().train(trees, tags, classes);
    List<int[]> predicted = tagging.jackknifed(trees, PARTS, JACKKNIFE_ROUNDS, SEED);
    ParseTraining parsing = new ParseTraining(labels, classes, 0.9);
    Perceptron parser =
        parsing.train(
            trees,
            predicted,
            PARSE_ROUNDS,
            SEED,
            (round, model) -> {
              if (round % 3 == 1 || round == PARSE_ROUNDS) {
                ByteBuffer bytes = Models.bytes(model, PRUNE, LARGEST, PARSER_ROOM);
                Log.line("  parser %d bytes", bytes.remaining());
                watch(tags, labels, classes, tagger, bytes, lemmas, dev);
              }
            });
    ByteBuffer parserBytes = Models.bytes(parser, PRUNE, LARGEST, PARSER_ROOM);
    write(
        output, head(tags, labels), wordBytes, tagger.duplicate(), parserBytes, lemmas.duplicate());
  }

  private static void watch(
      List<String> tags,
      List<String> labels,
      WordClasses classes,
      ByteBuffer tagger,
      ByteBuffer parser,
      ByteBuffer lemmas,
      List<Tree> dev) {
    SyntaxModel model =
        new SyntaxModel(
            tags,
            labels,
            classes,
            LinearModel.read(tagger.duplicate()),
            LinearModel.read(parser.duplicate()),
            org.detente.syntax.model.Lemmas.read(lemmas.duplicate()));
    Log.line("  dev %s", TreeScore.of(org.detente.syntax.SyntaxParser.of(model), dev));
  }

  private static List<String> tags(List<Tree> trees) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Tree tree : trees) {
      for (int i = 0; i < tree.size(); i++) {
        counts.merge(tree.upos()[i] + " " + tree.xpos()[i], 1, Integer::sum);
      }
    }
    List<String> tags = new ArrayList<>();
    counts.forEach(
        (tag, count) -> {
          if (count >= LEAST_TAG && !tag.startsWith("_")) {
            tags.add(tag);
          }
        });
    return tags;
  }

  private static ByteBuffer head(List<String> tags, List<String> labels) {
    ByteBuffer out = ByteBuffer.allocate(1 << 16);
    out.putInt(SyntaxModel.MAGIC);
    strings(out, tags);
    strings(out, labels);
    return out.flip();
  }

  private static void strings(ByteBuffer out, List<String> strings) {
    out.putInt(strings.size());
    for (String s : strings) {
      byte[] bytes = s.getBytes(StandardCharsets.UTF_8);
      out.put((byte) bytes.length).put(bytes);
    }
  }

  private static void write(Path file, ByteBuffer... parts) throws IOException {
    try (FileChannel out =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      for (ByteBuffer part : parts) {
        while (part.hasRemaining()) {
          out.write(part);
        }
      }
    }
    Log.line("%s: %d bytes", file, Files.size(file));
  }
}
