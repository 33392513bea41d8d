package org.detente.event;

import java.util.Locale;
import java.util.Set;
import org.detente.syntax.Sentence;
import org.detente.syntax.Upos;

/**
 * Gives a verb back to a clause in which the tagger saw none. Headlines and short clauses ("Peru
 * Leaves the Pact") lose theirs to capitals and to nouns that look alike.
 */
final class Headline {
  private static final Set<String> AFTER_VERB =
      Set.of("DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM", "ADP", "PART");
  private static final Set<String> PLURAL = Set.of("police", "people", "taliban", "mps", "troops");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final int LONGEST = 40;

  private final String text;
  private final Sentence sentence;
  private final Lemmas lemmas;

  private Headline(String text, Sentence sentence, Lemmas lemmas) {
    this.text = text;
    this.sentence = sentence;
    this.lemmas = lemmas;
  }

  /** The sentence itself where it has a verb, or none that could be one. */
  static Sentence repaired(String text, Sentence sentence, Lemmas lemmas) {
    if (sentence.size() > LONGEST) {
      return sentence;
    }
    Headline headline = new Headline(text, sentence, lemmas);
    if (headline.hasVerb()) {
      return sentence;
    }
    int verb = headline.verb();
    verb = verb < 0 ? headline.infinitive() : verb;
    return verb < 0 ? sentence : headline.around(verb);
  }

  private boolean hasVerb() {
    for (int i = 0; i < sentence.size(); i++) {
      boolean verb = sentence.upos(i) == Upos.VERB && !sentence.relation(i).equals("amod");
      boolean bare = FINITE.contains(sentence.xpos(i)) || sentence.dependent(i, "aux") >= 0;
      boolean headline = sentence.head(i) < 0 && !sentence.xpos(i).equals("VBG");
      if (verb && (bare || headline || sentence.dependent(i, "aux:pass") >= 0)
          || sentence.relation(i).startsWith("cop") && isBe(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Peru to buy wheat": an infinitive that a parser hangs under the subject, or takes for an
   * adjective or a noun ("to free sailors").
   */
  private int infinitive() {
    for (int i = 1; i < sentence.size() - 2; i++) {
      boolean to = sentence.xpos(i).equals("TO") && isNominal(i - 1);
      boolean verb = lemmas.isVerb(sentence.form(i + 1).toLowerCase(Locale.ROOT));
      if (to && verb && sentence.head(i) == i + 1) {
        return i + 1;
      }
    }
    int root = sentence.root();
    for (int dependent : sentence.dependents(root)) {
      boolean clause = sentence.relation(dependent).equals("acl") && dependent > root;
      if (clause && sentence.xpos(dependent).equals("VB") && isNominal(root)) {
        return dependent;
      }
    }
    return -1;
  }

  private boolean isBefore(int token, String word) {
    return token + 1 < sentence.size() && sentence.form(token + 1).equalsIgnoreCase(word);
  }

  private boolean isBe(int token) {
    return sentence.lemma(token).equals("be") || sentence.form(token).startsWith("'");
  }

  /** The first word after a nominal that is a form of a known verb and has something to govern. */
  private int verb() {
    for (int i = 1; i < sentence.size() - 1; i++) {
      String lower = sentence.form(i).toLowerCase(Locale.ROOT);
      boolean inflected =
          lower.endsWith("ed") || lower.endsWith("s") || isPluralBefore(i) || isBefore(i, "by");
      boolean fits =
          inflected
              && isSubject(i - 1)
              && AFTER_VERB.contains(sentence.upos(i + 1).name())
              && !sentence.form(i - 1).equals("'s")
              && !lemmas.stem(lower).isEmpty();
      if (fits) {
        return i;
      }
    }
    return -1;
  }

  /** What takes a verb without -s: a plural, a body of people, or several joined. */
  private boolean isPluralBefore(int token) {
    String before = sentence.form(token - 1).toLowerCase(Locale.ROOT);
    boolean ending = before.endsWith("s") && !before.endsWith("ss") || before.endsWith("men");
    if (ending || sentence.xpos(token - 1).endsWith("S") || PLURAL.contains(before)) {
      return true;
    }
    for (int i = Math.max(1, token - 4); i < token - 1; i++) {
      if (sentence.form(i).equals("and") && isNominal(i - 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSubject(int token) {
    boolean capital = Character.isUpperCase(sentence.form(token).charAt(0));
    return isNominal(token) || capital && sentence.upos(token) == Upos.ADJ;
  }

  private boolean isNominal(int token) {
    return sentence.upos(token) == Upos.NOUN || sentence.upos(token) == Upos.PROPN;
  }

  private Sentence around(int verb) {
    int n = sentence.size();
    int[] starts = new int[n];
    int[] ends = new int[n];
    int[] heads = new int[n];
    String[] lemma = new String[n];
    String[] xpos = new String[n];
    String[] relations = new String[n];
    Upos[] upos = new Upos[n];
    for (int i = 0; i < n; i++) {
      starts[i] = sentence.start(i);
      ends[i] = sentence.end(i);
      heads[i] = sentence.head(i);
      lemma[i] = sentence.lemma(i);
      xpos[i] = sentence.xpos(i);
      relations[i] = sentence.relation(i);
      upos[i] = sentence.upos(i);
    }
    String lower = sentence.form(verb).toLowerCase(Locale.ROOT);
    if (upos[verb] != Upos.VERB) {
      lemma[verb] = lemmas.stem(lower);
      upos[verb] = Upos.VERB;
      boolean infinitive = sentence.xpos(verb - 1).equals("TO");
      xpos[verb] =
          infinitive ? "VB" : isBefore(verb, "by") ? "VBN" : lower.endsWith("ed") ? "VBD" : "VBZ";
    }
    rehang(verb, heads, relations, upos);
    return new Sentence(text, sentence.index(), starts, ends, lemma, upos, xpos, heads, relations);
  }

  private void rehang(int verb, int[] heads, String[] relations, Upos[] upos) {
    int subject = subject(verb, heads);
    for (int i = 0; i < heads.length; i++) {
      if (i == verb) {
        heads[i] = -1;
        relations[i] = "root";
      } else if (i == subject) {
        heads[i] = verb;
        relations[i] = "nsubj";
      } else if (i < verb && heads[i] == verb && relations[i].equals("mark")) {
        continue;
      } else if (i < verb && (heads[i] < 0 || heads[i] >= verb)) {
        heads[i] = subject;
        String next = sentence.form(i + 1);
        boolean joined = isNominal(i) && (next.equals(",") || next.equals("and"));
        relations[i] = joined ? "conj" : isNominal(i) ? "compound" : relations[i];
      } else if (i > verb && heads[i] <= verb) {
        heads[i] = verb;
        relations[i] = right(i, heads, relations, upos);
      }
    }
  }

  /** The word on top of what stands before the verb, the last that no preposition marks. */
  private int subject(int verb, int[] heads) {
    for (int i = verb - 1; i >= 0; i--) {
      boolean top = heads[i] < 0 || heads[i] >= verb;
      if (top && isSubject(i) && sentence.dependent(i, "case") < 0) {
        return i;
      }
    }
    return verb - 1;
  }

  private String right(int token, int[] heads, String[] relations, Upos[] upos) {
    for (int dependent : sentence.dependents(token)) {
      if (dependent < token && relations[dependent].equals("case")) {
        return "obl";
      }
    }
    return upos[token] == Upos.NOUN || upos[token] == Upos.PROPN || upos[token] == Upos.PRON
        ? "obj"
        : relations[token].equals("root") ? "dep" : relations[token];
  }
}
