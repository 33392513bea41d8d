package org.detente.syntax;

/**
 * The tokens of one sentence, as offsets into a text, in text order.
 *
 * <p>Takes the arrays over; callers must not change them afterwards.
 *
 * @param starts start of each token, at least one
 * @param ends end of each token, exclusive
 */
public record Tokens(int[] starts, int[] ends) {
  public Tokens {
    if (starts.length == 0 || starts.length != ends.length) {
      throw new IllegalArgumentException(
          "a sentence has tokens: " + starts.length + " starts, " + ends.length + " ends");
    }
  }

  public int size() {
    return starts.length;
  }
}
