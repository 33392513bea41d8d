package org.detente.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.table.Row;
import org.detente.table.Table;

/**
 * Countries by name, adjective, people, seat of government or prefix ("Sino-"), without context.
 */
public final class Countries {
  private final ActorLexicon lexicon;
  private final Map<String, String> prefixes = new HashMap<>();

  private Countries(ActorLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Loads the tables that ship with the core. */
  public static Countries load() {
    Countries countries = new Countries(ActorLexicon.load());
    for (Row row : Table.beside(Countries.class, "country-prefixes.tsv").rows()) {
      countries.prefixes.put(row.get("prefix"), row.get("country"));
    }
    return countries;
  }

  /**
   * The code of a country that the whole phrase names, as a record gives it (ISO 3166-1 alpha-3 or
   * IGO for the European Union and the United Nations).
   */
  public Optional<String> code(String phrase) {
    Words words = Words.of(phrase);
    if (words.size() == 0) {
      return Optional.empty();
    }
    String prefix = prefixes.get(words.key(0));
    if (words.size() == 1 && prefix != null && words.isCapital(0)) {
      return Optional.of(prefix);
    }
    List<Hit> hits = lexicon.hits(words);
    int last = words.size() - 1;
    int end = words.key(last).equals("'s") ? last - 1 : last;
    int start = words.key(0).equals("the") ? 1 : 0;
    return hits.stream()
        .filter(h -> h.first() <= start && h.last() == end && isCountry(h.entry()))
        .findFirst()
        .flatMap(h -> h.entry().country())
        .map(ActorFinder::recordCode);
  }

  private static boolean isCountry(Entry entry) {
    return switch (entry.kind()) {
      case STATE, PEOPLE, SEAT -> true;
      case BODY -> entry.country().filter(c -> c.equals("UNO") || c.equals("EUR")).isPresent();
      default -> false;
    };
  }
}
