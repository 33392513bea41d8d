package org.detente.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a phrase with what the lexicon knows of them, and where its parts end. */
final class PhraseHits {
  private static final Set<String> BREAKS =
      Set.of(
          ",", "in", "from", "of", "to", "for", "with", "at", "against", "on", "by", "who", "whom",
          "that", "which", "whose", "near", "between", "among", "inside", "outside", "across",
          "under", "over", "after", "before", "during", "is", "was", "are", "were", "has", "have");
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

  private final Words words;
  private final List<Hit> hits;

  PhraseHits(Words words, List<Hit> hits) {
    this.words = words;
    this.hits = hits;
  }

  /** Looks the words up. */
  static PhraseHits of(ActorLexicon lexicon, Words words) {
    return new PhraseHits(words, new PersonNames(lexicon, words, lexicon.hits(words)).clean());
  }

  Words words() {
    return words;
  }

  /** The hits that lie in a stretch of words, without the countries that only qualify. */
  List<Hit> between(int start, int end) {
    return hits.stream().filter(h -> h.first() >= start && h.last() < end && !isTie(h)).toList();
  }

  /** True of words that end a noun phrase. */
  boolean isBreak(int word) {
    return BREAKS.contains(words.form(word));
  }

  boolean isEmpty() {
    return hits.isEmpty();
  }

  /** "a group of men", "members of the army": the phrase after "of" is the one that counts. */
  int skipQuantities() {
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

  int breakFrom(int start) {
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

  @Nullable Hit hitAt(int word) {
    for (Hit hit : hits) {
      if (hit.first() <= word && word <= hit.last()) {
        return hit;
      }
    }
    return null;
  }

  boolean isTie(Hit hit) {
    int back = hit.first() - 1;
    back = back > 0 && words.afterHyphen(back) > back ? back - 1 : back;
    int next = words.afterHyphen(hit.last() + 1);
    boolean after = next < words.size() && TIES.contains(words.key(next));
    boolean joined = // "EU-backed", and not "the EU backed …"
        after && (next > hit.last() + 1 || words.token(next) == words.token(hit.last()));
    boolean before = back >= 0 && STANCES.contains(words.key(back));
    return before || joined;
  }

  Optional<Entry> firstPlaced(int start, Choice choice) {
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
}
