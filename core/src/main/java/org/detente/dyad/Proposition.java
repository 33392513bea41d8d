package org.detente.dyad;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A claim that figures can test: the days from {@code since} to {@code until} against as many days
 * just before.
 *
 * @param a country code; the side whose words and deeds are meant, where the claim has a direction
 * @param b country code of the other side
 * @param issue the issue that the events must be about, where the claim names one
 * @param until last day, inclusive
 */
public record Proposition(
    String a, String b, Claim claim, Optional<String> issue, LocalDate since, LocalDate until) {
  public Proposition {
    if (until.isBefore(since)) {
      throw new IllegalArgumentException("it ends before it begins: " + since + " to " + until);
    }
    if (a.equals(b)) {
      throw new IllegalArgumentException("a proposition is about two sides: " + a);
    }
  }

  /** First day of the stretch before, which is as long as the one after. */
  public LocalDate before() {
    return since.minusDays(ChronoUnit.DAYS.between(since, until) + 1);
  }

  @Override
  public String toString() {
    return a
        + "-"
        + b
        + " "
        + claim.words()
        + issue.map(i -> " on " + i).orElse("")
        + " from "
        + since
        + " to "
        + until;
  }
}
