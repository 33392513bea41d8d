package org.detente.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads CoNLL-U, sentence by sentence. */
public final class ConlluReader {
  private static final int COLUMNS = 10;

  private final String name;
  private final BufferedReader in;
  private int line;

  /**
   * @param name of the file, for messages
   */
  public ConlluReader(String name, BufferedReader in) {
    this.name = name;
    this.in = in;
  }

  /**
   * The next sentence, or empty at the end.
   *
   * @throws IllegalArgumentException naming file and line, where a line has not ten columns
   */
  public Optional<ConlluSentence> next() throws IOException {
    List<String> comments = new ArrayList<>();
    List<ConlluRow> rows = new ArrayList<>();
    for (String text = in.readLine(); text != null; text = in.readLine()) {
      line++;
      if (text.isBlank()) {
        if (!rows.isEmpty()) {
          break;
        }
      } else if (text.startsWith("#") && rows.isEmpty()) {
        comments.add(text);
      } else {
        rows.add(row(text));
      }
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(new ConlluSentence(comments, rows));
  }

  private ConlluRow row(String text) {
    String[] c = text.split("\t", -1);
    if (c.length != COLUMNS || c[0].isEmpty() || c[1].isEmpty()) {
      throw new IllegalArgumentException(
          name + ":" + line + ": a CoNLL-U line has ten columns, this one has " + c.length);
    }
    return new ConlluRow(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8], c[9]);
  }
}
