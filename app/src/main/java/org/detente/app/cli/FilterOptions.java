package org.detente.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.detente.app.store.Filter;
import picocli.CommandLine.Option;

/** Which rows a listing gives. */
final class FilterOptions {
  @Option(
      names = "--between",
      paramLabel = "A,B",
      split = ",",
      description = "The two countries, in any roles.")
  private List<String> between = List.of();

  @Option(names = "--by", paramLabel = "A", description = "The country that acts or speaks.")
  private Optional<String> by = Optional.empty();

  @Option(
      names = "--of",
      paramLabel = "A",
      description = "The country that is acted on or spoken about.")
  private Optional<String> of = Optional.empty();

  @Option(
      names = "--type",
      description = "PLOVER type of events, kind of statements, sector of actors.")
  private Optional<String> type = Optional.empty();

  @Option(
      names = "--status",
      description = "Of events: actual, planned, conditional, denied, alleged.")
  private Optional<String> status = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = InputOptions.DateConverter.class,
      description = "First day.")
  private Optional<LocalDate> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = InputOptions.DateConverter.class,
      description = "Last day.")
  private Optional<LocalDate> to = Optional.empty();

  @Option(names = "--issue", description = "Part of an issue's name.")
  private Optional<String> issue = Optional.empty();

  @Option(
      names = "--counted",
      description =
          "Of events between two countries only those that figures count: actual, not background,"
              + " dated, each once.")
  private boolean counted;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "1000",
      description = "At most so many rows; default: ${DEFAULT-VALUE}.")
  private int limit = 1000;

  Filter filter() {
    return new Filter(
        between.stream().map(FilterOptions::code).toList(),
        by.map(FilterOptions::code),
        of.map(FilterOptions::code),
        type,
        status,
        from,
        to,
        issue,
        counted,
        limit);
  }

  private static String code(String country) {
    return country.strip().toUpperCase(Locale.ROOT);
  }
}
