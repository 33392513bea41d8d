package org.detente.lab.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A row of a tab-separated fact file whose first line names the columns. */
record FactRow(List<String> header, List<String> cells) {

  static List<FactRow> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    List<String> header = List.of(lines.get(0).split("\t", -1));
    List<FactRow> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      rows.add(new FactRow(header, List.of(line.split("\t", -1))));
    }
    return rows;
  }

  /** The cell of a column, empty where the row ends before it. */
  String get(String column) {
    int at = header.indexOf(column);
    return at >= 0 && at < cells.size() ? cells.get(at) : "";
  }
}
