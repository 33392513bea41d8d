package org.detente.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.record.Status;

/** Reads off the grammar whether something happened, will, may, or did not. */
final class Modality {
  private static final Set<String> FUTURE = Set.of("will", "shall", "wo", "'ll", "’ll");
  private static final Set<String> POSSIBLE =
      Set.of("may", "might", "could", "can", "ca", "should");
  private static final Set<String> IF = Set.of("if", "unless", "whether", "lest", "should");
  private static final Set<String> BEFORE = Set.of("before", "ahead", "until", "pending");
  private static final int FARTHEST = 30;

  private final Tree tree;
  private final WordClasses classes;
  private final Speakers speakers;

  Modality(Tree tree, WordClasses classes, Speakers speakers) {
    this.tree = tree;
    this.classes = classes;
    this.speakers = speakers;
  }

  Status of(Interpretation reading) {
    if (isNegated(reading)) {
      return Status.DENIED;
    }
    Optional<Status> own = reading.status();
    Status status = own.orElse(Status.ACTUAL);
    if (own.isEmpty()) {
      status = byModifiers(reading);
    }
    return status == Status.ACTUAL || status == Status.PLANNED
        ? weaker(status, byClause(reading.token()))
        : status;
  }

  /** "If they come, we shall have to …". */
  boolean isConditioned(int token) {
    return tree.all(token, "advcl").stream().anyMatch(clause -> IF.contains(tree.marker(clause)));
  }

  /** True where the clause speaks of the time to come: "will not", "would not". */
  boolean isAhead(int token) {
    return byClause(token) != Status.ACTUAL;
  }

  private static Status weaker(Status a, Status b) {
    return b == Status.ACTUAL ? a : b;
  }

  private boolean isNegated(Interpretation reading) {
    boolean counted = reading.rule().needs().stream().anyMatch(n -> n.slot().equals("neg"));
    if (counted) {
      return false;
    }
    for (int word : reading.words()) {
      if (tree.hasNegation(word)) {
        return true;
      }
    }
    int clause = clauseOf(reading.token());
    return clause != reading.token() && tree.hasNegation(clause);
  }

  private Status byModifiers(Interpretation reading) {
    for (int word : reading.words()) {
      if (tree.isNoun(word) && BEFORE.contains(tree.marker(word))) {
        return Status.PLANNED;
      }
      for (int dependent : tree.dependents(word)) {
        String relation = tree.relation(dependent);
        if (relation.equals("amod") || relation.equals("advmod") || relation.equals("compound")) {
          String lemma = tree.lemma(dependent);
          if (classes.contains("alleged", lemma)) {
            return Status.ALLEGED;
          }
          if (classes.contains("upcoming", lemma) && tree.isNoun(word)) {
            return Status.PLANNED;
          }
          if (classes.contains("possible", lemma) && tree.isNoun(word)) {
            return Status.CONDITIONAL;
          }
        }
      }
    }
    return Status.ACTUAL;
  }

  /** The verb whose clause a noun belongs to, the token itself where it heads a clause. */
  int clauseOf(int token) {
    int at = token;
    for (int steps = 0; steps < FARTHEST && tree.isNoun(at) && tree.head(at) >= 0; steps++) {
      if (!tree.auxiliaries(at).isEmpty()) {
        return at;
      }
      at = tree.head(at);
    }
    return at;
  }

  private Status byClause(int token) {
    int at = clauseOf(token);
    Status status = Status.ACTUAL;
    for (int steps = 0; steps < FARTHEST && at >= 0; steps++) {
      Status here = byAuxiliaries(at);
      if (here == Status.CONDITIONAL || IF.contains(tree.marker(at)) && isClause(at)) {
        return Status.CONDITIONAL;
      }
      if (here == Status.PLANNED) {
        status = Status.PLANNED;
      }
      String relation = tree.relation(at);
      boolean same = relation.equals("xcomp") || relation.equals("conj");
      boolean done = relation.equals("conj") && tree.auxiliaries(at).contains("have");
      if (!same || done && tree.has(at, "nsubj")) {
        return status;
      }
      at = tree.head(at);
    }
    return status;
  }

  private boolean isClause(int token) {
    String relation = tree.relation(token);
    return relation.equals("advcl") || relation.equals("ccomp") || relation.equals("acl");
  }

  private Status byAuxiliaries(int token) {
    List<String> auxiliaries = tree.auxiliaries(token);
    for (String auxiliary : auxiliaries) {
      if (FUTURE.contains(auxiliary)) {
        return Status.PLANNED;
      }
      if (POSSIBLE.contains(auxiliary)) {
        return Status.CONDITIONAL;
      }
      if (auxiliary.equals("would")) {
        return isReported(token) ? Status.PLANNED : Status.CONDITIONAL;
      }
    }
    boolean infinitive = tree.marker(token).equals("to") && tree.isVerb(token);
    boolean toBe = infinitive && auxiliaries.contains("be") && !tree.has(token, "aux:pass");
    boolean headline = infinitive && tree.head(token) < 0;
    return toBe || headline ? Status.PLANNED : Status.ACTUAL;
  }

  /** "Said it would": the past of "will". */
  private boolean isReported(int token) {
    boolean conditioned = false;
    for (int clause : tree.all(token, "advcl")) {
      conditioned |= IF.contains(tree.marker(clause));
    }
    return !conditioned
        && (speakers.cue(tree, token).isPresent()
            || tree.relation(token).equals("ccomp")
            || tree.relation(token).equals("acl"));
  }
}
