package org.detente.syntax.model;

import java.nio.ByteBuffer;
import java.util.Map;

/** Words that the treebanks have often and with one tag alone: no choice is worked out for them. */
public final class SureTags {
  private static final int NONE = -1;

  private final int[] forms;
  private final byte[] tags;

  private SureTags(int[] forms, byte[] tags) {
    this.forms = forms;
    this.tags = tags;
  }

  /** The tag of a token of the sentence, or -1. */
  int of(Words words, int token) {
    int form = words.form(token);
    int mask = forms.length - 1;
    for (int at = form & mask; forms[at] != 0; at = (at + 1) & mask) {
      if (forms[at] == form) {
        return tags[at] & 0xFF;
      }
    }
    return NONE;
  }

  /** Reads what {@link #write} gave. */
  public static SureTags read(ByteBuffer in) {
    int size = in.getInt();
    int length = Integer.highestOneBit(Math.max(1, size)) * 4;
    int[] forms = new int[length];
    byte[] tags = new byte[length];
    for (int i = 0; i < size; i++) {
      int form = in.getInt();
      int at = form & (length - 1);
      while (forms[at] != 0) {
        at = (at + 1) & (length - 1);
      }
      forms[at] = form;
      tags[at] = in.get();
    }
    return new SureTags(forms, tags);
  }

  /**
   * The bytes of such a table.
   *
   * @param tags of {@link Words#form}, in the order in which they are to be written
   */
  public static ByteBuffer write(Map<Integer, Integer> tags) {
    ByteBuffer out = ByteBuffer.allocate(4 + 5 * tags.size());
    out.putInt(tags.size());
    tags.forEach((form, tag) -> out.putInt(form).put(tag.byteValue()));
    return out.flip();
  }
}
