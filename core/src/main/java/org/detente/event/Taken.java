package org.detente.event;

import java.util.Set;

/** The words of one sentence that tell no event of their own any more. */
final class Taken {
  private static final Set<String> ONLY_TALK = Set.of("02", "03", "10", "12", "13");

  private static final Set<String> CLAUSES = Set.of("inf", "xcomp");

  private final Tree tree;
  private final Slots slots;
  private final WordClasses classes;
  private final boolean[] taken;

  Taken(Tree tree, Slots slots, WordClasses classes) {
    this.tree = tree;
    this.slots = slots;
    this.classes = classes;
    this.taken = new boolean[tree.size()];
  }

  boolean contains(int token) {
    return taken[token];
  }

  /** Marks what the reading uses up, and what an operator keeps from being told as a fact. */
  void add(Interpretation reading) {
    Interpretation at = reading;
    while (true) {
      taken[at.token()] = true;
      takePurposes(at.token());
      boolean absorbs = at.operator().filter(Operator::absorbs).isPresent();
      if (at.complement() >= 0) {
        taken[at.complement()] = true;
        if (absorbs) {
          takeBelow(at.complement());
        }
      }
      takeDemanded(at);
      if (absorbs || at.code().filter(Taken::isOnlyTalk).isPresent()) {
        takeRight(at.token());
      }
      if (at.inner().isEmpty()) {
        return;
      }
      at = at.inner().get();
    }
  }

  /** The infinitive that a row asks for is part of what the row tells. */
  private void takeDemanded(Interpretation reading) {
    for (Condition need : reading.rule().needs()) {
      if (CLAUSES.contains(need.slot()) && !need.negated()) {
        slots.fillers(need.slot(), reading.token()).forEach(this::takeBelow);
      }
    }
  }

  /** What is asked for, offered, refused or threatened is not told as done. */
  private static boolean isOnlyTalk(String code) {
    return ONLY_TALK.contains(code.substring(0, 2));
  }

  /** What stands to the right under an operator belongs to what is asked, refused, hoped … */
  private void takeRight(int token) {
    for (int dependent : tree.dependents(token)) {
      String relation = tree.relation(dependent);
      boolean own =
          relation.equals("conj") && !isSecondComplement(dependent)
              || relation.equals("parataxis")
              || (relation.equals("advcl") || relation.equals("obl"))
                  && classes.contains("aside", tree.marker(dependent));
      if (dependent > token && !own) {
        takeBelow(dependent);
      }
    }
  }

  /** "Urged them to stop and to withdraw": hung on the governing verb. */
  private boolean isSecondComplement(int token) {
    return tree.isVerb(token) && tree.isInfinitive(token);
  }

  /** What something is done for, or talked about, is not told as done. */
  private void takePurposes(int token) {
    for (int dependent : tree.dependents(token)) {
      String relation = tree.relation(dependent);
      boolean clause = relation.equals("advcl") || relation.equals("acl");
      boolean topic = relation.equals("obl") || relation.equals("nmod");
      if (clause && tree.isInfinitive(dependent)
          || topic && classes.contains("topic", tree.marker(dependent))) {
        takeBelow(dependent);
      }
    }
  }

  private void takeBelow(int top) {
    int[] open = new int[tree.size()];
    int size = 0;
    open[size++] = top;
    while (size > 0) {
      int token = open[--size];
      taken[token] = true;
      for (int dependent : tree.dependents(token)) {
        open[size++] = dependent;
      }
    }
  }
}
