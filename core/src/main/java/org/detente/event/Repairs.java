package org.detente.event;

import java.util.Set;
import org.detente.syntax.Sentence;
import org.detente.syntax.Upos;

/** Sets right what a statistical parser is known to hang wrongly and grammar leaves no doubt of. */
final class Repairs {
  private static final Set<String> OF_MATRIX = Set.of("of", "from", "for");
  private static final Set<String> RELATING = Set.of("of", "between");

  /** Prepositions that never qualify a noun. */
  private static final Set<String> ADVERBIAL =
      Set.of("despite", "amid", "amidst", "notwithstanding");

  private final Mending tree;
  private final Sentence sentence;
  private final WordClasses classes;
  private final int[] heads;
  private final String[] relations;
  private final Upos[] upos;

  private Repairs(Mending tree, WordClasses classes) {
    this.tree = tree;
    this.sentence = tree.sentence();
    this.classes = classes;
    this.heads = tree.heads();
    this.relations = tree.relations();
    this.upos = tree.upos();
  }

  /** The sentence itself where nothing needs mending. */
  static Sentence of(String text, Sentence sentence, WordClasses classes) {
    Mending tree = new Mending(sentence);
    SubjectRepairs subjects = new SubjectRepairs(tree);
    Repairs repairs = new Repairs(tree, classes);
    for (int i = 0; i < sentence.size(); i++) {
      subjects.mend(i);
      repairs.mend(i);
    }
    return tree.isChanged() ? tree.built(text) : sentence;
  }

  private void mend(int token) {
    String tag = sentence.xpos(token);
    String relation = relations[token];
    int head = heads[token];
    if (head < 0) {
      return;
    }
    int above = heads[head];
    boolean underVerb = above >= 0 && upos[above] == Upos.VERB;
    if (relation.equals("nsubj:pass") && isActive(head)) {
      tree.hang(token, head, "nsubj"); // "women demonstrated": no passive without "be"
    } else if (relation.equals("acl") && underVerb && isThatClauseOnATime(token, head)) {
      tree.hang(token, above, "ccomp"); // "said on Tuesday that"
    } else if (relation.equals("acl")
        && tree.marker(token).equals("to")
        && isTime(head)
        && above >= 0) {
      tree.hang(token, above, upos[above] == Upos.VERB ? "xcomp" : "acl"); // "decided on Monday to"
    } else if (upos[token] == Upos.ADJ && isPredicateOf(token, head)) {
      predicate(token, relations[head].equals("cop") ? above : head);
    } else if (relation.equals("acl")
        && underVerb
        && tag.equals("VBG")
        && (relations[head].equals("obj") || isTime(head))
        && OF_MATRIX.contains(tree.marker(token))) {
      tree.hang(token, above, "advcl"); // "accused them of violating"
    } else if (relation.equals("amod") && token > head && isPredicate(token, head)) {
      tree.hang(token, above, "xcomp"); // "held Israel responsible"
    } else if (relation.equals("obl") && tag.equals("VB") && tree.marker(token).equals("to")) {
      tree.hang(token, head, "xcomp"); // "threatened to institute"
    } else if (relation.equals("obl") && upos[head] == Upos.VERB) {
      int noun = nounBefore(token);
      if (noun >= 0 && noun != token && heads[noun] == head && relates(noun, token)) {
        tree.hang(token, noun, "nmod"); // "the border with Ukraine"
      }
    } else if (relation.equals("conj") && actsWith(token, head) >= 0) {
      tree.hang(token, actsWith(token, head), "conj"); // "condemned the raid and called on"
    } else if (relation.equals("obj") && isMarked(token) && token > head) {
      tree.hang(token, head, "obl"); // "shut the line despite warnings"
    } else if (relation.equals("obj") && isBareNoun(token)) {
      tree.retag(token, Upos.NOUN); // "proposes freeze"
    } else if (relation.equals("nmod") && underVerb && ADVERBIAL.contains(tree.marker(token))) {
      tree.hang(token, above, "obl"); // "closed the road despite warnings"
    } else if (relation.equals("amod") && isPerfect(token, head)) {
      perfect(token, head); // "authorities have frozen Libyan assets"
    }
  }

  /** The verb of the same tense that a verb joined to its object goes with, or -1. */
  private int actsWith(int verb, int noun) {
    int above = heads[noun];
    boolean object = relations[noun].equals("obj") || relations[noun].equals("obl");
    String tag = sentence.xpos(verb);
    boolean same =
        object
            && above >= 0
            && upos[verb] == Upos.VERB
            && upos[above] == Upos.VERB
            && above < noun
            && (tag.equals(sentence.xpos(above)) || tag.equals("VBN"))
            && (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBN"));
    return same && sentence.dependent(verb, "nsubj") < 0 ? above : -1;
  }

  private boolean isMarked(int token) {
    int marker = sentence.dependent(token, "case");
    return marker >= 0 && marker < token && !sentence.xpos(marker).equals("POS");
  }

  /** What stands alone as an object is no verb, whatever its tag. */
  private boolean isBareNoun(int token) {
    return upos[token] == Upos.VERB
        && !sentence.xpos(token).equals("VBG")
        && sentence.dependent(token, "nsubj") < 0
        && sentence.dependent(token, "obj") < 0
        && sentence.dependent(token, "aux") < 0
        && sentence.dependent(token, "mark") < 0;
  }

  private boolean isActive(int verb) {
    String lemma = sentence.lemma(verb);
    boolean doing = relations[verb].equals("root") && sentence.dependent(verb, "obj") > verb;
    boolean alone =
        sentence.xpos(verb).equals("VBD") || classes.contains("intransitive", lemma) || doing;
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
    tree.hang(token, heads[noun], relations[noun]);
    tree.hang(noun, token, "nsubj");
    for (int i = 0; i < heads.length; i++) {
      boolean after = i > token && heads[i] == noun;
      if (heads[i] == noun && (relations[i].equals("cop") || after)) {
        tree.hang(i, token, relations[i]);
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
    String marker = tree.marker(token);
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
    tree.hang(verb, heads[have], relations[have]);
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == have && i != verb) {
        tree.hang(i, verb, relations[i]);
      }
    }
    tree.hang(have, verb, "aux");
    tree.retag(have, Upos.AUX);
  }
}
