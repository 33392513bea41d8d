package org.detente.lab.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.detente.actor.ActorFinder;
import org.detente.actor.Actors;
import org.detente.date.DateFinder;
import org.detente.event.EventFinder;
import org.detente.issue.IssueFinder;
import org.detente.place.PlaceFinder;
import org.detente.record.DateMention;
import org.detente.record.Event;
import org.detente.record.Place;
import org.detente.record.Report;
import org.detente.record.Statement;
import org.detente.statement.StatementFinder;
import org.detente.syntax.ParsedText;
import org.detente.syntax.SyntaxParser;
import org.detente.syntax.Tokens;

/** The steps in the reader's order, each with the CPU time that this thread spent in it. */
final class Steps {
  /** What is timed. */
  enum Step {
    TOKENS,
    TREES,
    SYNTAX,
    ACTOR,
    DATE,
    PLACE,
    STATEMENT,
    EVENT,
    ISSUE
  }

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final SyntaxParser syntax = SyntaxParser.load();
  private final SyntaxParser trees = SyntaxParser.withoutNames();
  private final ActorFinder actors = ActorFinder.load();
  private final DateFinder dates = DateFinder.load();
  private final PlaceFinder places = PlaceFinder.load();
  private final StatementFinder statements = StatementFinder.load();
  private final EventFinder events = EventFinder.load();
  private final IssueFinder issues = IssueFinder.load();

  private final Map<Step, Long> nanos = new EnumMap<>(Step.class);

  /** CPU time of each step since the last reset. */
  Map<Step, Long> nanos() {
    return Map.copyOf(nanos);
  }

  void reset() {
    nanos.clear();
  }

  /** Runs all steps; {@code TOKENS} and {@code TREES} are parts of {@code SYNTAX}, run before. */
  void run(Report report) {
    List<Tokens> cut = time(Step.TOKENS, () -> trees.tokenize(report.text()));
    time(Step.TREES, () -> trees.parse(report.text(), cut));
    ParsedText text = time(Step.SYNTAX, () -> syntax.parse(report.text()));
    Actors who = time(Step.ACTOR, () -> actors.find(report, text));
    List<DateMention> when = time(Step.DATE, () -> dates.find(report, text));
    List<Place> where = time(Step.PLACE, () -> places.find(report, text, who));
    List<Statement> said = time(Step.STATEMENT, () -> statements.find(report, text, who, when));
    List<Event> done = time(Step.EVENT, () -> events.find(report, text, who, when, where, said));
    time(Step.ISSUE, () -> issues.find(report, text, who, said, done));
  }

  private <T> T time(Step step, Supplier<T> work) {
    long start = CLOCK.getCurrentThreadCpuTime();
    T result = work.get();
    nanos.merge(step, CLOCK.getCurrentThreadCpuTime() - start, Long::sum);
    return result;
  }
}
