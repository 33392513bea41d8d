package org.detente.event;

import java.util.List;
import java.util.Optional;

/** Where the two sides stand when a rule does not say so itself, in order of preference. */
final class RoleSlots {
  static final List<String> VERB_ACTOR = List.of("subj");

  /** Passives without an agent: talks are held by those they are between. */
  static final List<String> CARRIED_ACTOR = List.of("subj", "inner.actor");

  static final List<String> VERB_RECIPIENT =
      List.of(
          "obj", "iobj", "against", "with", "to", "on", "upon", "at", "toward", "towards", "obj-of",
          "into", "from", "for", "over", "in");
  static final List<String> NOUN_ACTOR = List.of("poss", "adj", "by", "between", "noun");
  static final List<String> NOUN_RECIPIENT =
      List.of("against", "on", "of", "with", "to", "toward", "towards", "into", "at", "in", "for");
  private static final List<String> DONE_RECIPIENT =
      List.of(
          "iobj",
          "with",
          "against",
          "on",
          "upon",
          "to",
          "at",
          "toward",
          "towards",
          "into",
          "inner.recipient",
          "obj",
          "for",
          "from",
          "between",
          "in");
  private static final List<String> ASKED =
      List.of(
          "iobj",
          "obj",
          "on",
          "upon",
          "to",
          "inner.subj",
          "clause.subj",
          "inner.actor",
          "from",
          "of",
          "inner.recipient",
          "with",
          "clause.obj");
  private static final List<String> INTENDED =
      List.of(
          "iobj",
          "obj",
          "with",
          "inner.recipient",
          "to",
          "clause.obj",
          "if",
          "for",
          "inner.actor",
          "on");
  private static final List<String> REFUSED =
      List.of(
          "comm.actor",
          "iobj",
          "obj",
          "from",
          "by",
          "inner.recipient",
          "to",
          "with",
          "clause.obj",
          "clause.subj",
          "inner.actor",
          "against");
  private static final List<String> HALTED =
      List.of(
          "iobj",
          "inner.recipient",
          "to",
          "with",
          "against",
          "on",
          "from",
          "for",
          "obj",
          "over",
          "inner.actor",
          "between",
          "clause.obj",
          "in");
  private static final List<String> BLAMED =
      List.of(
          "iobj", "obj", "inner.actor", "on", "against", "of", "to", "at", "clause.subj", "for");

  private RoleSlots() {}

  static List<String> recipient(Interpretation reading, boolean noun) {
    Optional<Operator> operator = reading.operator();
    if (operator.isEmpty()) {
      return noun ? NOUN_RECIPIENT : VERB_RECIPIENT;
    }
    return switch (operator.get()) {
      case DO, FUTURE, CLAIM, DENY, CONSIDER, HIDE -> DONE_RECIPIENT;
      case INTENT, VOW, ALLOW, THREATEN -> INTENDED;
      case DEMAND, APPEAL -> ASKED;
      case MUST -> List.of("subj");
      case REFUSE -> REFUSED;
      case HALT, PREVENT -> HALTED;
      case ACCUSE, CONDEMN, INVESTIGATE -> BLAMED;
    };
  }
}
