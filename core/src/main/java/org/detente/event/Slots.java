package org.detente.event;

import java.util.ArrayList;
import java.util.List;
import org.detente.event.Frame.Argument;

/** The tokens that stand in the slots of a trigger, where the tree puts them or should have. */
final class Slots {
  private static final int FARTHEST = 60;

  private final Tree tree;
  private final Frames frames;

  Slots(Tree tree, Frames frames) {
    this.tree = tree;
    this.frames = frames;
  }

  /**
   * The tokens in a slot of a trigger: {@code subj}, {@code obj}, {@code iobj}, {@code poss},
   * {@code adj}, {@code noun}, a relation of clauses, or a preposition.
   */
  List<Integer> fillers(String slot, int token) {
    Frame frame = frames.of(token);
    return switch (slot) {
      case "subj" -> frame.subjects();
      case "obj" -> frame.objects().isEmpty() ? frame.indirect() : frame.objects();
      case "iobj" -> frame.indirect();
      case "xcomp", "ccomp", "advcl", "acl", "parataxis" -> clauses(slot, token);
      case "predicate" -> predicates(token);
      case "inf" -> infinitival(token);
      case "that" -> afterThat(token);
      case "poss" -> withSubtype(token, "nmod:poss");
      case "adj" -> adjectives(token);
      case "noun" -> tree.all(token, "compound");
      case "below" -> below(token);
      case "obj-acl" -> ofObjects(token);
      case "obl:on", "obl:upon" -> oblique(slot.substring(4), token);
      default -> prepositional(slot, token);
    };
  }

  private List<Integer> clauses(String slot, int token) {
    List<Integer> found = tree.all(token, slot);
    if (slot.equals("acl")) {
      found.removeIf(t -> tree.is(t, "acl:relcl"));
    } else if (slot.equals("xcomp")) {
      found.removeIf(tree::isNoun);
    }
    return found;
  }

  /** Infinitives that a parser may hang beside the verb or under its object: "urged X to". */
  List<Integer> infinitives(int token) {
    List<Integer> found = new ArrayList<>(1);
    for (int clause : tree.all(token, "advcl")) {
      if (tree.marker(clause).equals("to")) {
        found.add(clause);
      }
    }
    if (tree.isVerb(token)) {
      for (int clause : tree.all(token, "acl")) {
        if (tree.marker(clause).equals("to")) {
          found.add(clause);
        }
      }
      for (int dependent : tree.dependents(token)) {
        String relation = tree.relation(dependent);
        if (relation.equals("obj") || relation.equals("obl")) {
          for (int clause : tree.all(dependent, "acl")) {
            if (tree.marker(clause).equals("to")) {
              found.add(clause);
            }
          }
        }
      }
    }
    return found;
  }

  private List<Integer> withSubtype(int token, String relation) {
    int found = tree.dependent(token, relation);
    return found < 0 ? List.of() : List.of(found);
  }

  /** What a naming verb calls its object: "called Peru a threat". */
  private List<Integer> predicates(int token) {
    List<Integer> found = new ArrayList<>(tree.all(token, "xcomp"));
    List<Integer> objects = tree.all(token, "obj");
    if (objects.size() > 1) {
      found.addAll(objects.subList(1, objects.size()));
    }
    for (int oblique : tree.all(token, "obl")) {
      if (tree.marker(oblique).isEmpty()) {
        found.add(oblique);
      }
    }
    return found;
  }

  /**
   * The first nominal after the "that" which follows the trigger, whatever the tree makes of it.
   */
  private List<Integer> afterThat(int token) {
    for (int at = token + 1; at < Math.min(tree.size() - 1, token + 5); at++) {
      if (tree.lemma(at).equals("that")) {
        for (int next = at + 1; next < tree.size() && !tree.isVerb(next); next++) {
          boolean last = next + 1 == tree.size() || !tree.isNoun(next + 1);
          if (tree.isNoun(next) && last) {
            return List.of(next);
          }
        }
      }
    }
    return List.of();
  }

  private List<Integer> infinitival(int token) {
    List<Integer> found = new ArrayList<>(clauses("xcomp", token));
    found.addAll(infinitives(token));
    return found;
  }

  /** Adjectives of a noun; a parser takes "Russian" for the subject where a copula follows. */
  private List<Integer> adjectives(int token) {
    List<Integer> found = tree.all(token, "amod");
    for (int dependent : tree.all(token, "nsubj")) {
      if (tree.isAdjective(dependent)) {
        found.add(dependent);
      }
    }
    return found;
  }

  /** Clauses that qualify the object: "a resolution condemning". */
  private List<Integer> ofObjects(int token) {
    List<Integer> found = new ArrayList<>(1);
    for (int object : frames.of(token).objects()) {
      found.addAll(clauses("acl", object));
    }
    return found;
  }

  /** Phrases with this preposition under the trigger itself. */
  private List<Integer> oblique(String preposition, int token) {
    List<Integer> found = new ArrayList<>(1);
    for (Argument oblique : frames.of(token).obliques()) {
      if (oblique.preposition().equals(preposition)) {
        found.add(oblique.token());
      }
    }
    return found;
  }

  /** Nominals in the clauses and phrases that give a purpose or a cause, in text order. */
  private List<Integer> below(int token) {
    List<Integer> found = new ArrayList<>(4);
    for (int at = token + 1; at < reach(token); at++) {
      if (tree.isNominal(at) && tree.sentence().isWithin(at, token)) {
        found.add(at);
      }
    }
    return found;
  }

  /** Phrases with this preposition under the trigger, then under its object. */
  private List<Integer> prepositional(String preposition, int token) {
    List<Integer> found = new ArrayList<>(2);
    for (Argument oblique : frames.of(token).obliques()) {
      if (oblique.preposition().equals(preposition)) {
        found.add(oblique.token());
      }
    }
    if (tree.isVerb(token)) {
      for (int object : frames.of(token).objects()) {
        for (int dependent : tree.all(object, "nmod")) {
          if (tree.marker(dependent).equals(preposition)) {
            found.add(dependent);
          }
        }
      }
    }
    if (found.isEmpty() && tree.isNoun(token)) {
      found.addAll(belowPhrases(preposition, token));
      if (found.isEmpty() && preposition.equals("with")) {
        found.addAll(besideNoun(preposition, token));
      }
    }
    for (int clause : tree.all(token, "advcl")) {
      if (tree.marker(clause).equals(preposition)) {
        found.add(clause);
      }
    }
    for (int clause : tree.all(token, "acl")) {
      if (tree.marker(clause).equals(preposition)) {
        found.add(clause);
      }
    }
    boolean searched = tree.isVerb(token) || preposition.equals("by");
    return found.isEmpty() && searched ? adrift(preposition, token) : found;
  }

  /** "A donation of vaccines to Nepal": what a parser hangs on the phrase before. */
  private List<Integer> belowPhrases(String preposition, int noun) {
    List<Integer> found = new ArrayList<>(1);
    for (Argument oblique : frames.of(noun).obliques()) {
      for (int dependent : tree.all(oblique.token(), "nmod")) {
        if (tree.marker(dependent).equals(preposition)) {
          found.add(dependent);
        }
      }
    }
    return found;
  }

  /** "Spoke after a meeting last week with Ann": hung on the verb that the noun is set beside. */
  private List<Integer> besideNoun(String preposition, int noun) {
    int verb = tree.head(noun);
    if (verb < 0 || verb > noun || !tree.isVerb(verb)) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>(1);
    for (int beside : tree.all(verb, "obl")) {
      if (beside > noun && tree.marker(beside).equals(preposition)) {
        found.add(beside);
      }
    }
    return found;
  }

  private int reach(int token) {
    return Math.min(tree.size(), token + FARTHEST);
  }

  private boolean isClause(int token) {
    return tree.isVerb(token) && !(tree.is(token, "acl") && tree.tag(token).equals("VBG"));
  }

  /** Phrases to the right that a parser may have hung elsewhere, up to the next verb. */
  private List<Integer> adrift(String preposition, int token) {
    List<Integer> found = new ArrayList<>(1);
    for (int at = token + 1; at < reach(token) && !isClause(at); at++) {
      int head = tree.head(at);
      boolean marks = tree.relation(at).equals("case") && tree.lemma(at).equals(preposition);
      if (marks && head > at && tree.isNominal(head)) {
        found.add(head);
      }
    }
    return found;
  }
}
