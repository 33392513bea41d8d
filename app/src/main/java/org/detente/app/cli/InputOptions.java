package org.detente.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.detente.record.Published;
import org.detente.report.Reports;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What the verbs that take reports have in common. */
final class InputOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = {
        "Text files, HTML pages, JSON Lines and JSON files, tables (CSV), feeds (RSS, Atom), SGML"
            + " collections, web archives (WARC), folders of them, or - for standard input.",
        "Endings: .txt .text, .html .htm .xhtml, .jsonl .ndjson, .json, .csv .tsv, .rss .atom .xml,"
            + " .sgm .sgml, .warc, with or without .gz; for other names the content decides."
      })
  private List<String> paths = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = PublishedConverter.class,
      description = "Date of publication (2021-05-24) of reports that give none themselves.")
  private Optional<Published> published = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many reports to read at once; default: one for each core.")
  private Optional<Integer> threads = Optional.empty();

  @Option(
      names = "--progress",
      description = "Show progress on standard error although it is no terminal.")
  private boolean progress;

  @Option(names = "--verbose", description = "Show stack traces of internal errors.")
  private boolean verbose;

  List<String> paths() {
    return paths;
  }

  Reports open() {
    return new Reports(paths, System.in, published);
  }

  int threads() {
    return Math.max(1, threads.orElse(Runtime.getRuntime().availableProcessors()));
  }

  /**
   * The share of the input that is read, by bytes; below 0 where standard input is part of it.
   *
   * @param wanted false saves looking at the files' sizes
   */
  DoubleSupplier fraction(Reports reports, boolean wanted) {
    long all = wanted ? bytes() : 0;
    return () -> all <= 0 ? -1 : reports.bytesRead() / (double) all;
  }

  private long bytes() {
    long sum = 0;
    for (String path : paths) {
      if (path.equals("-")) {
        return -1;
      }
      try (Stream<Path> files = Files.walk(Path.of(path))) {
        sum += files.filter(Files::isRegularFile).mapToLong(InputOptions::size).sum();
      } catch (IOException | InvalidPathException | UncheckedIOException e) {
        // What cannot be read is reported when its turn comes.
        continue;
      }
    }
    return sum;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  boolean progress() {
    return progress;
  }

  boolean verbose() {
    return verbose;
  }

  /** ISO dates and date-times. */
  static final class PublishedConverter implements ITypeConverter<Published> {
    @Override
    public Published convert(String value) {
      try {
        return new Published(value, "option");
      } catch (DateTimeException e) {
        throw new TypeConversionException("'" + value + "' is not a date like 2021-05-24");
      }
    }
  }

  /** ISO dates. */
  static final class DateConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeException e) {
        throw new TypeConversionException("'" + value + "' is not a date like 2021-05-24");
      }
    }
  }
}
