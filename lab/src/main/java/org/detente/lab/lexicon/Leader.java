package org.detente.lab.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One person of the leaders' table while it is being put together. */
final class Leader {
  /**
   * @param country where the office is
   * @param until with {@code open}, the day up to which it is known to last
   */
  record Office(String country, String since, String until, boolean open, String title) {
    boolean overlaps(Office other) {
      return since.compareTo(other.until) <= 0 && other.since.compareTo(until) <= 0;
    }

    /** As a term of the lexicon, with the title, or with the country for an office elsewhere. */
    String term(boolean elsewhere) {
      return "GOV:" + since + ":" + until + (open ? "?" : "") + ":" + (elsewhere ? country : title);
    }
  }

  private final String country;
  private final Set<String> names = new LinkedHashSet<>();
  private final List<Office> offices = new ArrayList<>();
  private char gender = ' ';

  Leader(String country) {
    this.country = country;
  }

  String country() {
    return country;
  }

  Set<String> names() {
    return names;
  }

  char gender() {
    return gender;
  }

  boolean isNamed(Collection<String> others) {
    return LeaderNames.isSame(names, others);
  }

  void add(Collection<String> more, Office office) {
    names.addAll(more);
    if (!offices.contains(office)) {
      offices.add(office);
    }
    if (office.title().matches(".*\\b(Queen|Dame|Duchess)\\b.*")) {
      gender = 'f';
    } else if (office.title().matches(".*\\b(King|Sultan|Emperor|Pope|Amir|Prince)\\b.*")) {
      gender = 'm';
    }
  }

  boolean holdsDuring(Office office) {
    return offices.stream().anyMatch(office::overlaps);
  }

  /** The terms at home, or those of the other places that the person is head of. */
  String terms(boolean elsewhere) {
    List<String> terms =
        offices.stream()
            .filter(office -> elsewhere != office.country().equals(country))
            .sorted(java.util.Comparator.comparing(Office::since))
            .map(office -> office.term(elsewhere))
            .distinct()
            .toList();
    return String.join("|", terms);
  }
}
