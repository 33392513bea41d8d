package org.detente.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a finished step did, as a file of tab-separated lines: {@code input PATH LENGTH}, {@code
 * file PATH}, {@code count NAME N}. A step without it did not end, and what it wrote does not
 * count.
 *
 * @param files of records, under the output folder
 * @param counts {@code read}, {@code failed: KIND}, {@code passed over: WHAT}, {@code month: MONTH}
 */
record StepFile(List<InputFile> inputs, List<String> files, SortedMap<String, Long> counts) {
  StepFile {
    inputs = List.copyOf(inputs);
    files = List.copyOf(files);
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  String text() {
    StringBuilder text = new StringBuilder();
    inputs.forEach(i -> line(text, "input", i.path(), String.valueOf(i.length())));
    files.forEach(file -> line(text, "file", file));
    counts.forEach((name, n) -> line(text, "count", name, String.valueOf(n)));
    return text.toString();
  }

  private static void line(StringBuilder text, String... fields) {
    text.append(String.join("\t", fields)).append('\n');
  }

  static StepFile parse(String text) {
    List<InputFile> inputs = new ArrayList<>();
    List<String> files = new ArrayList<>();
    SortedMap<String, Long> counts = new TreeMap<>();
    for (String line : text.split("\n", -1)) {
      String[] fields = line.split("\t", -1);
      switch (fields[0]) {
        case "input" -> inputs.add(new InputFile(fields[1], Long.parseLong(fields[2])));
        case "file" -> files.add(fields[1]);
        case "count" -> counts.merge(fields[1], Long.parseLong(fields[2]), Long::sum);
        default -> {
          // The end of the file.
        }
      }
    }
    return new StepFile(inputs, files, counts);
  }
}
