package org.detente.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes cities out of people's names: "Col. Andreas Vogel", "Lucille A. George-Wout", "Colin
 * Martin". A run of capitalised words is a person's name where it begins with a given name, follows
 * a title, or has an initial in it.
 */
final class PersonNames {
  private final ActorLexicon lexicon;
  private final Words words;
  private final List<Hit> hits;

  PersonNames(ActorLexicon lexicon, Words words, List<Hit> hits) {
    this.lexicon = lexicon;
    this.words = words;
    this.hits = hits;
  }

  /** The hits without the cities, and without the firms that are a given name ("Rafael"). */
  List<Hit> clean() {
    if (words.isCaseless()
        || hits.stream().noneMatch(hit -> hit.is(EntryKind.CITY) || isGivenName(hit))) {
      return hits;
    }
    List<Hit> kept = new ArrayList<>();
    for (Hit hit : hits) {
      boolean part = hit.is(EntryKind.CITY) && isInName(hit) || isGivenName(hit);
      if (!part) {
        kept.add(hit);
      }
    }
    return kept;
  }

  private boolean isGivenName(Hit hit) {
    int next = hit.last() + 1;
    return hit.is(EntryKind.BODY)
        && hit.length() == 1
        && lexicon.givenNames().contains(words.key(hit.first()))
        && next < words.size()
        && words.isCapital(next)
        && (hitAt(next) == null || isCity(next));
  }

  private boolean isCity(int word) {
    Hit hit = hitAt(word);
    return hit != null && hit.is(EntryKind.CITY);
  }

  private boolean isInName(Hit city) {
    int first = city.first();
    int last = city.last();
    while (first > 0 && isOfName(first - 1)) {
      first--;
    }
    while (last + 1 < words.size() && isOfName(last + 1)) {
      last++;
    }
    if (first == city.first() && last == city.last()) {
      return false;
    }
    return isGivenAmid(city, first, last)
        || isHalf(city)
        || startsAsName(first, city)
        || isTitled(first)
        || holdsInitial(first, last);
  }

  private boolean isOfName(int word) {
    Hit hit = hitAt(word);
    return words.isCapital(word)
        && !words.key(word).isEmpty()
        && (hit == null || hit.is(EntryKind.CITY));
  }

  private boolean startsAsName(int first, Hit city) {
    String key = words.key(first);
    return first < city.first()
        ? lexicon.isFirstName(key)
        : city.length() == 1 && lexicon.givenNames().contains(key);
  }

  private boolean isTitled(int first) {
    Hit before = first == 0 ? null : hitAt(first - 1);
    return first > 0
        && (Honorifics.gender(words.key(first - 1)) != ' '
            || before != null && before.is(EntryKind.ROLE) && !before.entry().isAside());
  }

  /** "Magen David Adom", against "Greater Manchester Police". */
  private boolean isGivenAmid(Hit city, int first, int last) {
    return first < city.first()
        && last > city.last()
        && lexicon.givenNames().contains(words.key(city.first()));
  }

  private boolean holdsInitial(int first, int last) {
    for (int w = first + 1; w < last; w++) {
      boolean alone = words.token(w) != words.token(w - 1) && words.token(w) != words.token(w + 1);
      if (alone && words.key(w).length() == 1) {
        return true;
      }
    }
    return false;
  }

  /** One half of a double name whose other half is no place: "George-Wout". */
  private boolean isHalf(Hit city) {
    int before = city.first() - 1;
    int after = city.last() + 1;
    return before >= 0 && isTied(before, city.first()) && hitAt(before) == null
        || after < words.size() && isTied(city.last(), after) && hitAt(after) == null;
  }

  private boolean isTied(int word, int next) {
    return words.token(word) == words.token(next) && isOfName(word) && isOfName(next);
  }

  private @Nullable Hit hitAt(int word) {
    for (Hit hit : hits) {
      if (hit.first() <= word && word <= hit.last()) {
        return hit;
      }
    }
    return null;
  }
}
