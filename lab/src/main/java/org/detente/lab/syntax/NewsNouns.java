package org.detente.lab.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.detente.table.Row;
import org.detente.table.Table;

/** Makes noun phrases of news about states: who acts, and what is acted on. */
final class NewsNouns {
  /**
   * A phrase with what its verb must know.
   *
   * @param third whether a verb in the present takes an "s"
   */
  record Actor(Phrase phrase, boolean third) {}

  private static final String[] NUMBERS = {"two", "three", "five", "12", "seven", "40"};
  private static final String[] QUALITIES = {
    "new",
    "joint",
    "economic",
    "military",
    "recent",
    "bilateral",
    "local",
    "fresh",
    "key",
    "illegal"
  };

  private final Map<String, List<String>> words = new HashMap<>();
  private final Random random;

  NewsNouns(Random random) {
    this.random = random;
    for (Row row : Table.beside(NewsNouns.class, "news-nouns.tsv").rows()) {
      words.computeIfAbsent(row.get("kind"), k -> new ArrayList<>()).add(row.get("words"));
    }
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }

  private String pick(String kind) {
    List<String> list = words.getOrDefault(kind, List.of());
    return list.get(random.nextInt(list.size()));
  }

  private String pick(String[] list) {
    return list[random.nextInt(list.length)];
  }

  /** A country or a capital by its name. */
  Phrase place() {
    return Phrase.of(pick("country"), "PROPN", "NNP");
  }

  /** Who acts, or is acted on; sometimes two of them. */
  Actor actor() {
    if (chance(0.08)) {
      Phrase second = one().phrase().after(Phrase.of("and", "CCONJ", "CC"), "cc");
      return new Actor(one().phrase().then(second, "conj"), false);
    }
    return one();
  }

  private Actor one() {
    return switch (random.nextInt(11)) {
      case 0, 1, 2 -> new Actor(place(), true);
      case 3, 4 -> new Actor(office(), true);
      case 5, 10 -> new Actor(person(), true);
      case 6 -> new Actor(group(), false);
      case 7 -> new Actor(group().after(nation(), "amod"), false);
      case 8 -> counted();
      default -> pronoun();
    };
  }

  private Actor counted() {
    String number = pick(NUMBERS);
    return new Actor(group().after(Phrase.of(number, number, "NUM", "CD"), "nummod"), false);
  }

  private Actor pronoun() {
    String form = pick(new String[] {"he", "she", "it", "they"});
    return new Actor(Phrase.of(form, form, "PRON", "PRP"), !form.equals("they"));
  }

  private Phrase nation() {
    String nation = pick("nation");
    return Phrase.of(nation, nation, "ADJ", "JJ");
  }

  /** A name, with a title before it or a word on who it is behind it. */
  Phrase person() {
    Phrase name = name();
    if (chance(0.4)) {
      return name.after(title(), "nmod:desc");
    }
    if (chance(0.3)) {
      Phrase who = chance(0.5) ? someone() : office();
      name = name.then(who.after(comma(), "punct"), "appos").then(comma(), "punct");
    }
    return name;
  }

  private static Phrase comma() {
    return Phrase.of(",", "PUNCT", ",");
  }

  private Phrase name() {
    if (chance(0.2)) {
      return Phrase.of(pick("surname"), "PROPN", "NNP");
    }
    Phrase surname = Phrase.of(pick("surname"), "PROPN", "NNP");
    return Phrase.of(pick("given"), "PROPN", "NNP").then(surname, "flat");
  }

  /** "Foreign Minister", sometimes with the state served. */
  private Phrase title() {
    String[] parts = pick("title").split(" ");
    Phrase title = Phrase.of(parts[parts.length - 1], "PROPN", "NNP");
    if (parts.length > 1 && parts[0].startsWith("+")) {
      title = title.after(Phrase.of(parts[0].substring(1), "ADJ", "NNP"), "amod");
    } else if (parts.length > 1) {
      title = title.after(Phrase.of(parts[0], "PROPN", "NNP"), "compound");
    }
    return chance(0.3) ? title.after(nation(), "amod") : title;
  }

  /** "a Kenyan lawyer". */
  private Phrase someone() {
    String[] parts = pick("office").split(" ");
    Phrase office = compound(parts, parts[parts.length - 1], false);
    boolean vowel = "aeiou".indexOf(parts[0].replace("+", "").charAt(0)) >= 0;
    if (chance(0.5)) {
      String nation = pick("nation");
      office = office.after(Phrase.of(nation, nation, "ADJ", "JJ"), "amod");
      vowel = "AEIOU".indexOf(nation.charAt(0)) >= 0;
    }
    return office.after(Phrase.of(vowel ? "an" : "a", "a", "DET", "DT"), "det");
  }

  /** People without a name, in the plural. */
  Phrase group() {
    String[] parts = pick("group").split(" ");
    return compound(parts, parts[parts.length - 1], true);
  }

  private Phrase office() {
    String[] parts = pick("office").split(" ");
    Phrase office = compound(parts, parts[parts.length - 1], false);
    if (chance(0.3)) {
      Phrase owner = place().then(Phrase.of("'s", "'s", "PART", "POS"), "case");
      return office.after(owner, "nmod:poss");
    }
    if (chance(0.4)) {
      office = office.after(nation(), "amod");
    }
    return office.after(Phrase.of("the", "DET", "DT"), "det");
  }

  /** What is done, given, stopped or spoken of. */
  Phrase thing() {
    String row = pick("thing");
    boolean mass = row.endsWith("*");
    String[] parts = (mass ? row.substring(0, row.length() - 1) : row).split(" ");
    boolean plural = !mass && chance(0.5);
    Phrase thing = compound(parts, parts[parts.length - 1], plural);
    if (chance(0.2)) {
      thing = thing.after(Phrase.of(pick(QUALITIES), "ADJ", "JJ"), "amod");
    }
    if (chance(0.12)) {
      thing = thing.after(nation(), "amod");
    }
    if (!plural && !mass) {
      thing = thing.after(Phrase.of(chance(0.5) ? "a" : "the", "DET", "DT"), "det");
    } else if (chance(0.35)) {
      thing = thing.after(Phrase.of("the", "DET", "DT"), "det");
    }
    if (chance(0.15)) {
      thing =
          thing.then(behind(pick(new String[] {"with", "between", "against", "by", "in"})), "nmod");
    }
    return thing;
  }

  private Phrase behind(String preposition) {
    Phrase noun = place();
    if (preposition.equals("between")) {
      noun = noun.then(place().after(Phrase.of("and", "CCONJ", "CC"), "cc"), "conj");
    }
    return noun.after(Phrase.of(preposition, "ADP", "IN"), "case");
  }

  /** Modifiers each depend on the word behind them, adjectives on the head. */
  private Phrase compound(String[] parts, String last, boolean plural) {
    boolean given = plural && last.matches(".*(s|men)");
    String lemma = given ? singular(last) : last;
    Phrase head =
        plural
            ? Phrase.of(given ? last : Inflection.plural(last), lemma, "NOUN", "NNS")
            : Phrase.of(last, lemma, "NOUN", "NN");
    Phrase modifier = null;
    String adjective = "";
    for (int i = 0; i < parts.length - 1; i++) {
      String part = parts[i];
      if (part.startsWith("+")) {
        adjective = part.substring(1);
        continue;
      }
      Phrase word = noun(part);
      modifier = modifier == null ? word : word.after(modifier, "compound");
    }
    if (modifier != null) {
      head = head.after(modifier, "compound");
    }
    return adjective.isEmpty() ? head : head.after(Phrase.of(adjective, "ADJ", "JJ"), "amod");
  }

  private static Phrase noun(String word) {
    return word.equals("arms")
        ? Phrase.of(word, "arms", "NOUN", "NNS")
        : Phrase.of(word, "NOUN", "NN");
  }

  private static String singular(String plural) {
    return plural.endsWith("men")
        ? plural.substring(0, plural.length() - 3) + "man"
        : plural.substring(0, plural.length() - 1);
  }
}
