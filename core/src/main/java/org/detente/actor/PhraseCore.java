package org.detente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.record.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Reads a noun phrase without what follows it, from right to left and without a tree: what heads it
 * decides the sector, what modifies it gives the country.
 */
final class PhraseCore {
  private static final Set<String> SETTLED = Set.of("USA", "CAN", "AUS", "NZL");

  private static final Set<String> RANKS =
      Set.of("deputy", "vice", "assistant", "acting", "interim", "caretaker");

  private final ActorLexicon lexicon;
  private final Choice choice;
  private final Words words;
  private final PhraseHits hits;
  private final LocalDate day;
  private final List<String> from = new ArrayList<>();

  private Optional<String> country = Optional.empty();
  private Optional<Sector> sector = Optional.empty();
  private Optional<String> name = Optional.empty();
  private Optional<LocalDate> knownOn = Optional.empty();
  private boolean former;
  private boolean decided;
  private boolean ofBody;
  private boolean ofPeople;
  private @Nullable Entry head;
  private @Nullable Entry person;
  private final List<Title> roles = new ArrayList<>();

  PhraseCore(ActorLexicon lexicon, PhraseHits hits, Choice choice) {
    this.lexicon = lexicon;
    this.words = hits.words();
    this.hits = hits;
    this.choice = choice;
    this.day = choice.day();
  }

  /** The entry that decides, or null where the lexicon knows none of the words. */
  @Nullable Entry head() {
    return head;
  }

  /** The roles in the phrase, the last one first. */
  List<Title> roles() {
    return roles;
  }

  Optional<String> country() {
    return country;
  }

  Optional<Sector> sector() {
    return sector;
  }

  Optional<String> name() {
    return name;
  }

  Optional<LocalDate> knownOn() {
    return knownOn;
  }

  /** How it was found, step by step. */
  List<String> from() {
    return from;
  }

  /** True where the role takes the sector of its body: "head of …". */
  boolean isInheriting() {
    return head != null && head.kind() == EntryKind.ROLE && head.trait().equals("inherit");
  }

  /** True where the words said who it is. */
  boolean isDecided() {
    return decided;
  }

  boolean isFormer() {
    return former;
  }

  void read(int start, int end) {
    List<Hit> core = hits.between(start, end);
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
      if (entry.kind() == EntryKind.ROLE && !isRank(hit)) {
        String wording = words.text(rankOf(hit, start), hit.last());
        roles.add(new Title(entry, wording.toLowerCase(Locale.ROOT)));
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

  /** "Deputy" before another role is a part of that role's title. */
  private boolean isRank(Hit hit) {
    Hit next = hits.hitAt(hit.last() + 1);
    return hit.length() == 1
        && RANKS.contains(words.key(hit.first()))
        && next != null
        && next.is(EntryKind.ROLE);
  }

  /** Where the title begins, its rank included. */
  private int rankOf(Hit hit, int start) {
    int first = hit.first();
    while (first > start && RANKS.contains(words.key(first - 1))) {
      first--;
    }
    return first;
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
    if (lexicon.givenNames().isCommonSurname(key) && isTitledOtherwise(entry, hit, start)) {
      return true;
    }
    int after = hit.last() + 1;
    if (after < words.size()
        && lexicon.givenNames().contains(key)
        && words.isCapital(after)
        && hits.hitAt(after) == null) {
      return true; // "Francis Fukuyama" is not the pope
    }
    int before = hit.first() - 1;
    return before >= start
        && words.isCapital(before)
        && !words.key(before).isEmpty()
        && !Honorifics.contains(words.key(before))
        && (hits.hitAt(before) == null || lexicon.givenNames().contains(words.key(before)))
        && words.key(before).length() > 1;
  }

  /** "Foreign Minister Khan" is not the mayor of that name. */
  private boolean isTitledOtherwise(Entry entry, Hit hit, int start) {
    Hit before = hit.first() > start ? hits.hitAt(hit.first() - 1) : null;
    if (before == null || !before.is(EntryKind.ROLE) || before.length() < 2) {
      return false;
    }
    String office = words.text(before.first(), before.last()).toLowerCase(Locale.ROOT);
    return !entry.mayBear(office);
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
    boolean people = entry.kind() == EntryKind.GROUP && sector.isPresent(); // "Tuareg rebels"
    if (!decided || inheriting && own.isPresent() && !people) {
      if (!decided) {
        name = Optional.of(entry.name());
        from.add("lexicon");
      }
      decided = true;
      sector = own;
    }
    ofBody = country.isEmpty() && isOfState(entry);
    country = country.or(entry::country);
    return false;
  }

  /** A people that lives in other states, too; "Korean Americans" are Americans, though. */
  private static boolean isEthnic(Entry people) {
    return people.kind() == EntryKind.PEOPLE
        && people.country().filter(SETTLED::contains).isEmpty();
  }

  private static boolean isOfState(Entry body) {
    return body.country().filter(code -> !code.equals("UNO") && !code.equals("EUR")).isPresent();
  }

  private boolean place(Entry entry, boolean inheriting, boolean named) {
    if (entry.kind() == EntryKind.PEOPLE && (ofBody || ofPeople && entry.country().isPresent())) {
      country = entry.country().or(() -> country); // "Norwegian Labour Party", "Afghan Uzbeks"
    }
    ofPeople = !decided && isEthnic(entry);
    ofBody = false;
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

  /** "President Duterte", "Macron": a surname that a leader of the day goes by. */
  private void bySurname(List<Hit> core, int start, int end) {
    int at = end - 1;
    if (at < start || at >= words.size() || !words.isCapital(at) || hits.hitAt(at) != null) {
      return;
    }
    boolean bare = at == start;
    boolean titled = !core.isEmpty() && core.get(core.size() - 1).last() == at - 1;
    if (!bare && !titled) {
      return;
    }
    boolean common = lexicon.givenNames().isCommonSurname(words.key(at));
    List<Entry> people =
        lexicon.surnamed(words.key(at)).stream().filter(p -> !common || bearsAll(p)).toList();
    choice.surnamed(people, country).ifPresent(this::surnamed);
  }

  private boolean bearsAll(Entry person) {
    return roles.stream().allMatch(title -> person.mayBear(title.wording()));
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

  List<String> alsoOf() {
    return head != null && head.isPerson() && name.equals(Optional.of(head.name()))
        ? head.alsoOf(day)
        : List.of();
  }
}
