package org.detente.lab.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.detente.table.Row;
import org.detente.table.Table;

/**
 * Makes short trees in the manner of news about states, which the treebanks have few of: who did
 * what to whom, in every tense. They teach which words of such sentences are verbs.
 */
final class NewsTrees {
  private static final String[] DAYS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday"};
  private static final String[] MODALS = {"will", "would", "may", "could", "should", "must"};

  private final List<Row> verbs = Table.beside(NewsTrees.class, "news-verbs.tsv").rows();
  private final Random random;
  private final NewsNouns nouns;

  private NewsTrees(Random random) {
    this.random = random;
    this.nouns = new NewsNouns(random);
  }

  static List<Tree> made(int count, long seed) {
    NewsTrees maker = new NewsTrees(new Random(seed));
    List<Tree> trees = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      trees.add(maker.sentence().tree());
    }
    return trees;
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }

  private Phrase sentence() {
    double dice = random.nextDouble();
    if (dice < 0.08) {
      return quotation();
    }
    Phrase clause = dice < 0.2 ? passive() : dice < 0.28 ? headline() : active(2);
    if (chance(0.3)) {
      clause = clause.then(when(), "obl");
    }
    if (chance(0.15)) {
      clause = clause.then(nouns.place().after(word("in", "ADP", "IN"), "case"), "obl");
    }
    return chance(0.9) ? clause.then(word(".", "PUNCT", "."), "punct") : clause;
  }

  /** "We reject it," said Grace Okello, a lawyer. */
  private Phrase quotation() {
    Phrase words =
        active(1)
            .after(word("\"", "PUNCT", "``"), "punct")
            .then(word(",", "PUNCT", ","), "punct")
            .then(word("\"", "PUNCT", "''"), "punct");
    Phrase speaker = chance(0.7) ? nouns.person() : nouns.actor().phrase();
    Phrase said = verb("said", "say", "VBD");
    said = chance(0.6) ? said.then(speaker, "nsubj") : said.after(speaker, "nsubj");
    return said.after(words, "ccomp").then(word(".", "PUNCT", "."), "punct");
  }

  private Phrase when() {
    String day = DAYS[random.nextInt(DAYS.length)];
    return word(day, "PROPN", "NNP").after(word("on", "ADP", "IN"), "case");
  }

  /**
   * @param depth clauses that may still stand inside
   */
  private Phrase active(int depth) {
    Row row = verbs.get(random.nextInt(verbs.size()));
    NewsNouns.Actor subject = nouns.actor();
    Phrase verb = inTense(row, subject.third());
    verb = complements(verb, row, depth);
    Phrase actor = subject.phrase();
    return verb.after(actor, "nsubj");
  }

  private Phrase inTense(Row row, boolean third) {
    String lemma = row.get("lemma");
    double dice = random.nextDouble();
    if (dice < 0.5) {
      return verb(row.get("past"), lemma, "VBD");
    }
    if (dice < 0.62) {
      return third ? verb(Inflection.plural(lemma), lemma, "VBZ") : verb(lemma, lemma, "VBP");
    }
    if (dice < 0.72) {
      Phrase have = third ? aux("has", "have", "VBZ") : aux("have", "have", "VBP");
      return verb(row.get("participle"), lemma, "VBN").after(have, "aux");
    }
    if (dice < 0.76) {
      return verb(row.get("participle"), lemma, "VBN").after(aux("had", "have", "VBD"), "aux");
    }
    if (dice < 0.86) {
      String modal = MODALS[random.nextInt(MODALS.length)];
      Phrase bare = verb(lemma, lemma, "VB");
      if (chance(0.15)) {
        bare = bare.after(word("not", "PART", "RB"), "advmod");
      }
      return bare.after(aux(modal, modal, "MD"), "aux");
    }
    if (dice < 0.94) {
      Phrase be =
          chance(0.6)
              ? third ? aux("was", "be", "VBD") : aux("were", "be", "VBD")
              : third ? aux("is", "be", "VBZ") : aux("are", "be", "VBP");
      return verb(Inflection.gerund(lemma), lemma, "VBG").after(be, "aux");
    }
    return verb(lemma, lemma, "VB")
        .after(word("not", "PART", "RB"), "advmod")
        .after(aux("did", "do", "VBD"), "aux");
  }

  private Phrase complements(Phrase verb, Row row, int depth) {
    List<String> frames = row.list("frames");
    Phrase whole = verb;
    for (String slot : frames.get(random.nextInt(frames.size())).split(" ")) {
      int colon = slot.indexOf(':');
      String preposition = colon < 0 ? "" : slot.substring(0, colon);
      whole = complement(whole, preposition, slot.charAt(colon + 1), depth);
    }
    return whole;
  }

  private Phrase complement(Phrase verb, String preposition, char kind, int depth) {
    return switch (kind) {
      case 'A' -> object(verb, preposition, nouns.actor().phrase());
      case 'T' -> object(verb, preposition, nouns.thing());
      case 'P' -> object(verb, preposition, nouns.place());
      case 'I' -> depth == 0 ? verb : verb.then(infinitive(depth - 1), "xcomp");
      case 'G' -> depth == 0 ? verb : gerund(verb, preposition, depth - 1);
      case 'S' -> depth == 0 ? verb : clause(verb, depth - 1);
      case '0' -> verb.then(word(preposition, "ADP", "RP"), "compound:prt");
      default -> throw new IllegalArgumentException("frame " + kind);
    };
  }

  private static Phrase object(Phrase verb, String preposition, Phrase noun) {
    return preposition.isEmpty()
        ? verb.then(noun.objective(), "obj")
        : verb.then(noun.objective().after(word(preposition, "ADP", "IN"), "case"), "obl");
  }

  private Phrase infinitive(int depth) {
    Row row = verbs.get(random.nextInt(verbs.size()));
    Phrase verb = verb(row.get("lemma"), row.get("lemma"), "VB");
    return complements(verb.after(word("to", "PART", "TO"), "mark"), row, depth);
  }

  private Phrase gerund(Phrase verb, String preposition, int depth) {
    Row row = verbs.get(random.nextInt(verbs.size()));
    String lemma = row.get("lemma");
    Phrase inner = verb(Inflection.gerund(lemma), lemma, "VBG");
    if (preposition.isEmpty()) {
      return verb.then(complements(inner, row, depth), "xcomp");
    }
    Phrase marked = inner.after(word(preposition, "SCONJ", "IN"), "mark");
    return verb.then(complements(marked, row, depth), "advcl");
  }

  private Phrase clause(Phrase verb, int depth) {
    Phrase inner = active(depth);
    return verb.then(
        chance(0.7) ? inner.after(word("that", "SCONJ", "IN"), "mark") : inner, "ccomp");
  }

  private Phrase passive() {
    Row row = transitive();
    NewsNouns.Actor subject = nouns.actor();
    Phrase verb = verb(row.get("participle"), row.get("lemma"), "VBN");
    verb = verb.after(aux(subject.third() ? "was" : "were", "be", "VBD"), "aux:pass");
    if (chance(0.6)) {
      Phrase agent = nouns.actor().phrase().objective();
      verb = verb.then(agent.after(word("by", "ADP", "IN"), "case"), "obl:agent");
    }
    return verb.after(subject.phrase(), "nsubj:pass");
  }

  /** "Kenya to host summit", and "Two soldiers wounded by rebels died". */
  private Phrase headline() {
    if (chance(0.4)) {
      return infinitive(1).after(nouns.place(), "nsubj");
    }
    Row row = transitive();
    Phrase participle = verb(row.get("participle"), row.get("lemma"), "VBN");
    Phrase agent = nouns.actor().phrase().objective().after(word("by", "ADP", "IN"), "case");
    Phrase subject = nouns.group().then(participle.then(agent, "obl:agent"), "acl");
    Row main = verbs.get(random.nextInt(verbs.size()));
    return complements(verb(main.get("past"), main.get("lemma"), "VBD"), main, 1)
        .after(subject, "nsubj");
  }

  private Row transitive() {
    Row row = verbs.get(random.nextInt(verbs.size()));
    while (!row.get("frames").matches("(.*\\|)?A.*")) {
      row = verbs.get(random.nextInt(verbs.size()));
    }
    return row;
  }

  private static Phrase verb(String form, String lemma, String xpos) {
    return Phrase.of(form, lemma, "VERB", xpos);
  }

  private static Phrase aux(String form, String lemma, String xpos) {
    return Phrase.of(form, lemma, "AUX", xpos);
  }

  private static Phrase word(String form, String upos, String xpos) {
    return Phrase.of(form, upos, xpos);
  }
}
