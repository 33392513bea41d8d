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
import org.detente.syntax.SyntaxParser;
import org.detente.syntax.model.SureTags;
import org.detente.syntax.model.SyntaxModel;
import org.detente.syntax.model.WordClasses;

/**
 * {@code TrainSyntax TREEBANK_FOLDER MODEL_FILE}: trains on the folder's {@code -train} files and
 * on made sentences, writes the model, and says how it does on the {@code -dev} files.
 */
public final class TrainSyntax {
  private static final long SEED = 20210524;
  private static final int MADE = 2000;
  private static final int TAGGERS = 4;
  private static final int TAG_ROUNDS = 6;
  private static final int PARTS = 5;
  private static final int JACKKNIFE_ROUNDS = 4;
  private static final int PARSE_UNITS = 256;
  private static final int PARSE_ROUNDS = 9;
  private static final float PRUNE = 0.05f;
  private static final float LARGEST = 16f;

  /** Shorts: four megabytes. */
  private static final int TAGGER_ROOM = 2_000_000;

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
    plain.addAll(NewsTrees.made(MADE, SEED));
    List<Tree> trees = Casing.varied(plain, SEED);
    Log.line("%d trees to learn from", trees.size());
    ByteBuffer wordBytes = WordClassFile.bytes();
    WordClasses classes = WordClasses.read(wordBytes.duplicate());

    List<String> tags = tags(plain);
    List<String> labels = Labels.of(plain);
    Log.line("%d tags, %d relations", tags.size(), labels.size());
    Vocabulary vocabulary = new Vocabulary(trees, classes);
    ByteBuffer vectors = NetworkWriter.bytes(vocabulary);
    TagTraining tagging = new TagTraining(trees, tags, classes);
    ByteBuffer tagger =
        Models.bytes(tagging.train(trees, TAGGERS, TAG_ROUNDS, SEED), PRUNE, LARGEST, TAGGER_ROOM);
    ByteBuffer lemmas = new LemmaTraining().train(trees, tags, classes);
    List<int[]> predicted = tagging.jackknifed(trees, PARTS, JACKKNIFE_ROUNDS, SEED);
    ParseTraining parsing = new ParseTraining(tags, labels, classes, vocabulary, PARSE_UNITS, SEED);
    ByteBuffer parser = parsing.train(trees, predicted, PARSE_ROUNDS, SEED);
    List<ByteBuffer> parts =
        List.of(
            head(tags, labels),
            wordBytes,
            vectors,
            SureTags.write(tagging.sureTags()),
            tagger,
            parser,
            lemmas);
    ByteBuffer model = ByteBuffer.allocate(parts.stream().mapToInt(ByteBuffer::remaining).sum());
    parts.forEach(model::put);
    model.flip();
    for (Path file : Treebanks.files(treebanks, "-dev")) {
      Log.line("%s: %s", file.getFileName(), score(model.duplicate(), Treebanks.read(file)));
    }
    write(output, model);
  }

  private static TreeScore score(ByteBuffer model, List<Tree> dev) {
    return TreeScore.of(SyntaxParser.of(SyntaxModel.read(model)), dev);
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

  private static void write(Path file, ByteBuffer model) throws IOException {
    try (FileChannel out =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      while (model.hasRemaining()) {
        out.write(model);
      }
    }
    Log.line("%s: %d bytes", file, Files.size(file));
  }
}
