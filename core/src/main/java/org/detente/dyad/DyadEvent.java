package org.detente.dyad;

import java.time.LocalDate;
import org.detente.record.Quad;

/**
 * A distinct, actual event between two parties.
 *
 * @param from country code of the actor
 * @param to country code of the recipient
 * @param intensity PLOVER score, -10 to 10
 */
public record DyadEvent(
    String id, LocalDate day, String from, String to, Quad quad, double intensity) {
  /** True for cooperation, verbal or material. */
  public boolean isCooperation() {
    return quad == Quad.VC || quad == Quad.MC;
  }
}
