package org.detente.syntax;

import java.util.Set;

/** Gives verbs back the subject that the parser hung on them, or beside them, as something else. */
final class Subjects {
  private static final int NONE = -1;

  /** Words that open a phrase as well as a clause. */
  private static final Set<String> CLAUSAL = Set.of("after", "before", "since", "until", "as");

  private static final int REACH = 10;

  private final int[] heads;
  private final String[] relations;
  private final Upos[] upos;
  private final String[] xpos;
  private final String[] lemmas;

  private Subjects(int[] heads, String[] relations, Upos[] upos, String[] xpos, String[] lemmas) {
    this.heads = heads;
    this.relations = relations;
    this.upos = upos;
    this.xpos = xpos;
    this.lemmas = lemmas;
  }

  static void mend(int[] heads, String[] relations, Upos[] upos, String[] xpos, String[] lemmas) {
    Subjects subjects = new Subjects(heads, relations, upos, xpos, lemmas);
    for (int token = 0; token < heads.length; token++) {
      subjects.mendName(token);
      subjects.mendAside(token);
      subjects.mendClause(token);
      subjects.mendApposition(token);
      subjects.mendCut(token);
      subjects.mendPreposition(token);
      subjects.mendAccording(token);
      subjects.mendRow(token);
      subjects.mendFinite(token);
    }
  }

  /** A verb is no part of a name: what hangs on it as one, before it, is its subject. */
  private void mendName(int token) {
    int head = heads[token];
    if (head > token
        && relations[token].equals("flat")
        && upos[head] == Upos.VERB
        && subject(head) == NONE) {
      relations[token] = "nsubj";
    }
  }

  /**
   * "The envoy, speaking in Lima, said": a participle between commas takes no subject from before
   * them, it is the verb's behind.
   */
  private void mendAside(int participle) {
    int verb = heads[participle];
    boolean aside =
        verb > participle
            && relations[participle].equals("advcl")
            && (xpos[participle].equals("VBG") || xpos[participle].equals("VBN"))
            && upos[verb] == Upos.VERB
            && subject(verb) == NONE;
    if (!aside) {
      return;
    }
    int subject = subject(participle);
    if (subject != NONE
        && subject < participle
        && hasComma(subject, participle)
        && hasComma(participle, verb)) {
      hang(subject, verb, dependent(verb, "aux:pass") == NONE ? "nsubj" : "nsubj:pass");
    }
  }

  /** "After a missile struck": the noun before is the subject of a clause, not a phrase of time. */
  private void mendClause(int verb) {
    int marker = isBareFinite(verb) ? subordinator(verb) : NONE;
    int noun = marker == NONE ? NONE : heads[marker];
    if (noun <= marker || noun >= verb || !isNominal(noun) || heads[noun] < 0) {
      return;
    }
    int above = heads[noun];
    boolean hung = relations[verb].equals("advcl") && heads[verb] < marker;
    if (!hung && !isWithin(above, verb)) {
      hang(verb, above, "advcl");
    }
    hang(noun, verb, "nsubj");
    hang(marker, verb, "mark");
  }

  /** A finite verb with nothing before it that opens a clause or could be its subject. */
  private boolean isBareFinite(int token) {
    return upos[token] == Upos.VERB
        && (xpos[token].equals("VBD") || xpos[token].equals("VBZ"))
        && subject(token) == NONE
        && dependent(token, "mark") == NONE
        && dependent(token, "aux") == NONE
        && !relations[token].equals("conj")
        && !relations[token].equals("root");
  }

  /** The word like "after" that opens the stretch before the verb, with no other verb between. */
  private int subordinator(int verb) {
    for (int at = verb - 1; at >= 0 && at > verb - REACH; at--) {
      if (upos[at] == Upos.VERB || upos[at] == Upos.PUNCT) {
        return NONE;
      }
      if (relations[at].equals("case") && CLAUSAL.contains(lemmas[at])) {
        return at;
      }
    }
    return NONE;
  }

  /** "One of them, Anna Weber, left": a second subject between commas says who the first one is. */
  private void mendApposition(int token) {
    int verb = heads[token];
    if (verb <= token || !relations[token].equals("nsubj") || upos[token] != Upos.PROPN) {
      return;
    }
    int first = subject(verb);
    boolean second = first != NONE && first < token && isNominalOrNumber(first);
    int left = token;
    int right = token;
    for (int i = 0; second && i < verb; i++) {
      if (xpos[i].equals(",") || !isWithin(i, token)) {
        continue;
      }
      left = Math.min(left, i);
      right = Math.max(right, i);
    }
    if (second && isComma(left - 1) && isComma(right + 1)) {
      hang(token, first, "appos");
    }
  }

  /**
   * "The leaders of Kenya and Uganda will meet": the parser cut the sentence at "and", which left
   * "leaders" without a verb and "Uganda" alone as the subject.
   */
  private void mendCut(int verb) {
    int noun = heads[verb];
    if (upos[verb] != Upos.VERB
        || !relations[verb].equals("conj")
        || noun < 0
        || noun > verb
        || heads[noun] >= 0
        || !isNominal(noun)) {
      return;
    }
    int second = subject(verb);
    int and = dependent(verb, "cc");
    int first = and - 1;
    boolean joined =
        and > noun + 1
            && second > and
            && isNominal(second)
            && isNominal(first)
            && first != noun
            && isWithin(first, noun)
            && dependent(noun, "cop") == NONE;
    if (!joined) {
      return;
    }
    hang(second, first, "conj");
    hang(and, second, "cc");
    lift(verb, noun);
  }

  /**
   * "The outcry over the vote grew": a noun behind a preposition is no subject, so the verb is not
   * of a clause on "outcry", but says what it did.
   */
  private void mendPreposition(int verb) {
    int noun = heads[verb];
    boolean clause =
        upos[verb] == Upos.VERB
            && relations[verb].equals("acl:relcl")
            && noun >= 0
            && noun < verb
            && heads[noun] < 0
            && isNominal(noun)
            && dependent(noun, "cop") == NONE;
    int second = clause ? subject(verb) : NONE;
    if (second > noun && second < verb && dependent(second, "case") != NONE) {
      hang(second, noun, "nmod");
      lift(verb, noun);
    }
  }

  /** "According to the envoy said": two ways to name a source in one; the name is the subject. */
  private void mendAccording(int name) {
    int verb = heads[name];
    boolean beside =
        verb > name && relations[name].equals("obl") && isBareFinite(verb) && isNominal(name);
    if (beside) {
      for (int i = name; i >= 0 && i > name - REACH; i--) {
        if (lemmas[i].equals("accord") && upos[i + 1] == Upos.ADP && isEndOfPhrase(name, verb)) {
          relations[name] = "nsubj";
          return;
        }
      }
    }
  }

  /** "EU envoy Ann Weber left": two subjects side by side are one, its title or of its title. */
  private void mendRow(int first) {
    int verb = heads[first];
    boolean beside =
        verb > first
            && isNominal(first)
            && (relations[first].equals("nsubj") || relations[first].equals("obl:unmarked"));
    if (!beside) {
      return;
    }
    for (int name = first + 1; name < verb; name++) {
      if (heads[name] == verb
          && relations[name].equals("nsubj")
          && isNominal(name)
          && isPhrase(first + 1, name)) {
        int title = dependent(name, "nmod:desc");
        if (upos[first] == Upos.PROPN) {
          hang(first, title > first && title < name ? title : name, "compound");
        } else if (upos[name] == Upos.PROPN) {
          hang(first, name, "nmod:desc");
        }
        return;
      }
    }
  }

  /** All of a stretch but its last token hangs below that one, and none of it is punctuation. */
  private boolean isPhrase(int first, int last) {
    for (int i = first; i < last; i++) {
      if (upos[i] == Upos.PUNCT || upos[i] == Upos.DET || !isWithin(i, last)) {
        return false;
      }
    }
    return true;
  }

  /** Nothing stands between the phrase and the verb. */
  private boolean isEndOfPhrase(int noun, int verb) {
    for (int i = noun + 1; i < verb; i++) {
      if (!isWithin(i, noun)) {
        return false;
      }
    }
    return true;
  }

  /** "The leader, Ann Lee, accused the judge": a finite verb is no clause on its subject. */
  private void mendFinite(int verb) {
    int noun = heads[verb];
    if (upos[verb] == Upos.VERB
        && relations[verb].equals("acl")
        && (xpos[verb].equals("VBD") || xpos[verb].equals("VBZ"))
        && noun >= 0
        && noun < verb
        && heads[noun] < 0
        && isNominal(noun)
        && subject(verb) == NONE
        && dependent(verb, "mark") == NONE
        && dependent(noun, "cop") == NONE) {
      lift(verb, noun);
    }
  }

  /** Makes the verb the head of the sentence, and the noun that was the head its subject. */
  private void lift(int verb, int noun) {
    hang(verb, heads[noun], relations[noun]);
    hang(noun, verb, dependent(verb, "aux:pass") == NONE ? "nsubj" : "nsubj:pass");
    for (int i = verb + 1; i < heads.length; i++) {
      if (heads[i] == noun) {
        heads[i] = verb;
      }
    }
  }

  private boolean isComma(int at) {
    return at >= 0 && at < xpos.length && xpos[at].equals(",");
  }

  private boolean isNominal(int token) {
    return upos[token] == Upos.NOUN || upos[token] == Upos.PROPN;
  }

  private boolean isNominalOrNumber(int token) {
    return isNominal(token) || upos[token] == Upos.NUM;
  }

  private void hang(int token, int head, String relation) {
    heads[token] = head;
    relations[token] = relation;
  }

  private boolean isWithin(int token, int ancestor) {
    int at = token;
    while (at >= 0 && at != ancestor) {
      at = heads[at];
    }
    return at >= 0;
  }

  private int dependent(int head, String relation) {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == head && relations[i].equals(relation)) {
        return i;
      }
    }
    return NONE;
  }

  private int subject(int verb) {
    for (int i = 0; i < heads.length; i++) {
      boolean subject =
          relations[i].startsWith("nsubj")
              || relations[i].startsWith("csubj")
              || relations[i].equals("expl");
      if (heads[i] == verb && subject) {
        return i;
      }
    }
    return NONE;
  }

  private boolean hasComma(int after, int before) {
    for (int i = after + 1; i < before; i++) {
      if (xpos[i].equals(",")) {
        return true;
      }
    }
    return false;
  }
}
