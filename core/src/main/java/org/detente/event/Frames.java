package org.detente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.detente.event.Frame.Argument;
import org.jspecify.annotations.Nullable;

/** Builds the frames of one sentence, each once. */
final class Frames {
  private static final int FARTHEST = 60;
  static final Set<String> RELATIVE =
      Set.of("who", "which", "that", "whom", "whose", "where", "when");

  private final Tree tree;
  private final WordClasses classes;
  private final Subjects subjects;
  private final @Nullable Frame[] made;

  Frames(Tree tree, WordClasses classes) {
    this.tree = tree;
    this.classes = classes;
    this.subjects = new Subjects(tree, classes);
    this.made = new Frame[tree.size()];
  }

  Frame of(int token) {
    Frame frame = made[token];
    if (frame == null) {
      frame = build(token);
      made[token] = frame;
    }
    return frame;
  }

  private Frame build(int token) {
    List<Integer> objects = new ArrayList<>(2);
    List<Integer> indirect = new ArrayList<>(1);
    List<Argument> obliques = new ArrayList<>(3);
    List<Integer> agents = new ArrayList<>(1);
    String particle = "";
    boolean passive = isPassive(token);
    for (int dependent : tree.dependents(token)) {
      switch (tree.relation(dependent)) {
        case "obj" -> objects.add(dependent);
        case "iobj" -> indirect.add(dependent);
        case "obl", "nmod" -> {
          String marker = tree.marker(dependent);
          if (tree.is(dependent, "obl:agent") || passive && marker.equals("by")) {
            agents.add(dependent);
          }
          obliques.add(new Argument(marker, dependent));
        }
        case "advmod" -> {
          if (particle.isEmpty() && classes.contains("particle", tree.lemma(dependent))) {
            particle = tree.lemma(dependent);
          }
        }
        case "compound" -> {
          if (tree.is(dependent, "compound:prt")) {
            particle = tree.lemma(dependent);
          }
        }
        default -> {}
      }
    }
    List<Integer> surface =
        tree.isNoun(token) && !tree.has(token, "nsubj") ? List.of() : subjects.of(token);
    List<Integer> doers = surface;
    if (passive) {
      if (agents.isEmpty()) {
        agents.addAll(strayAgent(token));
      }
      doers = agents;
      if (objects.isEmpty()) {
        objects.addAll(surface);
      } else {
        indirect.addAll(surface);
      }
    } else if (tree.isVerb(token) && objects.isEmpty()) {
      if (!tree.has(token, "ccomp") && !tree.has(token, "xcomp")) {
        objects.addAll(indirect);
        indirect.clear();
      }
      if (objects.isEmpty()) {
        objects.addAll(sharedObjects(token));
      }
      int stray = objects.isEmpty() ? strayObject(token) : -1;
      if (stray >= 0) {
        objects.add(stray);
      }
    }
    return new Frame(token, passive, doers, objects, indirect, obliques, particle);
  }

  /** "Is opposed to", "was prepared to": a participle that says how its subject stands. */
  boolean isParticipleAdjective(int token) {
    return tree.tag(token).equals("VBN")
        && tree.isVerb(token)
        && tree.auxiliaries(token).contains("be")
        && !tree.has(token, "obl:agent")
        && classes.contains("participle-adjective", tree.form(token));
  }

  private boolean isPassive(int token) {
    boolean never =
        classes.contains("intransitive", tree.lemma(token)) && !tree.has(token, "aux:pass");
    if (!tree.isVerb(token) || never || isParticipleAdjective(token)) {
      return false;
    }
    for (int dependent : tree.dependents(token)) {
      if (tree.is(dependent, "aux:pass")
          || tree.is(dependent, "nsubj:pass")
          || tree.is(dependent, "csubj:pass")
          || tree.is(dependent, "obl:agent")) {
        return true;
      }
    }
    boolean participle = tree.tag(token).equals("VBN");
    boolean bare = tree.auxiliaries(token).isEmpty();
    String relation = tree.relation(token);
    if (participle && bare && (relation.equals("acl") || relation.equals("advcl"))) {
      return !tree.is(token, "acl:relcl") && !tree.has(token, "obj");
    }
    if (relation.equals("conj") && participle && bare && tree.head(token) >= 0) {
      return !tree.has(token, "nsubj") && isPassive(tree.firstConjunct(token));
    }
    boolean object = tree.has(token, "obj") || tree.has(token, "iobj") || strayObject(token) >= 0;
    if ((participle || tree.tag(token).equals("VBD")) && bare && !object) {
      return !strayAgent(token).isEmpty()
          || isCutShort(token)
              && classes.contains("always-transitive", tree.lemma(token))
              && !tree.has(token, "ccomp")
              && !tree.has(token, "xcomp");
    }
    return false;
  }

  /** Nothing follows that could be an object. */
  private boolean isCutShort(int token) {
    return token + 1 >= tree.size()
        || classes.contains("after-passive", tree.sentence().upos(token + 1).name())
        || classes.contains("time", tree.lemma(token + 1));
  }

  /** The noun right after a verb that a parser has hung elsewhere, or -1. */
  private int strayObject(int token) {
    if (tree.has(token, "obj")
        || tree.has(token, "ccomp")
        || tree.has(token, "xcomp")
        || tree.is(token, "acl:relcl")) {
      return -1;
    }
    int at = token + 1;
    while (at < tree.size()
        && (classes.contains("before-noun", tree.sentence().upos(at).name())
            || tree.relation(at).equals("amod"))) {
      at++;
    }
    int last = -1;
    while (at < tree.size() && tree.isNoun(at)) {
      last = at++;
    }
    return last < 0 || classes.contains("time", tree.lemma(last)) ? -1 : last;
  }

  /** A by-phrase that a parser has hung on a nearer noun: "banned as a sect by Peru". */
  private List<Integer> strayAgent(int token) {
    for (int at = token + 1; at < reach(token) && !tree.isVerb(at); at++) {
      int head = tree.head(at);
      boolean by = tree.relation(at).equals("case") && tree.lemma(at).equals("by");
      if (by && head > at && tree.isNoun(head) && !classes.contains("means", tree.lemma(head))) {
        return List.of(head);
      }
    }
    return List.of();
  }

  private int reach(int token) {
    return Math.min(tree.size(), token + FARTHEST);
  }

  /** An object that a verb shares with the verb it is joined to, or that its clause qualifies. */
  private List<Integer> sharedObjects(int token) {
    if (tree.is(token, "acl:relcl")) {
      boolean gap = tree.has(token, "nsubj") && !tree.has(token, "ccomp");
      int subject = tree.dependent(token, "nsubj");
      return gap && !RELATIVE.contains(tree.lemma(subject)) && !tree.has(token, "xcomp")
          ? List.of(tree.head(token))
          : List.of();
    }
    if (tree.relation(token).equals("conj") && tree.head(token) >= 0) {
      int object = tree.dependent(tree.head(token), "obj");
      boolean alone = !tree.has(token, "ccomp") && !tree.has(token, "xcomp");
      return object > token && alone ? List.of(object) : List.of();
    }
    for (int conjunct : tree.all(token, "conj")) {
      boolean alone = !tree.has(token, "ccomp") && !tree.has(token, "xcomp");
      if (tree.isVerb(conjunct)
          && alone
          && tree.all(token, "obl").isEmpty()
          && conjunct == token + 2
          && tree.has(conjunct, "obj")) {
        return List.of(tree.dependent(conjunct, "obj"));
      }
    }
    return List.of();
  }
}
