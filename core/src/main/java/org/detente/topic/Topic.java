package org.detente.topic;

/**
 * A phrase that names a topic.
 *
 * @param first first token of the phrase
 * @param last last token, inclusive
 * @param name the name under which its phrases are counted together ({@code arms control})
 * @param context one of the 37 contexts of PLOVER 0.8
 * @param weight 3 names the topic by itself, 2 nearly always, 1 only where the sentence says that
 *     it is talked about
 */
public record Topic(int first, int last, String name, String context, int weight) {
  public Topic {
    if (last < first || weight < 1 || weight > 3) {
      throw new IllegalArgumentException(
          "not a topic: " + first + ".." + last + " weight " + weight);
    }
  }

  public boolean covers(int token) {
    return first <= token && token <= last;
  }
}
