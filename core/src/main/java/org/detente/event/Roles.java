package org.detente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.record.Party;

/** Finds the two sides of an interpretation by the slots of its rule. */
final class Roles {
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "until");

  private static final Set<String> CAUSES = Set.of("because", "after", "as", "since");

  private static final Set<String> DEEDS = Set.of("after", "over", "for", "following");

  /** Verbs whose object is held to account for what follows. */
  private static final Set<String> FAULTS =
      Set.of(
          "accuse",
          "blame",
          "condemn",
          "criticize",
          "criticise",
          "denounce",
          "slam",
          "warn",
          "rebuke",
          "sanction",
          "threaten",
          "punish",
          "censure",
          "blast");

  private static final Set<Operator> CARRIERS = Set.of(Operator.DO, Operator.HALT);

  private final Tree tree;
  private final Interpreter interpreter;
  private final Parties parties;
  private final Optional<Party> speaker;

  /**
   * @param speaker who says the clause, where someone does
   */
  Roles(Tree tree, Interpreter interpreter, Parties parties, Optional<Party> speaker) {
    this.tree = tree;
    this.interpreter = interpreter;
    this.parties = parties;
    this.speaker = speaker;
  }

  List<Party> actor(Interpretation reading) {
    if (!reading.rule().actor().isEmpty()) {
      List<Party> found = first(reading, reading.rule().actor());
      return found.isEmpty() && isDeed(reading) ? faulted(reading.token()) : found;
    }
    if (tree.isNoun(reading.token())) {
      List<Party> found = first(reading, RoleSlots.NOUN_ACTOR);
      return found.isEmpty() ? faulted(reading.token()) : found;
    }
    boolean agentless =
        interpreter.isPassive(reading.token())
            && interpreter.slots().fillers("subj", reading.token()).isEmpty();
    boolean carries = reading.operator().filter(CARRIERS::contains).isPresent();
    return first(reading, agentless && carries ? RoleSlots.CARRIED_ACTOR : RoleSlots.VERB_ACTOR);
  }

  List<Party> recipient(Interpretation reading, List<Party> actor) {
    List<String> slots = reading.rule().recipient();
    if (slots.isEmpty()) {
      slots = RoleSlots.recipient(reading, tree.isNoun(reading.token()));
    }
    String code = reading.code().orElse("");
    boolean verbal =
        code.equals("125")
            || code.equals("164")
            || code.startsWith("03")
            || code.startsWith("05")
            || code.startsWith("04") && !isVisit(code);
    List<Party> found = new ArrayList<>(2);
    for (String slot : slots) {
      if (slot.equals("none") || slot.equals("required")) {
        return List.of();
      }
      if (verbal && slot.equals("in")) {
        continue;
      }
      for (Party party : slot(reading, slot)) {
        if (verbal && isPlace(reading, slot, party)) {
          continue;
        }
        if (!sameAs(party, actor)) {
          found.add(party);
        }
      }
      if (slot.equals("below")) {
        found.removeIf(p -> p.country().isEmpty() || sameCountry(p, actor));
      }
      if (found.stream().anyMatch(p -> p.country().isPresent())) {
        return slot.equals("below") ? found.subList(0, 1) : found;
      }
    }
    return found;
  }

  private boolean isDeed(Interpretation reading) {
    return tree.isNoun(reading.token()) && reading.code().filter(Roles::isForce).isPresent();
  }

  private static boolean isVisit(String code) {
    return code.equals("042") || code.equals("045");
  }

  /** Where something is agreed, said or signed says nothing of who does so. */
  private boolean isPlace(Interpretation reading, String slot, Party party) {
    for (int filler : interpreter.slots().fillers(slot, reading.token())) {
      boolean within = parties.of(filler).contains(party);
      if (within && !parties.unplaced(filler).contains(party)) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameCountry(Party party, List<Party> others) {
    return others.stream().anyMatch(o -> o.country().equals(party.country()));
  }

  /** A party cannot be on both sides by the same words. */
  private static boolean sameAs(Party party, List<Party> others) {
    for (Party other : others) {
      if (other.span().overlaps(party.span())
          || other.actor().isPresent() && other.actor().equals(party.actor())) {
        return true;
      }
    }
    return false;
  }

  private List<Party> first(Interpretation reading, List<String> slots) {
    List<Party> bare = List.of();
    for (String slot : slots) {
      List<Party> found = slot(reading, slot);
      if (found.stream().anyMatch(p -> p.country().isPresent())) {
        return found;
      }
      if (bare.isEmpty()) {
        bare = found;
      }
    }
    return bare;
  }

  private List<Party> slot(Interpretation reading, String slot) {
    switch (slot) {
      case "speaker":
        return speaker.map(List::of).orElse(List.of());
      case "inner.recipient":
        return reading.inner().map(i -> recipient(i, List.of())).orElse(List.of());
      case "inner.beneficiary":
        return reading
            .inner()
            .filter(i -> i.code().filter(Roles::isForce).isEmpty())
            .map(i -> recipient(i, List.of()))
            .orElse(List.of());
      case "inner.actor":
        return reading.inner().map(this::actor).orElse(List.of());
      case "inner.subj":
        return inClause(reading, "subj");
      case "clause.subj":
        return inClause(reading, "subj");
      case "clause.obj":
        return clauseObjects(reading);
      case "comm.actor":
        return communicated(reading);
      case "if":
        List<Party> own = inCondition(reading.token());
        return own.isEmpty() && reading.complement() >= 0 ? inCondition(reading.complement()) : own;
      case "because":
        return inCause(reading.token());
      case "clause":
        return ofClause(reading.token());
      case "obj-of":
        return of(reading.token(), "of");
      default:
        return of(reading.token(), slot);
    }
  }

  /** Whoever force or sanctions are asked for against is not the one who is asked. */
  private static boolean isForce(String code) {
    return code.compareTo("14") >= 0;
  }

  private List<Party> of(int token, String slot) {
    List<Party> found = new ArrayList<>(2);
    for (int filler : interpreter.slots().fillers(slot, token)) {
      found.addAll(parties.of(filler));
    }
    return found;
  }

  /** "Threatened to … unless Athens agreed": whose doing it hangs on. */
  private List<Party> inCondition(int token) {
    if (tree.is(token, "xcomp") && tree.all(token, "advcl").isEmpty()) {
      return inCondition(tree.head(token)); // "if China sends ships, we shall have to respond"
    }
    for (int clause : tree.all(token, "advcl")) {
      if (CONDITIONS.contains(tree.marker(clause))) {
        return of(clause, "subj");
      }
    }
    return List.of();
  }

  /** "Furious because Kenya …": whose doing gives the cause. */
  private List<Party> inCause(int token) {
    for (int clause : tree.all(token, "advcl")) {
      if (CAUSES.contains(tree.marker(clause))) {
        return of(clause, "subj");
      }
    }
    return List.of();
  }

  /** "Condemned Iran after the attack on": whoever is blamed or warned did it. */
  private List<Party> faulted(int noun) {
    int verb = tree.head(noun);
    boolean beside = verb >= 0 && tree.isVerb(verb) && tree.relation(noun).equals("obl");
    return beside && FAULTS.contains(tree.lemma(verb)) && DEEDS.contains(tree.marker(noun))
        ? of(verb, "obj")
        : List.of();
  }

  /** Who acts in the clause that a noun is set beside: "said after a meeting with", "during". */
  private List<Party> ofClause(int noun) {
    int at = noun;
    while (tree.isNoun(at) && tree.head(at) >= 0) {
      boolean beside =
          tree.relation(at).equals("obl") || tree.lemma(tree.head(at)).equals("follow");
      at = tree.head(at);
      if (beside && tree.isVerb(at)) {
        return of(at, "subj");
      }
    }
    return List.of();
  }

  private List<Party> inClause(Interpretation reading, String slot) {
    int clause = reading.complement();
    if (clause < 0
        || !tree.isVerb(clause) && !tree.isAdjective(clause) && !tree.has(clause, "cop")) {
      return List.of();
    }
    return of(clause, slot);
  }

  private List<Party> clauseObjects(Interpretation reading) {
    int clause = reading.complement();
    if (clause < 0) {
      return List.of();
    }
    List<String> slots = tree.isVerb(clause) ? RoleSlots.VERB_RECIPIENT : RoleSlots.NOUN_RECIPIENT;
    for (String slot : slots) {
      List<Party> found = of(clause, slot);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Whose request, offer or proposal it is that someone turns down. */
  private List<Party> communicated(Interpretation reading) {
    int noun = reading.complement();
    if (noun < 0 || !tree.isNoun(noun)) {
      return List.of();
    }
    for (String slot : List.of("poss", "by", "from", "adj", "noun")) {
      List<Party> found = of(noun, slot);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }
}
