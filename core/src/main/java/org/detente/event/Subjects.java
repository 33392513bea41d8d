package org.detente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who a predicate is said of as the grammar of the surface has it: control, coordination, relative
 * clauses and modifiers are followed up.
 */
final class Subjects {
  private static final int DEEPEST = 40;
  private static final Set<String> RELATIVE = Frames.RELATIVE;
  private static final Set<String> OBJECT_OF_MATRIX = Set.of("of", "from", "into", "for");

  /** Verbs that say what their subject will do even where they have an object. */
  private static final Set<String> SUBJECT_CONTROL =
      Set.of("promise", "threaten", "vow", "pledge", "offer", "use", "take", "join");

  private final Tree tree;
  private final WordClasses classes;

  Subjects(Tree tree, WordClasses classes) {
    this.tree = tree;
    this.classes = classes;
  }

  List<Integer> of(int token) {
    return of(token, 0);
  }

  /** Subjects as the grammar of the surface has them. */
  private List<Integer> of(int token, int depth) {
    if (depth > DEEPEST) {
      return List.of();
    }
    List<Integer> own = new ArrayList<>(2);
    for (int dependent : tree.dependents(token)) {
      String relation = tree.relation(dependent);
      if (relation.equals("nsubj") || relation.equals("csubj")) {
        if (RELATIVE.contains(tree.lemma(dependent)) && tree.is(token, "acl:relcl")) {
          own.add(tree.head(token));
        } else {
          own.add(dependent);
        }
      }
    }
    int possessor = tree.tag(token).equals("VBG") ? tree.dependent(token, "nmod:poss") : -1;
    if (own.isEmpty() && possessor >= 0) {
      own.add(possessor); // "Israel's killing of"
    }
    if (!own.isEmpty()) {
      return own;
    }
    int head = tree.head(token);
    if (head < 0) {
      return own;
    }
    return inherited(token, head, depth);
  }

  private List<Integer> inherited(int token, int head, int depth) {
    switch (tree.relation(token)) {
      case "conj", "parataxis":
        return tree.isVerb(head) || tree.isAdjective(head) ? of(head, depth + 1) : List.of();
      case "xcomp":
        return controller(head, depth);
      case "advcl":
        int object = tree.dependent(head, "obj");
        object = object < 0 ? tree.dependent(head, "iobj") : object;
        if (object >= 0 && OBJECT_OF_MATRIX.contains(tree.marker(token))) {
          return List.of(object);
        }
        if (OBJECT_OF_MATRIX.contains(tree.marker(token)) && tree.has(head, "nsubj:pass")) {
          return List.of(tree.dependent(head, "nsubj:pass"));
        }
        return tree.isNoun(head) ? List.of() : of(head, depth + 1);
      case "acl":
        return ofModifier(token, head, depth);
      case "ccomp":
        return tree.tag(token).equals("VBG") || tree.tag(token).equals("VB")
            ? of(head, depth + 1)
            : List.of();
      default:
        return List.of();
    }
  }

  private List<Integer> controller(int head, int depth) {
    int object = tree.dependent(head, "obj");
    if (object < 0) {
      object = tree.dependent(head, "iobj");
    }
    if (object >= 0 && !SUBJECT_CONTROL.contains(tree.lemma(head))) {
      return List.of(object);
    }
    if (object < 0 && tree.lemma(head).equals("call")) {
      for (int dependent : tree.all(head, "obl")) {
        if (tree.marker(dependent).equals("on") || tree.marker(dependent).equals("upon")) {
          return List.of(dependent);
        }
      }
    }
    if (tree.isNoun(head) && !tree.has(head, "nsubj")) {
      return owner(head, depth);
    }
    return of(head, depth + 1);
  }

  private List<Integer> ofModifier(int token, int head, int depth) {
    boolean finite = !tree.auxiliaries(token).isEmpty();
    boolean infinitive = tree.marker(token).equals("to") || tree.tag(token).equals("VB") && !finite;
    boolean ofGerund = !tree.marker(token).isEmpty();
    if (tree.is(token, "acl:relcl")) {
      return hasRelativiser(token) ? List.of() : List.of(head);
    }
    boolean written = classes.contains("document", tree.lemma(head));
    return infinitive || ofGerund || written ? owner(head, depth) : List.of(head);
  }

  private boolean hasRelativiser(int token) {
    for (int dependent : tree.dependents(token)) {
      if (RELATIVE.contains(tree.lemma(dependent))) {
        return true;
      }
    }
    return false;
  }

  /** Who holds a plan, an offer, a threat: its possessor, else the subject of its verb. */
  private List<Integer> owner(int noun, int depth) {
    int possessor = tree.dependent(noun, "nmod:poss");
    if (possessor >= 0) {
      return List.of(possessor);
    }
    for (int dependent : tree.dependents(noun)) {
      if (tree.is(dependent, "nmod") && tree.marker(dependent).equals("by")) {
        return List.of(dependent);
      }
    }
    for (int clause : tree.all(noun, "acl")) {
      int agent = tree.dependent(clause, "obl:agent");
      if (agent >= 0) {
        return List.of(agent); // "a report issued by the ministry"
      }
    }
    int head = tree.head(noun);
    String relation = tree.relation(noun);
    if (head >= 0 && tree.isVerb(head) && (relation.equals("obj") || relation.equals("obl"))) {
      return of(head, depth + 1);
    }
    return List.of();
  }
}
