package org.detente.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.detente.table.Row;
import org.detente.table.Table;

/**
 * Lemmas of triggers. A lemmatiser guesses at words that it never saw ("bombed", "extradited");
 * where the guess is no trigger but another stem of the same form is, that one is meant.
 */
final class Lemmas {
  private final Set<String> verbs;
  private final Set<String> nouns;
  private final Map<String, String> irregular = new HashMap<>();

  /**
   * @param irregular forms of verbs with their lemmas
   */
  Lemmas(Set<String> verbs, Set<String> nouns, Table irregular) {
    for (Row row : irregular.rows()) {
      this.irregular.put(row.get("form"), row.get("lemma"));
    }
    this.verbs = verbs;
    this.nouns = nouns;
  }

  boolean isVerb(String lemma) {
    return verbs.contains(lemma);
  }

  /** The lemma of a verb's form, by its Penn tag. */
  String verb(String form, String tag, String guess) {
    if (verbs.contains(guess) || !tag.startsWith("V")) {
      return guess;
    }
    String stem = stem(form.toLowerCase(Locale.ROOT));
    return stem.isEmpty() ? guess : stem;
  }

  String noun(String form, String guess) {
    if (nouns.contains(guess)) {
      return guess;
    }
    String lower = form.toLowerCase(Locale.ROOT);
    for (String stem : stems(lower, "s", "es", "ies")) {
      if (nouns.contains(stem)) {
        return stem;
      }
    }
    return nouns.contains(lower) ? lower : guess;
  }

  /** The trigger verb of which this is a form, or the empty string. */
  String stem(String lower) {
    String known = irregular.get(lower);
    if (known != null && verbs.contains(known)) {
      return known;
    }
    for (String stem : stems(lower, "ed", "d", "ing", "s", "es", "ies", "ied")) {
      if (verbs.contains(stem)) {
        return stem;
      }
    }
    return verbs.contains(lower) ? lower : "";
  }

  private static List<String> stems(String form, String... endings) {
    List<String> stems = new ArrayList<>(8);
    for (String ending : endings) {
      if (form.length() > ending.length() + 1 && form.endsWith(ending)) {
        String bare = form.substring(0, form.length() - ending.length());
        if (ending.startsWith("i") && !ending.equals("ing")) {
          stems.add(bare + "y");
          continue;
        }
        stems.add(bare);
        if (!ending.equals("s")) {
          stems.add(bare + "e");
          int last = bare.length() - 1;
          if (last > 1 && bare.charAt(last) == bare.charAt(last - 1)) {
            stems.add(bare.substring(0, last));
          }
        }
      }
    }
    return stems;
  }
}
