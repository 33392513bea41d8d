package org.detente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.record.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Reads one noun phrase from left to right, without a tree: what heads it decides the sector, what
 * modifies it gives the country.
 */
final class PhraseReading {
  private static final Set<String> BREAKS =
      Set.of(
          ",", "in", "from", "of", "to", "for", "with", "at", "against", "on", "by", "who", "whom",
          "that", "which", "whose", "near", "between", "among", "inside", "outside", "across",
          "under", "over", "after", "before", "during", "is", "was", "are", "were", "has", "have");
  private static final Set<String> PLACING =
      Set.of("in", "from", "of", "at", "near", "inside", "across", "for", "on");
  private static final Set<String> TIES =
      Set.of(
          "backed",
          "aligned",
          "allied",
          "sponsored",
          "funded",
          "trained",
          "supported",
          "friendly",
          "armed",
          "supplied",
          "brokered",
          "bound",
          "imposed",
          "linked",
          "inspired",
          "educated");
  private static final Set<String> STANCES = Set.of("anti", "pro", "non");
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "him", "her", "them", "we", "i", "you", "us", "who");

  private final ActorLexicon lexicon;
  private final Choice choice;
  private final Words words;
  private final List<Hit> hits;
  private final LocalDate day;
  private final List<String> from = new ArrayList<>();

  private Optional<String> country = Optional.empty();
  private Optional<Sector> sector = Optional.empty();
  private Optional<String> name = Optional.empty();
  private Optional<LocalDate> knownOn = Optional.empty();
  private boolean former;
  private boolean decided;
  private @Nullable Entry head;
  private @Nullable Entry person;
  private final List<Entry> roles = new ArrayList<>();

  PhraseReading(ActorLexicon lexicon, Words words, LocalDate day, Optional<String> contextCountry) {
    this(lexicon, words, hits(lexicon, words), day, contextCountry);
  }

  /** "David Steel", "Colin Martin": a city in a phrase that is a person's name is none. */
  private static List<Hit> hits(ActorLexicon lexicon, Words words) {
    List<Hit> hits = lexicon.hits(words);
    if (words.size() < 2 || !lexicon.givenNames().contains(words.key(0))) {
      return hits;
    }
    for (int w = 0; w < words.size(); w++) {
      if (!words.isCapital(w)) {
        return hits;
      }
    }
    return hits.stream().filter(hit -> !hit.is(EntryKind.CITY)).toList();
  }

  PhraseReading(
      ActorLexicon lexicon,
      Words words,
      List<Hit> hits,
      LocalDate day,
      Optional<String> contextCountry) {
    this.lexicon = lexicon;
    this.words = words;
    this.day = day;
    this.hits = hits;
    this.choice = new Choice(day, contextCountry);
  }

  Resolution read() {
    if (words.size() == 1 && PRONOUNS.contains(words.key(0)) && hits.isEmpty()) {
      return new Resolution(
          Optional.empty(),
          Optional.of(Sector.UNK),
          Optional.empty(),
          "pronoun",
          Optional.empty(),
          List.of());
    }
    int start = skipQuantities();
    int end = breakFrom(start);
    readCore(start, end);
    if (end < words.size()) {
      readRest(end);
    }
    String how = from.isEmpty() ? "unresolved" : String.join("+", from);
    return new Resolution(country, sector, name, how, knownOn, alsoOf());
  }

  private List<String> alsoOf() {
    return head != null && head.isPerson() && name.equals(Optional.of(head.name()))
        ? head.alsoOf(day)
        : List.of();
  }

  /** "a group of men", "members of the army": the phrase after "of" is the one that counts. */
  private int skipQuantities() {
    int start = 0;
    for (Hit hit : hits) {
      boolean of = hit.last() + 1 < words.size() && words.form(hit.last() + 1).equals("of");
      if (hit.first() >= start
          && of
          && hit.entries().stream().anyMatch(e -> e.trait().equals("quantity"))
          && breakFrom(start) == hit.last() + 1) {
        start = hit.last() + 2;
      }
    }
    return start;
  }

  private int breakFrom(int start) {
    int at = start;
    while (at < words.size()) {
      Hit hit = hitAt(at);
      if (hit != null && hit.last() >= at && hit.first() >= start) {
        at = hit.last() + 1;
      } else if (at > start && BREAKS.contains(words.form(at))) {
        return at;
      } else {
        at++;
      }
    }
    return at;
  }

  private @Nullable Hit hitAt(int word) {
    for (Hit hit : hits) {
      if (hit.first() <= word && word <= hit.last()) {
        return hit;
      }
    }
    return null;
  }

  /** The entry that decides, or null where the lexicon knows none of the words. */
  @Nullable Entry head() {
    return head;
  }

  /** The roles in the phrase, the last one first. */
  List<Entry> roles() {
    return roles;
  }

  Optional<String> country() {
    return country;
  }

  Optional<Sector> sector() {
    return sector;
  }

  boolean isFormer() {
    return former;
  }

  void readCore(int start, int end) {
    List<Hit> core =
        hits.stream().filter(h -> h.first() >= start && h.last() < end && !isTie(h)).toList();
    boolean inheriting = false;
    for (int i = core.size() - 1; i >= 0; i--) {
      Hit hit = core.get(i);
      Entry entry = choice.of(hit);
      if (entry.trait().equals("former")) {
        former = true;
        continue;
      }
      if (entry.trait().equals("quantity")) {
        continue;
      }
      if (entry.isPerson() && isSomeoneElse(entry, hit, start)) {
        continue;
      }
      if (!decided) {
        head = entry;
      }
      if (entry.kind() == EntryKind.ROLE) {
        roles.add(entry);
      }
      switch (entry.kind()) {
        case PERSON -> inheriting = person(entry, inheriting);
        case ROLE, ORGAN -> inheriting = role(entry, hit, inheriting, end);
        case BODY, GROUP -> inheriting = body(entry, inheriting);
        default -> inheriting = place(entry, inheriting, names(core.subList(0, i)));
      }
    }
    if (former && sector.isPresent() && isOffice(sector.get())) {
      sector = Optional.of(Sector.ELI);
    }
    if (name.isEmpty()) {
      bySurname(core, start, end);
    }
  }

  /** "Eric Trump" is not Trump, and Brown is hardly ever the prime minister of old. */
  private boolean isSomeoneElse(Entry entry, Hit hit, int start) {
    if (hit.length() > 1) {
      return false;
    }
    String key = words.key(hit.first());
    if (lexicon.givenNames().isCommonSurname(key)
        && !entry.sectorOn(day).equals(Optional.of(Sector.GOV))) {
      return true;
    }
    int before = hit.first() - 1;
    return before >= start
        && words.isCapital(before)
        && !words.key(before).isEmpty()
        && !Honorifics.contains(words.key(before))
        && (hitAt(before) == null || lexicon.givenNames().contains(words.key(before)))
        && words.key(before).length() > 1;
  }

  private boolean isTie(Hit hit) {
    boolean before = hit.first() > 0 && STANCES.contains(words.key(hit.first() - 1));
    boolean after = hit.last() + 1 < words.size() && TIES.contains(words.key(hit.last() + 1));
    return before || after;
  }

  /** A body or an organ among the hits, as in "Amnesty International Nigeria". */
  private static boolean names(List<Hit> before) {
    return before.stream()
        .anyMatch(h -> h.is(EntryKind.BODY) || h.is(EntryKind.ORGAN) || h.is(EntryKind.ROLE));
  }

  private boolean person(Entry entry, boolean inheriting) {
    if (!decided) {
      country = entry.countryOn(day);
      sector = entry.sectorOn(day);
      name = Optional.of(entry.name());
      knownOn = entry.knownOn(day);
      decided = true;
      person = entry;
      from.add("lexicon");
    } else {
      country = country.or(() -> entry.countryOn(day));
      if (inheriting) {
        sector = sector.or(() -> entry.sectorOn(day));
      }
    }
    return false;
  }

  private boolean role(Entry entry, Hit hit, boolean inheriting, int end) {
    Optional<Sector> own = entry.sectorOn(day);
    boolean inherits = entry.trait().equals("inherit");
    if (!decided) {
      decided = true;
      sector = own;
      from.add(hit.last() + 1 < end && words.isCapital(hit.last() + 1) ? "title" : "role");
      nameAfter(hit, end);
      return inherits;
    }
    if (person != null && hit.last() + 1 < end) {
      titleOf(own);
      return false;
    }
    if (inheriting && own.isPresent()) {
      sector = own;
      return inherits;
    }
    return inheriting;
  }

  /** The text's own title tells of an office that the lexicon's dates do not. */
  private void titleOf(Optional<Sector> own) {
    boolean out = sector.isEmpty() || sector.get() == Sector.ELI || sector.get() == Sector.PTY;
    if (!former && out && own.isPresent() && isOffice(own.get()) && own.get() != Sector.PTY) {
      sector = own;
      from.add("title");
    }
    person = null;
  }

  private void nameAfter(Hit hit, int end) {
    int first = hit.last() + 1;
    if (first < end && words.isCapital(first) && !words.key(first).equals("'s")) {
      name = Optional.of(words.text(first, end - 1));
    }
  }

  private boolean body(Entry entry, boolean inheriting) {
    Optional<Sector> own = entry.sectorOn(day);
    if (!decided || inheriting && own.isPresent()) {
      if (!decided) {
        name = Optional.of(entry.name());
        from.add("lexicon");
      }
      decided = true;
      sector = own;
    }
    country = country.or(entry::country);
    return false;
  }

  private boolean place(Entry entry, boolean inheriting, boolean named) {
    if (country.isEmpty()) {
      country = entry.country();
      if (!decided && named) {
        return inheriting; // the body before the place is the actor
      }
      if (!decided) {
        sector = entry.sectorOn(day);
        name = Optional.of(entry.name());
        from.add("lexicon");
      } else if (entry.kind() == EntryKind.CITY || entry.kind() == EntryKind.SEAT) {
        from.add("place");
      }
    }
    decided = true;
    if (inheriting && entry.kind() == EntryKind.SEAT) {
      sector = sector.or(() -> Optional.of(Sector.GOV));
      return false;
    }
    return inheriting;
  }

  private void readRest(int end) {
    for (int at = end; at < words.size(); at++) {
      String word = words.form(at);
      if (word.equals(",") && (country.isEmpty() || sector.isEmpty() && !decided)) {
        apposition(at + 1);
        return;
      }
      if (country.isEmpty() && PLACING.contains(word)) {
        Optional<Entry> placed = firstPlaced(at + 1);
        if (placed.isPresent()) {
          country = placed.get().country();
          from.add("place");
        }
      }
      if (BREAKS.contains(word) && !PLACING.contains(word) && !word.equals(",")) {
        return;
      }
    }
  }

  private Optional<Entry> firstPlaced(int start) {
    int end = breakFrom(start);
    for (Hit hit : hits) {
      if (hit.first() >= start && hit.last() < end && !isTie(hit)) {
        Entry entry = choice.of(hit);
        if (entry.country().isPresent()) {
          return Optional.of(entry);
        }
      }
    }
    return Optional.empty();
  }

  private void apposition(int start) {
    if (start >= words.size()) {
      return;
    }
    Words rest = Words.of(words.text(start, words.size() - 1));
    Resolution told = new PhraseReading(lexicon, rest, day, choice.country()).read();
    if (told.isResolved()) {
      country = country.or(told::country);
      sector = sector.or(told::sector);
      from.add("apposition");
    }
  }

  /** "President Duterte", "Macron": a surname that a leader of the day goes by. */
  private void bySurname(List<Hit> core, int start, int end) {
    int at = end - 1;
    if (at < start || at >= words.size() || !words.isCapital(at) || hitAt(at) != null) {
      return;
    }
    boolean bare = at == start;
    boolean titled = !core.isEmpty() && core.get(core.size() - 1).last() == at - 1;
    if (!bare && !titled) {
      return;
    }
    choice.surnamed(lexicon.surnamed(words.key(at)), country).ifPresent(this::surnamed);
  }

  private void surnamed(Entry entry) {
    country = country.or(() -> entry.countryOn(day));
    if (!former) {
      sector = entry.sectorOn(day);
    }
    name = Optional.of(entry.name());
    knownOn = entry.knownOn(day);
    decided = true;
    from.add("surname");
  }

  private static boolean isOffice(Sector sector) {
    return switch (sector) {
      case GOV, LEG, MIL, SPY, COP, JUD, PTY -> true;
      default -> false;
    };
  }
}
