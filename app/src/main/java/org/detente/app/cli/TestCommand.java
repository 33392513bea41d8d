package org.detente.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.detente.actor.Countries;
import org.detente.app.DyadJson;
import org.detente.app.store.DyadFigures;
import org.detente.app.store.DyadQuery;
import org.detente.app.store.DyadQuery.Telling;
import org.detente.app.store.Store;
import org.detente.dyad.Measure;
import org.detente.dyad.Measure.Figure;
import org.detente.dyad.Proposition;
import org.detente.dyad.PropositionParser;
import org.detente.dyad.Tester;
import org.detente.dyad.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code detente test}: a proposition against the store. */
@Command(
    name = "test",
    description = "Tests a proposition about two countries: supported, contradicted or undecided.",
    footer = {
      "",
      "A proposition is A B, then better, worse, more or less stable, more or less predictable, or",
      "follows words with deeds toward; then since DAY, or between DAY and DAY.",
      "",
      "Examples:",
      "  detente test \"USA RUS more stable since 2021-06\"",
      "  detente test \"China Japan worse on trade between 2019 and 2021\""
    })
final class TestCommand implements Callable<Integer> {
  private final OutputStream out;
  private final PrintStream err;
  private final Clock clock;

  @Mixin private final StoreOptions store = new StoreOptions();
  @Mixin private final SourceOption source = new SourceOption();

  @Parameters(paramLabel = "PROPOSITION", description = "The proposition, in quotation marks.")
  private String words = "";

  @Mixin private final FormOptions form = new FormOptions();

  TestCommand(OutputStream out, PrintStream err, Clock clock) {
    this.out = out;
    this.err = err;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    Countries countries = Countries.load();
    Proposition proposition;
    try {
      proposition = new PropositionParser(countries::code).parse(words, LocalDate.now(clock));
    } catch (IllegalArgumentException e) {
      err.println("detente: " + e.getMessage());
      return ExitCode.WRONG_USAGE;
    }
    try (Store open = store.openToRead()) {
      DyadQuery query = new DyadQuery(open, source.get());
      Verdict verdict =
          new Tester()
              .test(
                  proposition,
                  query.events(
                      proposition.a(),
                      proposition.b(),
                      proposition.before(),
                      proposition.until(),
                      proposition.issue()));
      if (form.rows()) {
        Table table = form.table(out);
        rows(table, verdict, "for", query.tellings(verdict.supporting()));
        rows(table, verdict, "against", query.tellings(verdict.opposing()));
        table.end();
      } else if (form.json()) {
        String run =
            query.runs(
                proposition.a(),
                proposition.b(),
                proposition.before(),
                proposition.until(),
                proposition.issue());
        new DyadJson(out).write(verdict, run, evidence(proposition), query::tellings);
      } else {
        out.write(page(verdict, query).getBytes(StandardCharsets.UTF_8));
      }
    }
    return ExitCode.DONE;
  }

  private static String evidence(Proposition asked) {
    return DyadFigures.evidence(asked.a(), asked.b(), asked.before(), asked.until(), asked.issue());
  }

  private static void rows(Table table, Verdict verdict, String side, List<Telling> tellings) {
    for (Telling telling : tellings) {
      table.row(
          List.of("answer", "side", "event", "report", "day", "sentence"),
          List.of(
              Optional.of(verdict.answer().name().toLowerCase(Locale.ROOT)),
              Optional.of(side),
              Optional.of(telling.event()),
              Optional.of(telling.report()),
              Optional.of(telling.day()),
              Optional.of(telling.sentence())));
    }
  }

  private static String page(Verdict verdict, DyadQuery query) {
    StringBuilder page = new StringBuilder();
    page.append(verdict.proposition()).append('\n');
    page.append(verdict.answer().name().toLowerCase(Locale.ROOT));
    if (verdict.effect() instanceof Figure f) {
      page.append(
          String.format(Locale.ROOT, ": effect %.3f [%.3f, %.3f]", f.value(), f.low(), f.high()));
    } else if (verdict.effect() instanceof Measure.Withheld w) {
      page.append(": ").append(w.reason());
    }
    page.append(
        String.format(
            Locale.ROOT,
            "%n%d events before, %d after; %s%n",
            verdict.before(),
            verdict.after(),
            verdict.test()));
    verdict.needs().ifPresent(needs -> page.append("needs: ").append(needs).append('\n'));
    evidence(page, "for", query.tellings(verdict.supporting()));
    evidence(page, "against", query.tellings(verdict.opposing()));
    return page.toString();
  }

  private static void evidence(StringBuilder page, String side, List<Telling> tellings) {
    if (!tellings.isEmpty()) {
      page.append('\n').append(side).append('\n');
    }
    for (Telling telling : tellings) {
      page.append(" ")
          .append(telling.day())
          .append("  ")
          .append(telling.sentence().replaceAll("\\s+", " "))
          .append("  (")
          .append(telling.report())
          .append(")\n");
    }
  }
}
