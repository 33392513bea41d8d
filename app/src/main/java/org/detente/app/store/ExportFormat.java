package org.detente.app.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Formats that other event data comes in; docs/export.md lists their columns. */
public enum ExportFormat {
  PLOVER("events.jsonl", "FORMAT json"),
  POLECAT("events.txt", "FORMAT csv, DELIMITER '\t', HEADER"),
  ICEWS("events.tab", "FORMAT csv, DELIMITER '\t', HEADER"),
  PHOENIX("events.full.txt", "FORMAT csv, DELIMITER '\t', HEADER FALSE"),
  GDELT("events.export.CSV", "FORMAT csv, DELIMITER '\t', HEADER FALSE"),
  /** The store's own views, a file each. */
  CSV(".csv", "FORMAT csv, HEADER"),
  PARQUET(".parquet", "FORMAT parquet");

  /** What the last two write. */
  static final List<String> VIEWS =
      List.of(
          "reports",
          "events",
          "parties",
          "statements",
          "stances",
          "issues",
          "relations",
          "dyad_months",
          "corrections");

  private final String file;
  private final String options;

  ExportFormat(String file, String options) {
    this.file = file;
    this.options = options;
  }

  /**
   * @throws IllegalArgumentException naming those there are
   */
  public static ExportFormat of(String word) {
    return Arrays.stream(values())
        .filter(f -> f.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no format '"
                        + word
                        + "'; there are plover, polecat, phoenix, icews, gdelt,"
                        + " csv and parquet"));
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isOfViews() {
    return this == CSV || this == PARQUET;
  }

  /** The file's name, or the ending of its files. */
  String file() {
    return file;
  }

  /** Options of DuckDB's COPY. */
  String options() {
    return options;
  }
}
