package org.detente.event;

import java.util.List;
import java.util.Optional;
import org.detente.record.EventType;
import org.detente.record.Occasion;
import org.detente.record.Party;
import org.detente.record.Span;
import org.detente.record.Status;

/** An event as one sentence tells it. */
record Draft(
    int sentence,
    int token,
    List<Span> trigger,
    String rule,
    String code,
    EventType type,
    Optional<String> mode,
    List<Party> actor,
    List<Party> recipient,
    Status status,
    boolean background,
    Optional<Occasion> occasion,
    Optional<String> saidBy,
    double confidence) {

  Draft with(List<Party> newActor, List<Party> newRecipient) {
    return new Draft(
        sentence,
        token,
        trigger,
        rule,
        code,
        type,
        mode,
        newActor,
        newRecipient,
        status,
        background,
        occasion,
        saidBy,
        confidence);
  }

  Draft with(boolean newBackground) {
    return new Draft(
        sentence,
        token,
        trigger,
        rule,
        code,
        type,
        mode,
        actor,
        recipient,
        status,
        newBackground,
        occasion,
        saidBy,
        confidence);
  }
}
