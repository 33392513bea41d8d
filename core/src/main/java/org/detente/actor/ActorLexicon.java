package org.detente.actor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that is known of actors before a report is read. Immutable once loaded. */
public final class ActorLexicon {
  private final Map<String, List<Pattern>> byKey = new HashMap<>();
  private final Map<String, List<SoundPattern>> bySound = new HashMap<>();
  private final Map<String, List<Entry>> bySurname = new HashMap<>();
  private final Set<String> firstNames = new HashSet<>();
  private final Sounds sounds = Sounds.load();
  private final Cities cities = Cities.load();
  private final GivenNames givenNames = GivenNames.load();
  private volatile @Nullable LocalDate asOf;

  private ActorLexicon() {}

  private static final class Shipped {
    private static final ActorLexicon LEXICON = read();

    private static ActorLexicon read() {
      ActorLexicon lexicon = new ActorLexicon();
      new LexiconTables(lexicon::add).readAll();
      return lexicon;
    }
  }

  /** The tables that ship with the core; read once, for all who ask. */
  public static ActorLexicon load() {
    return Shipped.LEXICON;
  }

  /**
   * The tables that ship with the core, and a person's own, which come first where both know a
   * name: tables in the form of {@code bodies.tsv}, or PETRARCH actor and agent dictionaries.
   *
   * @throws IllegalArgumentException naming file and line, where a line cannot be read
   */
  public static ActorLexicon load(List<Path> own) throws IOException {
    if (own.isEmpty()) {
      return load();
    }
    ActorLexicon lexicon = new ActorLexicon();
    for (Path file : own) {
      new OwnActors(file, lexicon::add).read();
    }
    new LexiconTables(lexicon::add).readAll();
    return lexicon;
  }

  private void add(Entry entry, List<String> names) {
    for (String name : names) {
      if (name.startsWith("=")) {
        addSurname(entry, Pattern.lastKey(name.substring(1)));
        continue;
      }
      String first = Pattern.firstKey(name);
      if (first.isEmpty()) {
        continue;
      }
      Pattern pattern = new Pattern(name, entry);
      byKey.computeIfAbsent(first, k -> new ArrayList<>(2)).add(pattern);
      if (entry.isPerson()) {
        bySound
            .computeIfAbsent(sounds.of(first), k -> new ArrayList<>(2))
            .add(new SoundPattern(pattern));
        addSurname(entry, Pattern.lastKey(name));
        if (name.indexOf(' ') > 0) {
          firstNames.add(first);
        }
        if (Surnames.standFirst(entry.country().orElse(""))) {
          addSurname(entry, first);
        }
      }
    }
  }

  private void addSurname(Entry entry, String key) {
    List<Entry> known = bySurname.computeIfAbsent(key, k -> new ArrayList<>(2));
    if (key.length() > 1 && (known.isEmpty() || known.get(known.size() - 1) != entry)) {
      known.add(entry);
    }
  }

  /** The last day that the lexicon knows of. */
  LocalDate asOf() {
    LocalDate known = asOf;
    if (known == null) {
      known =
          bySurname.values().stream()
              .flatMap(List::stream)
              .flatMap(e -> e.terms().stream())
              .filter(Term::open)
              .map(Term::until)
              .max(LocalDate::compareTo)
              .orElse(Term.EVER);
      asOf = known;
    }
    return known;
  }

  GivenNames givenNames() {
    return givenNames;
  }

  /** A given name, or the first word of the name of someone that the tables know. */
  boolean isFirstName(String key) {
    return givenNames.contains(key) || firstNames.contains(key);
  }

  /** The people who go by this surname. */
  List<Entry> surnamed(String key) {
    return bySurname.getOrDefault(key, List.of());
  }

  /** The longest known stretches, left to right, without overlap. */
  List<Hit> hits(Words words) {
    List<Hit> hits = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      Hit hit = longest(words, at);
      if (hit == null) {
        at++;
      } else {
        hits.add(hit);
        at = hit.last() + 1;
      }
    }
    return hits;
  }

  private @Nullable Hit longest(Words words, int at) {
    int best = -1;
    List<Entry> entries = new ArrayList<>();
    for (Pattern pattern : byKey.getOrDefault(words.key(at), List.of())) {
      int last = pattern.match(words, at);
      if (last < 0 || last < best) {
        continue;
      }
      if (last > best) {
        entries.clear();
        best = last;
      }
      addOnce(entries, pattern.entry());
    }
    if (words.isCapital(at)) {
      if (best <= at) {
        int last = addBySound(words, at, best, entries);
        best = Math.max(best, last);
      }
      int city = cities.longest(words, at, best);
      if (city > best) {
        entries.clear();
        entries.add(cities.entry(words, at, city));
        best = city;
      }
    }
    return best < 0 ? null : new Hit(at, best, List.copyOf(entries));
  }

  private int addBySound(Words words, int at, int exact, List<Entry> entries) {
    int best = exact;
    List<SoundPattern> patterns = bySound.getOrDefault(sounds.of(words.key(at)), List.of());
    for (SoundPattern pattern : patterns) {
      int last = pattern.match(words, at, sounds);
      if (last <= exact || last < best || last == at && isCommon(words.key(at))) {
        continue;
      }
      if (last > best) {
        entries.clear();
        best = last;
      }
      addOnce(entries, pattern.entry());
    }
    return best;
  }

  private boolean isCommon(String key) {
    return givenNames.isCommonSurname(key) || givenNames.contains(key);
  }

  private static void addOnce(List<Entry> entries, Entry entry) {
    for (Entry known : entries) {
      if (known == entry) {
        return;
      }
    }
    entries.add(entry);
  }
}
