package org.detente.record;

/** Quad classes: verbal or material, cooperation or conflict. */
public enum Quad {
  VC,
  MC,
  VX,
  MX
}
