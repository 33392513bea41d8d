package org.detente.record;

/** The sixteen event types of PLOVER 0.8. */
public enum EventType {
  AGREE(Quad.VC),
  CONSULT(Quad.VC),
  SUPPORT(Quad.VC),
  CONCEDE(Quad.VC),
  COOPERATE(Quad.MC),
  AID(Quad.MC),
  RETREAT(Quad.MC),
  REQUEST(Quad.VX),
  ACCUSE(Quad.VX),
  REJECT(Quad.VX),
  THREATEN(Quad.VX),
  PROTEST(Quad.MX),
  SANCTION(Quad.MX),
  MOBILIZE(Quad.MX),
  COERCE(Quad.MX),
  ASSAULT(Quad.MX);

  private final Quad quad;

  EventType(Quad quad) {
    this.quad = quad;
  }

  public Quad quad() {
    return quad;
  }

  /** True where both sides do the same, so that their order carries no meaning. */
  public boolean isSymmetric() {
    return this == CONSULT || this == AGREE || this == COOPERATE;
  }
}
