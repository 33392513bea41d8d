package org.detente.event;

import java.util.Optional;
import org.detente.record.EventType;
import org.detente.record.Quad;
import org.detente.record.Status;

/** A code together with its status; what is only planned or refused takes another code. */
record Outcome(Lexicon lexicon, String code, Optional<String> mode, Status status) {

  /**
   * PLOVER counts future cooperation as AGREE, cooperation that one says one will not give as
   * REJECT, and force that one says one will use as THREATEN.
   *
   * @param future true where the event's date lies after the publication, or its clause is ahead
   * @param perfect true for what may or will have happened, which is no promise
   * @param own true where the one who says it is the one who would do it
   */
  Outcome settle(boolean future, boolean own, boolean perfect) {
    Status when = status == Status.ACTUAL && future ? Status.PLANNED : status;
    EventType type = lexicon.codes().of(code, mode).type();
    boolean cooperative = type.quad() == Quad.MC || type.quad() == Quad.VC;
    if (status == Status.DENIED && future && cooperative) {
      return composed(Operator.REFUSE, Status.ACTUAL);
    }
    boolean ahead = when == Status.PLANNED || when == Status.CONDITIONAL;
    if (ahead && own && when == Status.PLANNED && isForce(type)) {
      return composed(Operator.THREATEN, Status.ACTUAL);
    }
    if (ahead && !perfect && cooperative && type != EventType.AGREE) {
      return composed(Operator.FUTURE, when);
    }
    return new Outcome(lexicon, code, mode, when);
  }

  private static boolean isForce(EventType type) {
    return type == EventType.PROTEST || type == EventType.ASSAULT || type == EventType.COERCE;
  }

  private Outcome composed(Operator operator, Status when) {
    String composed = lexicon.composition().of(operator, code).orElse(code);
    return new Outcome(lexicon, composed, mode, when);
  }
}
