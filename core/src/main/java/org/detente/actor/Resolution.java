package org.detente.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.detente.record.Sector;

/**
 * Who a phrase stands for.
 *
 * @param country ISO 3166-1 alpha-3, or PLOVER's UNO, EUR, IGO, NGO, MNC, NON
 * @param sector absent for a whole country or people
 * @param name the name the lexicon gives, or the name in the phrase
 * @param from how it was found: {@code lexicon}, {@code role}, {@code title}, {@code apposition},
 *     {@code place}, {@code context} …, joined by {@code +}
 * @param knownOn the day up to which an open-ended office is known to have lasted, where the
 *     question is about a later day
 * @param alsoOf further countries that the person is head of on the day ("Charles III"), sorted
 */
public record Resolution(
    Optional<String> country,
    Optional<Sector> sector,
    Optional<String> name,
    String from,
    Optional<LocalDate> knownOn,
    List<String> alsoOf) {
  static final Resolution NONE =
      new Resolution(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "unresolved",
          Optional.empty(),
          List.of());

  public Resolution {
    alsoOf = List.copyOf(alsoOf);
  }

  public boolean isResolved() {
    return country.isPresent() || sector.isPresent();
  }
}
