package org.detente.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Functions for times of day. */
final class Clock {
  private static final Set<String> AFTER_NOON = Set.of("pm", "AF", "EV", "NI");

  private Clock() {}

  /** {@code part(day, code)}: a part of a day, {@code MO AF EV NI MI} or {@code 12:00}. */
  static Resolved part(Scene scene, Arguments a) {
    Resolved day = a.get(0);
    return new Resolved(day.value() + "T" + a.text(1), day.period());
  }

  /**
   * {@code clock(day, time, am/pm)}: the time is "10" or "10:35"; a part of the day may stand for
   * am or pm.
   */
  static Resolved clock(Scene scene, Arguments a) {
    Resolved day = a.has(0) ? a.get(0) : Relative.sameDay(scene, a);
    String time = a.text(1);
    int colon = time.indexOf(':');
    int hour = Resolved.of(colon < 0 ? time : time.substring(0, colon)).number();
    String half = a.text(2);
    if (hour < 12 && AFTER_NOON.contains(half)) {
      hour += 12;
    } else if (hour == 12 && half.equals("am")) {
      hour = 0;
    }
    if (hour > 24) {
      return Resolved.of("");
    }
    String minutes = colon < 0 ? "00" : time.substring(colon + 1);
    return new Resolved("%sT%02d:%s".formatted(day.value(), hour, minutes), day.period());
  }

  /** {@code hoursago(n)}: on the publication day where no clock is known. */
  static Resolved hoursAgo(Scene scene, Arguments a) {
    Optional<LocalDate> day = scene.published();
    return day.map(d -> Resolved.of(new Period(Grain.DAY, d))).orElse(Resolved.of("PAST_REF"));
  }
}
