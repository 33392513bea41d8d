package org.detente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.record.ActorKind;

/** The actors of one report so far: who a name goes to. Names come in text order. */
final class Cast {
  private static final int LOOK_BACK = 60;

  private final ActorLexicon lexicon;
  private final LocalDate day;
  private final List<Cluster> clusters = new ArrayList<>();
  private final Map<Entry, Cluster> byEntry = new java.util.IdentityHashMap<>();
  private final Map<String, Cluster> byKey = new HashMap<>();
  private final Map<String, List<Cluster>> byNameKey = new HashMap<>();

  Cast(ActorLexicon lexicon, LocalDate day) {
    this.lexicon = lexicon;
    this.day = day;
  }

  List<Cluster> clusters() {
    return clusters;
  }

  LocalDate day() {
    return day;
  }

  /** The actor of a lexicon entry. A state's names and its seats are one actor. */
  Cluster known(Entry entry, String shown) {
    Cluster known = byEntry.get(entry);
    if (known != null) {
      return known;
    }
    boolean state =
        switch (entry.kind()) {
          case STATE, PEOPLE, SEAT -> true;
          default -> false;
        };
    if (state) {
      Cluster cluster = keyed("state " + entry.name(), ActorKind.STATE, entry.name(), "lexicon");
      cluster.learn(
          entry.country(),
          entry.kind() == EntryKind.STATE ? entry.sectorOn(day) : Optional.empty(),
          "lexicon");
      byEntry.put(entry, cluster);
      return cluster;
    }
    ActorKind kind =
        switch (entry.kind()) {
          case PERSON -> ActorKind.PERSON;
          case GROUP, CITY -> ActorKind.GROUP;
          default -> ActorKind.ORGANISATION;
        };
    if (entry.kind() == EntryKind.CITY) {
      Cluster cluster = keyed("city " + entry.name(), kind, entry.name(), "lexicon");
      cluster.learn(entry.country(), entry.sectorOn(day), "lexicon");
      return cluster;
    }
    Cluster cluster =
        fresh(kind, entry.isPerson() ? entry.name() : shown, Optional.of(entry), "lexicon");
    cluster.learn(entry.countryOn(day), entry.sectorOn(day), "lexicon");
    entry
        .termOn(day)
        .ifPresent(term -> cluster.addTitle(term.title().toLowerCase(java.util.Locale.ROOT)));
    byEntry.put(entry, cluster);
    if (entry.isPerson() && entry.gender() == ' ') {
      cluster.setGender(genderOf(entry.name()));
    }
    return cluster;
  }

  /** The actor of a description: one for each wording and country. */
  Cluster keyed(String key, ActorKind kind, String name, String from) {
    Cluster known = byKey.get(key);
    if (known == null) {
      known = fresh(kind, name, Optional.empty(), from);
      byKey.put(key, known);
    }
    return known;
  }

  Cluster fresh(ActorKind kind, String name, Optional<Entry> entry, String from) {
    Cluster cluster = new Cluster(kind, name, entry, from);
    clusters.add(cluster);
    if (kind == ActorKind.PERSON) {
      for (String key : keysOf(name)) {
        byNameKey.computeIfAbsent(key, k -> new ArrayList<>(2)).add(cluster);
      }
    }
    return cluster;
  }

  /**
   * Who of the people met so far goes by this name. A given name that differs keeps two people of
   * one surname apart, and so does an office; of those who are left the one with the title, then
   * the one the report says most of, then the last mentioned.
   *
   * @param titles those that stand before the name
   */
  Optional<Cluster> personNamed(List<String> keys, char gender, List<Title> titles) {
    Cluster best = null;
    int most = -1;
    for (String key : keys) {
      List<Cluster> named = byNameKey.getOrDefault(key, List.of());
      for (int i = named.size() - 1; i >= 0 && i >= named.size() - LOOK_BACK; i--) {
        Cluster cluster = named.get(i);
        if (!isSame(cluster, keys, gender) || keys.size() == 1 && cluster.isOther(titles)) {
          continue;
        }
        boolean titled = titles.stream().anyMatch(t -> cluster.bears(t.wording()));
        int score =
            (titled ? 2_000_000 : 0)
                + (cluster.isAddressed() == (gender != ' ') ? 1_000_000 : 0)
                + Math.min(99, cluster.drafts().size()) * 10_000
                + Math.min(9_999, Math.max(0, cluster.lastSentence()));
        if (score > most) {
          most = score;
          best = cluster;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Who bears this title, the last mentioned first.
   *
   * @param country of that country, where it is told
   * @param preferred rather of that country
   */
  Optional<Cluster> titled(
      String title, Optional<String> country, Optional<String> preferred, int sentence) {
    Cluster best = null;
    int most = -1;
    int least = Math.max(0, clusters.size() - LOOK_BACK);
    for (int i = clusters.size() - 1; i >= least; i--) {
      Cluster cluster = clusters.get(i);
      if (cluster.drafts().isEmpty()
          || sentence - cluster.lastSentence() > 12
          || country.isPresent() && !cluster.country().equals(country)
          || cluster.kind() == ActorKind.GROUP
          || !cluster.bears(title)) {
        continue;
      }
      boolean own = preferred.isPresent() && cluster.country().equals(preferred);
      int score = cluster.lastSentence() + (own ? 1000 : 0);
      if (score > most) {
        most = score;
        best = cluster;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Who bore this title once, of this country where it is told. */
  Optional<Cluster> onceTitled(String title, Optional<String> country) {
    Cluster best = null;
    int least = Math.max(0, clusters.size() - LOOK_BACK);
    for (int i = clusters.size() - 1; i >= least; i--) {
      Cluster cluster = clusters.get(i);
      boolean fits =
          cluster.isPerson()
              && (country.isEmpty() || cluster.country().equals(country))
              && cluster.bore(title);
      if (fits && (best == null || cluster.lastSentence() > best.lastSentence())) {
        best = cluster;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isSame(Cluster cluster, List<String> keys, char gender) {
    if (gender != ' ' && cluster.gender() != ' ' && gender != cluster.gender()) {
      return false;
    }
    List<String> own = keysOf(cluster.name());
    String last = keys.get(keys.size() - 1);
    if (keys.size() == 1) {
      return own.size() > 0
          && (own.get(own.size() - 1).equals(last)
              || own.contains(last) && last.length() > 3
              || own.get(0).equals(last)
                  && (cluster.entry().isPresent()
                      || Surnames.standFirst(cluster.country().orElse(""))));
    }
    return own.containsAll(keys) || keys.containsAll(own) && own.size() > 0 && own.contains(last);
  }

  static List<String> keysOf(String name) {
    List<String> keys = new ArrayList<>();
    Words words = Words.of(name);
    for (int i = 0; i < words.size(); i++) {
      keys.add(words.key(i));
    }
    return keys;
  }

  char genderOf(String name) {
    List<String> keys = keysOf(name);
    return keys.size() > 1 ? lexicon.givenNames().gender(keys.get(0)) : ' ';
  }
}
