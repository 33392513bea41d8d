package org.detente.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tab-separated table: lines that start with {@code #} are comments, the first other line names
 * the columns.
 *
 * @param name file name without folders, as rules and messages give it
 * @param rows in the order of the file
 */
public record Table(String name, List<Row> rows) {
  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a table that lies beside a class on the class path.
   *
   * @throws IllegalArgumentException if there is none of this name, or a line has more cells than
   *     the header
   */
  public static Table beside(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no table " + name + " beside " + owner.getName());
      }
      return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read table " + name, e);
    }
  }

  /**
   * Reads a table from its text.
   *
   * @throws IllegalArgumentException naming table and line, where a line has more cells than the
   *     header
   */
  public static Table parse(String name, String text) {
    Map<String, Integer> columns = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    int start = 0;
    while (start <= text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      String line =
          text.substring(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end);
      start = end + 1;
      number++;
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      List<String> cells = cells(line);
      if (columns.isEmpty()) {
        for (int i = 0; i < cells.size(); i++) {
          columns.put(cells.get(i), i);
        }
      } else if (cells.size() > columns.size()) {
        throw new IllegalArgumentException(
            name + ":" + number + ": " + cells.size() + " cells, " + columns.size() + " columns");
      } else {
        rows.add(new Row(name, number, columns, cells));
      }
    }
    return new Table(name, rows);
  }

  /**
   * By hand: a start reads tens of thousands of lines, most of them before any code is compiled.
   */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>(8);
    int start = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
      cells.add(line.substring(start, tab));
      start = tab + 1;
    }
    cells.add(line.substring(start));
    return cells;
  }
}
