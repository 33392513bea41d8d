package org.detente.dyad;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.detente.dyad.Measure.Figure;
import org.detente.dyad.Measure.Withheld;
import org.detente.dyad.Verdict.Answer;

/** Tests propositions on the events of their pair. */
public final class Tester {
  /** Events told of each stretch of time. */
  private static final int EVIDENCE = 3;

  /**
   * @param events distinct, actual events of the pair, about the proposition's issue where it has
   *     one
   */
  public Verdict test(Proposition proposition, List<DyadEvent> events) {
    Every every = DyadSeries.choose(events.size(), proposition.before(), proposition.until());
    DyadSeries before =
        DyadSeries.of(
            proposition.a(),
            proposition.b(),
            events,
            proposition.before(),
            proposition.since().minusDays(1),
            every);
    DyadSeries after =
        DyadSeries.of(
            proposition.a(),
            proposition.b(),
            events,
            proposition.since(),
            proposition.until(),
            every);
    Comparison comparison = Comparison.of(proposition.claim());
    Measure effect = comparison.effect(before, after);
    Answer answer = answer(proposition.claim(), effect);
    Predicate<DyadEvent> isFor = supports(proposition);
    return new Verdict(
        proposition,
        answer,
        effect,
        comparison.inWords(every),
        before.events().size(),
        after.events().size(),
        strongest(before, after, isFor),
        strongest(before, after, isFor.negate()),
        answer == Answer.UNDECIDED ? Optional.of(needs(effect)) : Optional.empty());
  }

  private static Answer answer(Claim claim, Measure effect) {
    if (!(effect instanceof Figure figure)) {
      return Answer.UNDECIDED;
    }
    if (figure.low() > 0) {
      return claim.isDownward() ? Answer.CONTRADICTED : Answer.SUPPORTED;
    }
    if (figure.high() < 0) {
      return claim.isDownward() ? Answer.SUPPORTED : Answer.CONTRADICTED;
    }
    return Answer.UNDECIDED;
  }

  /**
   * An interval shrinks with the root of n: how many events would shut 0 out, were the effect so.
   */
  private static String needs(Measure effect) {
    if (effect instanceof Withheld withheld) {
      return withheld.reason();
    }
    Figure figure = (Figure) effect;
    double half = (figure.high() - figure.low()) / 2;
    double size = Math.abs(figure.value());
    if (size < half / 10) {
      return "no difference to speak of in " + figure.n() + " events";
    }
    long wanted = (long) Math.ceil(figure.n() * Math.pow(half / size, 2));
    return "about "
        + (wanted - figure.n())
        + " more events, if the difference is as large as it now looks";
  }

  private static Predicate<DyadEvent> supports(Proposition proposition) {
    boolean upward = !proposition.claim().isDownward();
    return e -> (e.isCooperation() != e.day().isBefore(proposition.since())) == upward;
  }

  /** The strongest of both stretches of time, those after first. */
  private static List<String> strongest(
      DyadSeries before, DyadSeries after, Predicate<DyadEvent> side) {
    return Stream.of(after, before)
        .flatMap(series -> strongest(series.events(), side))
        .map(DyadEvent::id)
        .toList();
  }

  private static Stream<DyadEvent> strongest(List<DyadEvent> events, Predicate<DyadEvent> side) {
    return events.stream()
        .filter(side)
        .sorted(
            Comparator.comparingDouble((DyadEvent e) -> -Math.abs(e.intensity()))
                .thenComparing(DyadEvent::day, Comparator.reverseOrder())
                .thenComparing(DyadEvent::id))
        .limit(EVIDENCE);
  }
}
