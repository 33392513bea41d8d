package org.detente.event;

import java.util.Optional;
import org.detente.record.Status;

/** What a governing word does to the event it governs: "agreed to", "refused to", "lifted" … */
enum Operator {
  /** Carries the event out: "hold talks", "launch an attack", "impose sanctions". */
  DO(false, null),
  /** Is willing: "agree to", "offer to", "ready to". */
  INTENT(true, null),
  /** Will: "plan to", "is expected to", "is due to". */
  FUTURE(true, Status.PLANNED),
  /** Binds itself with force: "vow to", "swear to", "prepared to". */
  VOW(true, null),
  DEMAND(true, null),
  APPEAL(true, null),
  /** "must", "should": a demand by whoever speaks. */
  MUST(true, null),
  REFUSE(true, null),
  THREATEN(true, null),
  /** Ends or undoes: "lift", "suspend", "stop". */
  HALT(true, null),
  ALLOW(true, null),
  PREVENT(true, null),
  ACCUSE(true, null),
  /** Blames or condemns what is taken to have happened. */
  CONDEMN(false, null),
  INVESTIGATE(false, null),
  /** Only thinks of it: "consider", "discuss whether to". */
  CONSIDER(true, Status.CONDITIONAL),
  /** Says that it did not happen: "deny", "fail to". */
  DENY(true, Status.DENIED),
  /** Only claims it: "is said to have", "allegedly". */
  CLAIM(true, Status.ALLEGED),
  /** The governed event is not told as one: "comment on", "hope to". */
  HIDE(true, null);

  private final boolean absorbs;
  private final @org.jspecify.annotations.Nullable Status status;

  Operator(boolean absorbs, @org.jspecify.annotations.Nullable Status status) {
    this.absorbs = absorbs;
    this.status = status;
  }

  /** True where nothing else below the complement is told as a fact. */
  boolean absorbs() {
    return absorbs;
  }

  Optional<Status> status() {
    return Optional.ofNullable(status);
  }
}
