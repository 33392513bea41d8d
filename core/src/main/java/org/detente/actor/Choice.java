package org.detente.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.detente.record.Sector;

/**
 * Picks one of several entries that share a name: the one of the country in question, then the one
 * with an office on the day, then the first in the tables.
 *
 * @param country the country that the surroundings give
 */
record Choice(LocalDate day, Optional<String> country) {
  Entry of(Hit hit) {
    if (hit.entries().size() == 1) {
      return hit.entry();
    }
    return best(hit.entries(), country).orElse(hit.entry());
  }

  /** The person of this surname who is a leader on the day, where that is but one. */
  Optional<Entry> surnamed(List<Entry> people, Optional<String> told) {
    Optional<String> wanted = told.or(this::country);
    List<Entry> fitting =
        people.stream()
            .filter(p -> wanted.isEmpty() || p.countryOn(day).equals(wanted))
            .filter(p -> p.termOn(day).isPresent())
            .filter(p -> p.sectorOn(day).equals(Optional.of(Sector.GOV)))
            .toList();
    return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get(0));
  }

  /** The country whose leaders alone have gone by this surname, on whatever day. */
  static Optional<String> onlyCountry(List<Entry> people) {
    Optional<String> country = Optional.empty();
    for (Entry person : people) {
      if (country.isPresent() && !country.equals(person.country())) {
        return Optional.empty();
      }
      country = person.country();
    }
    return country;
  }

  private Optional<Entry> best(List<Entry> entries, Optional<String> wanted) {
    Entry best = null;
    int most = -1;
    for (Entry entry : entries) {
      int score =
          (wanted.isPresent() && entry.countryOn(day).equals(wanted) ? 4 : 0)
              + (entry.isPerson() && entry.termOn(day).isPresent() ? 2 : 0)
              + (entry.isPerson() && entry.sectorOn(day).equals(Optional.of(Sector.GOV)) ? 1 : 0)
              + (entry.termOn(day).isPresent() ? 1 : 0);
      if (score > most) {
        most = score;
        best = entry;
      }
    }
    return Optional.ofNullable(best);
  }
}
