package org.detente.syntax.model;

/**
 * Bit paths of hierarchical clusters, as one short: the path's bits after a leading 1, so that
 * paths of different lengths differ.
 */
final class Paths {
  private Paths() {}

  /** The first bits of a path; the whole path where it is shorter; 0 for none. */
  static int cut(int path, int bits) {
    int p = path & 0xFFFF;
    int length = 31 - Integer.numberOfLeadingZeros(p | 1);
    return length <= bits ? p : p >>> (length - bits);
  }
}
