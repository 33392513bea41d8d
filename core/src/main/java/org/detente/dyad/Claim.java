package org.detente.dyad;

/** What a proposition says of a pair. */
public enum Claim {
  BETTER("better"),
  WORSE("worse"),
  MORE_STABLE("more stable"),
  LESS_STABLE("less stable"),
  MORE_PREDICTABLE("more predictable"),
  LESS_PREDICTABLE("less predictable"),
  WORDS_FOLLOWED_BY_DEEDS("words followed by deeds");

  private final String words;

  Claim(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** True where the claim holds when the effect is below 0. */
  boolean isDownward() {
    return this == WORSE || this == LESS_STABLE || this == LESS_PREDICTABLE;
  }
}
