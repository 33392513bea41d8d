package org.detente.date;

import java.util.Map;

/** A function that a rule's value may call; the names are those of the rule table. */
interface Function {
  Resolved apply(Scene scene, Arguments arguments);

  /** All functions by name; docs are with the implementations. */
  Map<String, Function> ALL =
      Map.ofEntries(
          Map.entry("unit", Relative::unit),
          Map.entry("near", Relative::near),
          Map.entry("ago", Relative::ago),
          Map.entry("ahead", Relative::ahead),
          Map.entry("before", Relative::before),
          Map.entry("after", Relative::after),
          Map.entry("same", Relative::same),
          Map.entry("sameday", Relative::sameDay),
          Map.entry("yearof", Relative::yearOf),
          Map.entry("earlieryear", Relative::earlierYear),
          Map.entry("weekday", Named::weekday),
          Map.entry("weekend", Named::weekend),
          Map.entry("date", Named::date),
          Map.entry("season", Named::season),
          Map.entry("quarter", Named::quarter),
          Map.entry("half", Named::half),
          Map.entry("year", Named::year),
          Map.entry("decade", Named::decade),
          Map.entry("century", Named::century),
          Map.entry("holiday", Named::holiday),
          Map.entry("weekof", Named::weekOf),
          Map.entry("following", Named::following),
          Map.entry("part", Clock::part),
          Map.entry("clock", Clock::clock),
          Map.entry("hoursago", Clock::hoursAgo),
          Map.entry("duration", Durations::duration),
          Map.entry("every", Durations::every),
          Map.entry("each", Durations::each));

  /**
   * The function of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Function of(String name) {
    Function function = ALL.get(name);
    if (function == null) {
      throw new IllegalArgumentException("no function " + name);
    }
    return function;
  }
}
