package org.detente.lab.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.detente.syntax.ConlluReader;
import org.detente.syntax.ConlluSentence;

/** Finds and reads the CoNLL-U files of a folder, in the order of their names. */
final class Treebanks {
  private Treebanks() {}

  /** The files whose name has {@code part} in it ({@code -train}, {@code -dev}). */
  static List<Path> files(Path folder, String part) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(p -> p.getFileName().toString().contains(part)).sorted().toList();
    }
  }

  static List<Tree> read(Path file) throws IOException {
    List<Tree> trees = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader text =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      ConlluReader reader = new ConlluReader(file.getFileName().toString(), text);
      for (Optional<ConlluSentence> s = reader.next(); s.isPresent(); s = reader.next()) {
        trees.add(Tree.of(s.get()));
      }
    }
    return trees;
  }

  static List<Tree> readAll(List<Path> files) throws IOException {
    List<Tree> trees = new ArrayList<>();
    for (Path file : files) {
      trees.addAll(read(file));
    }
    return trees;
  }
}
