package org.detente.date;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What an expression is read against: the publication day, and the dates mentioned before it. */
final class Scene {
  private final Optional<LocalDate> published;
  private final Map<Grain, Period> latest = new EnumMap<>(Grain.class);
  private Optional<Period> last;
  private Optional<Period> spoken = Optional.empty();
  private boolean comparison;
  private Direction direction = Direction.PAST;
  private Map<String, String> captures = Map.of();

  Scene(Optional<LocalDate> published) {
    this.published = published;
    this.last = published.map(day -> new Period(Grain.DAY, day));
  }

  void enter(Direction towards, Map<String, String> captured) {
    direction = towards;
    captures = captured;
    comparison = false;
  }

  /** Makes a date the last mentioned one, unless it only serves to compare with. */
  void mention(Period period) {
    if (comparison) {
      return;
    }
    boolean year = period.grain() == Grain.YEAR && hasCapture("year");
    if (year || period.grain() == Grain.QUARTER || period.grain() == Grain.HALF) {
      spoken = Optional.of(period);
    }
    last = Optional.of(period);
    latest.put(period.grain(), period);
  }

  Optional<LocalDate> published() {
    return published;
  }

  /** The last mentioned date, at first the publication day. */
  Optional<Period> last() {
    return last;
  }

  /** The last mentioned period of a grain. */
  Optional<Period> last(Grain grain) {
    return Optional.ofNullable(latest.get(grain));
  }

  /** The quarter, half or named year that the text last spoke of. */
  Optional<Period> spoken() {
    return spoken;
  }

  /** The expression at hand is only a date to compare with: "a year earlier". */
  void compare() {
    comparison = true;
  }

  Direction direction() {
    return direction;
  }

  /** What the rule captured under a name, or an empty text. */
  String captured(String name) {
    return captures.getOrDefault(name, "");
  }

  boolean hasCapture(String name) {
    return captures.containsKey(name);
  }
}
