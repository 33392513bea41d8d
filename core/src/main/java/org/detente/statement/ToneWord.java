package org.detente.statement;

/**
 * One row of the tone table.
 *
 * @param toward whom it touches: agent, object, both or near
 * @param weight from -1 (hostile) to 1 (friendly)
 */
record ToneWord(Toward toward, double weight) {
  enum Toward {
    /** Whoever does it or whose it is: "their aggression". */
    AGENT,
    /** Whoever it is done to or felt about: "we admire them". */
    OBJECT,
    BOTH,
    /** The nearest in the clause: "a reckless government". */
    NEAR
  }

  ToneWord {
    if (!(weight >= -1 && weight <= 1)) {
      throw new IllegalArgumentException("a weight lies between -1 and 1: " + weight);
    }
  }
}
