package org.detente.event;

import java.util.Set;
import org.detente.syntax.Sentence;
import org.detente.syntax.Upos;

/** Sets right what a statistical parser is known to hang wrongly and grammar leaves no doubt of. */
final class Repairs {
  private static final Set<String> OF_MATRIX = Set.of("of", "from", "for");
  private static final Set<String> RELATING = Set.of("of", "between");

  /** Words that open a phrase as well as a clause. */
  private static final Set<String> CLAUSAL = Set.of("after", "before", "since", "until", "as");

  /** Prepositions that never qualify a noun. */
  private static final Set<String> ADVERBIAL =
      Set.of("despite", "amid", "amidst", "notwithstanding");

  private static final int REACH = 10;

  private final Sentence sentence;
  private final WordClasses classes;
  private final int[] heads;
  private final String[] relations;
  private final Upos[] upos;
  private boolean changed;

  private Repairs(Sentence sentence, WordClasses classes) {
    this.sentence = sentence;
    this.classes = classes;
    int n = sentence.size();
    this.heads = new int[n];
    this.relations = new String[n];
    this.upos = new Upos[n];
    for (int i = 0; i < n; i++) {
      heads[i] = sentence.head(i);
      relations[i] = sentence.relation(i);
      upos[i] = sentence.upos(i);
    }
  }

  /** The sentence itself where nothing needs mending. */
  static Sentence of(String text, Sentence sentence, WordClasses classes) {
    Repairs repairs = new Repairs(sentence, classes);
    for (int i = 0; i < sentence.size(); i++) {
      repairs.mend(i);
    }
    return repairs.changed ? repairs.built(text) : sentence;
  }

  private void mend(int token) {
    String tag = sentence.xpos(token);
    String relation = relations[token];
    int head = heads[token];
    if (head < 0) {
      return;
    }
    if (isFinite(token)) {
      clause(token);
    }
    int above = heads[head];
    boolean underVerb = above >= 0 && upos[above] == Upos.VERB;
    if (relation.equals("nsubj:pass") && isActive(head)) {
      hang(token, head, "nsubj"); // "women demonstrated": no passive without "be"
    } else if (relation.equals("acl") && underVerb && isThatClauseOnATime(token, head)) {
      hang(token, above, "ccomp"); // "said on Tuesday that"
    } else if (relation.equals("acl") && marker(token).equals("to") && isTime(head) && above >= 0) {
      hang(token, above, upos[above] == Upos.VERB ? "xcomp" : "acl"); // "decided on Monday to"
    } else if (upos[token] == Upos.ADJ && isPredicateOf(token, head)) {
      predicate(token, relations[head].equals("cop") ? above : head);
    } else if (relation.equals("acl")
        && underVerb
        && tag.equals("VBG")
        && (relations[head].equals("obj") || isTime(head))
        && OF_MATRIX.contains(marker(token))) {
      hang(token, above, "advcl"); // "accused them of violating"
    } else if (relation.equals("amod") && token > head && isPredicate(token, head)) {
      hang(token, above, "xcomp"); // "held Israel responsible"
    } else if (relation.equals("obl") && tag.equals("VB") && marker(token).equals("to")) {
      hang(token, head, "xcomp"); // "threatened to institute"
    } else if (relation.equals("obl") && upos[head] == Upos.VERB) {
      int noun = nounBefore(token);
      if (noun >= 0 && noun != token && heads[noun] == head && relates(noun, token)) {
        hang(token, noun, "nmod"); // "the border with Ukraine"
      }
    } else if (relation.equals("obj") && isMarked(token) && token > head) {
      hang(token, head, "obl"); // "shut the line despite warnings"
    } else if (isSubjectByPosition(token, head)) {
      hang(token, head, tag(head).equals("VBN") ? "nsubj:pass" : "nsubj"); // "Hamas banned by Chad"
    } else if (relation.equals("obj") && isSubjectOfComplement(token, head)) {
      hang(token, complement(head), "nsubj"); // "predicts Russia will invade"
    } else if (relation.equals("obj") && isBareNoun(token)) {
      upos[token] = Upos.NOUN; // "proposes freeze"
      changed = true;
    } else if (relation.equals("nmod") && underVerb && ADVERBIAL.contains(marker(token))) {
      hang(token, above, "obl"); // "closed the road despite warnings"
    } else if (relation.equals("amod") && isPerfect(token, head)) {
      perfect(token, head); // "authorities have frozen Libyan assets"
    }
  }

  private boolean isFinite(int token) {
    boolean finite = tag(token).equals("VBD") || tag(token).equals("VBZ");
    return upos[token] == Upos.VERB
        && finite
        && sentence.dependent(token, "nsubj", "nsubj:pass", "csubj", "mark", "aux", "expl") < 0
        && !relations[token].equals("conj")
        && !relations[token].equals("root");
  }

  /** "After a missile struck": the noun before is the subject of a clause, not a phrase of time. */
  private void clause(int verb) {
    int marker = subordinator(verb);
    int noun = marker < 0 ? -1 : heads[marker];
    if (noun <= marker || noun >= verb || !isNominal(noun) || heads[noun] < 0) {
      return;
    }
    int above = heads[noun];
    boolean below = above == verb || sentence.isWithin(above, verb);
    if (!below) {
      hang(verb, above, "advcl");
    }
    hang(noun, verb, "nsubj");
    hang(marker, verb, "mark");
  }

  /** The word like "after" that opens the stretch before the verb, with no other verb between. */
  private int subordinator(int verb) {
    for (int at = verb - 1; at >= 0 && at > verb - REACH; at--) {
      if (upos[at] == Upos.VERB || upos[at] == Upos.PUNCT) {
        return -1;
      }
      if (relations[at].equals("case") && CLAUSAL.contains(sentence.lemma(at))) {
        return at;
      }
    }
    return -1;
  }

  private String tag(int token) {
    return sentence.xpos(token);
  }

  private boolean isNominal(int token) {
    return upos[token] == Upos.NOUN || upos[token] == Upos.PROPN;
  }

  private boolean isMarked(int token) {
    int marker = sentence.dependent(token, "case");
    return marker >= 0 && marker < token && !tag(marker).equals("POS");
  }

  /** A noun that a parser has tied to the verb behind it as if they were one word. */
  private boolean isSubjectByPosition(int token, int head) {
    String relation = relations[token];
    boolean tied = relation.equals("compound") || relation.equals("nmod:desc");
    return tied
        && token < head
        && upos[head] == Upos.VERB
        && isNominal(token)
        && !relations[head].equals("amod")
        && !tag(head).equals("VBG")
        && sentence.dependent(head, "nsubj") < 0
        && sentence.dependent(head, "nsubj:pass") < 0;
  }

  private boolean isSubjectOfComplement(int token, int head) {
    int clause = complement(head);
    if (clause < token || sentence.dependent(clause, "nsubj") >= 0) {
      return false;
    }
    int auxiliary = sentence.dependent(clause, "aux");
    return auxiliary > token
        && sentence.rightmost(token) == auxiliary - 1
        && sentence.dependent(clause, "mark") < 0;
  }

  /** The finite clause under a verb, or -1. */
  private int complement(int verb) {
    return sentence.dependent(verb, "ccomp");
  }

  /** What stands alone as an object is no verb, whatever its tag. */
  private boolean isBareNoun(int token) {
    return upos[token] == Upos.VERB
        && !tag(token).equals("VBG")
        && sentence.dependent(token, "nsubj") < 0
        && sentence.dependent(token, "obj") < 0
        && sentence.dependent(token, "aux") < 0
        && sentence.dependent(token, "mark") < 0;
  }

  private void hang(int token, int head, String relation) {
    heads[token] = head;
    relations[token] = relation;
    changed = true;
  }

  private String marker(int token) {
    int marker = sentence.dependent(token, "mark");
    marker = marker < 0 ? sentence.dependent(token, "case") : marker;
    return marker < 0 ? "" : sentence.lemma(marker);
  }

  private boolean isActive(int verb) {
    String lemma = sentence.lemma(verb);
    boolean alone = sentence.xpos(verb).equals("VBD") || classes.contains("intransitive", lemma);
    return alone
        && sentence.dependent(verb, "aux:pass") < 0
        && sentence.dependent(verb, "aux") < 0
        && sentence.dependent(verb, "obl:agent") < 0
        && !classes.contains("always-transitive", lemma);
  }

  private boolean isThatClauseOnATime(int token, int head) {
    int that = sentence.dependent(token, "mark");
    return that >= 0 && sentence.form(that).equals("that") && isTime(head);
  }

  private boolean isTime(int token) {
    return relations[token].startsWith("obl")
        && classes.contains("time", sentence.lemma(token).toLowerCase(java.util.Locale.ROOT));
  }

  /** "Officials are due to": an adjective behind the copula that hangs on it, or on its noun. */
  private boolean isPredicateOf(int token, int head) {
    if (relations[head].equals("cop")) {
      return token > head && relations[token].equals("advcl");
    }
    int copula = sentence.dependent(head, "cop");
    return relations[token].equals("nsubj") && copula > head && copula == token - 1;
  }

  private void predicate(int token, int noun) {
    hang(token, heads[noun], relations[noun]);
    hang(noun, token, "nsubj");
    for (int i = 0; i < heads.length; i++) {
      boolean after = i > token && heads[i] == noun;
      if (heads[i] == noun && (relations[i].equals("cop") || after)) {
        heads[i] = token;
      }
    }
  }

  private boolean isPredicate(int token, int head) {
    int above = heads[head];
    return upos[token] == Upos.ADJ
        && above >= 0
        && upos[above] == Upos.VERB
        && relations[head].equals("obj");
  }

  /** The noun that stands right before the preposition of a phrase, or -1. */
  private int nounBefore(int token) {
    int marker = sentence.dependent(token, "case");
    int before = marker - 1;
    return marker > 0 && upos[before] == Upos.NOUN ? before : -1;
  }

  private boolean relates(int noun, int token) {
    String marker = marker(token);
    return RELATING.contains(marker)
        || marker.equals("with") && classes.contains("relational", sentence.lemma(noun));
  }

  private boolean isPerfect(int token, int noun) {
    int have = heads[noun];
    return have >= 0
        && have == token - 1
        && sentence.xpos(token).equals("VBN")
        && upos[have] == Upos.VERB
        && sentence.lemma(have).equals("have")
        && relations[noun].equals("obj");
  }

  private void perfect(int verb, int noun) {
    int have = heads[noun];
    hang(verb, heads[have], relations[have]);
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == have && i != verb) {
        heads[i] = verb;
      }
    }
    hang(have, verb, "aux");
    upos[have] = Upos.AUX;
  }

  private Sentence built(String text) {
    int n = sentence.size();
    int[] starts = new int[n];
    int[] ends = new int[n];
    String[] lemmas = new String[n];
    String[] xpos = new String[n];
    for (int i = 0; i < n; i++) {
      starts[i] = sentence.start(i);
      ends[i] = sentence.end(i);
      lemmas[i] = sentence.lemma(i);
      xpos[i] = sentence.xpos(i);
    }
    return new Sentence(text, sentence.index(), starts, ends, lemmas, upos, xpos, heads, relations);
  }
}
