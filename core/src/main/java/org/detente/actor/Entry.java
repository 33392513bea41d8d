package org.detente.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.detente.record.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A row of the lexicon. Its terms are read when first asked for: most rows never are, and loading
 * must be quick.
 */
final class Entry {
  private final String name;
  private final EntryKind kind;
  private final Optional<String> country;
  private final char gender;
  private final String cells;
  private final String where;
  private final String trait;
  private final String also;
  private volatile @Nullable List<Term> terms;
  private volatile @Nullable List<Term> elsewhere;

  /**
   * @param name the name to show
   * @param country code, blank where the entry has none of its own
   * @param gender {@code m}, {@code f} or blank where unknown
   * @param cells terms as {@link Term} reads them, split at {@code |}; blank for none
   * @param where file and line, for messages
   * @param trait what a role does with the words around it, see {@code roles.tsv}
   */
  Entry(
      String name,
      EntryKind kind,
      String country,
      char gender,
      String cells,
      String where,
      String trait) {
    this(name, kind, country, gender, cells, where, trait, "");
  }

  /**
   * @param also terms whose titles are the codes of other places that the person is head of
   */
  Entry(
      String name,
      EntryKind kind,
      String country,
      char gender,
      String cells,
      String where,
      String trait,
      String also) {
    this.also = also;
    this.name = name;
    this.kind = kind;
    this.country = country.isEmpty() ? Optional.empty() : Optional.of(country);
    this.gender = gender;
    this.cells = cells;
    this.where = where;
    this.trait = trait;
  }

  static Entry of(String name, EntryKind kind, String country, String sector) {
    return new Entry(name, kind, country, ' ', sector, name, "");
  }

  String name() {
    return name;
  }

  EntryKind kind() {
    return kind;
  }

  Optional<String> country() {
    return country;
  }

  /** Whom the entry acts for on a day: a person's office may serve another country than home. */
  Optional<String> countryOn(LocalDate day) {
    return isPerson() ? termOn(day).flatMap(Term::country).or(() -> country) : country;
  }

  char gender() {
    return gender;
  }

  String trait() {
    return trait;
  }

  /** In the order of time; never empty. */
  List<Term> terms() {
    List<Term> known = terms;
    if (known == null) {
      known = Term.list(cells, where);
      terms = known;
    }
    return known;
  }

  /** The other countries that the person is head of on a day ("Charles III"), sorted. */
  List<String> alsoOf(LocalDate day) {
    if (also.isEmpty()) {
      return List.of();
    }
    List<Term> known = elsewhere;
    if (known == null) {
      known = Term.list(also, where);
      elsewhere = known;
    }
    return known.stream().filter(t -> t.holdsOn(day)).map(Term::title).distinct().sorted().toList();
  }

  /** The term in force on a day; of several, an office in government first. */
  Optional<Term> termOn(LocalDate day) {
    Optional<Term> found = Optional.empty();
    for (Term term : terms()) {
      if (term.holdsOn(day)
          && (found.isEmpty()
              || !found.get().sector().equals(Optional.of(Sector.GOV))
              || term.sector().equals(Optional.of(Sector.GOV)))) {
        found = Optional.of(term);
      }
    }
    return found;
  }

  /**
   * The sector on a day. A person before the first office is a party's, between offices and after
   * the last one of the elite without a post; a body keeps its nearest term.
   */
  Optional<Sector> sectorOn(LocalDate day) {
    Optional<Term> term = termOn(day);
    if (term.isPresent()) {
      return term.get().sector();
    }
    boolean before = day.isBefore(terms().get(0).since());
    if (kind != EntryKind.PERSON) {
      return before ? terms().get(0).sector() : terms().get(terms().size() - 1).sector();
    }
    if (before) {
      return terms().get(0).sector().map(s -> s == Sector.GOV || s == Sector.LEG ? Sector.PTY : s);
    }
    return lastBefore(day).sector().map(s -> holdsOffice(s) ? Sector.ELI : s);
  }

  private Term lastBefore(LocalDate day) {
    Term last = terms().get(0);
    for (Term term : terms()) {
      if (!term.since().isAfter(day)) {
        last = term;
      }
    }
    return last;
  }

  private static boolean holdsOffice(Sector sector) {
    return switch (sector) {
      case GOV, LEG, MIL, SPY, COP, JUD -> true;
      default -> false;
    };
  }

  /** The day up to which the office is known to last, where {@code day} is later. */
  Optional<LocalDate> knownOn(LocalDate day) {
    return termOn(day).filter(term -> term.open() && day.isAfter(term.until())).map(Term::until);
  }

  /** False where the titles of the terms are all of other offices than this one. */
  boolean mayBear(String office) {
    return terms().stream()
        .map(term -> term.title().toLowerCase(Locale.ROOT))
        .anyMatch(title -> title.isEmpty() || title.contains(office) || office.contains(title));
  }

  /** Words that name no one by themselves: "a number of", "former". */
  boolean isAside() {
    return trait.equals("quantity") || trait.equals("former");
  }

  boolean isPerson() {
    return kind == EntryKind.PERSON;
  }
}
