package org.detente.statement;

import java.util.Optional;
import org.detente.record.Status;
import org.jspecify.annotations.Nullable;

/** What a cue does: the kind of speech act or attitude that it reports. */
public enum CueClass {
  /** Neutral speech: said, told, wrote, announced. */
  SAY(null),
  /** Says so without vouching: claimed, alleged, insisted. */
  CLAIM(Status.ALLEGED),
  ADMIT(null),
  DENY(Status.DENIED),
  ACCUSE(Status.ALLEGED),
  CRITICISE(null),
  PRAISE(null),
  SUPPORT(null),
  OPPOSE(null),
  PROMISE(Status.PLANNED),
  THREATEN(Status.CONDITIONAL),
  WARN(Status.CONDITIONAL),
  ORDER(Status.CONDITIONAL),
  /** Asks for an action: urged, called for. */
  REQUEST(Status.CONDITIONAL),
  PROPOSE(Status.CONDITIONAL),
  /** Asks a question. */
  ASK(Status.CONDITIONAL),
  AGREE(Status.PLANNED),
  DECIDE(Status.PLANNED),
  REFUSE(Status.DENIED),
  BELIEVE(Status.ALLEGED),
  KNOW(null),
  EXPECT(Status.PLANNED),
  WANT(Status.CONDITIONAL),
  INTEND(Status.PLANNED),
  FEAR(Status.CONDITIONAL),
  /** Surveys, documents, findings: shows, found. */
  SHOW(null),
  /** Appearances without a voice: seems, appears. */
  SEEM(Status.ALLEGED);

  private final Optional<Status> governs;

  CueClass(@Nullable Status governs) {
    this.governs = Optional.ofNullable(governs);
  }

  /**
   * The status that this class lays on what its content tells of, empty where the content's own
   * grammar decides. For {@link #AGREE}, {@link #DECIDE}, {@link #PROMISE} and the like it holds
   * for infinitives ("agreed to withdraw"); a finite past clause keeps its own.
   */
  public Optional<Status> governs() {
    return governs;
  }
}
