package org.detente.syntax.name;

import java.nio.ByteBuffer;

/**
 * Which lists a stretch of words is on. Words are known by their hashes alone, so that the lists
 * load as arrays.
 */
public final class NameLists {
  public static final int COUNTRY = 1;
  public static final int PLACE = 1 << 1;
  public static final int DEMONYM = 1 << 2;
  public static final int GIVEN = 1 << 3;
  public static final int SURNAME = 1 << 4;
  public static final int PERSON = 1 << 5;
  public static final int ORGANISATION = 1 << 6;

  /** Words that organisations' names end or begin with. */
  public static final int ORGANISATION_WORD = 1 << 7;

  /** Words that stand before persons' names. */
  public static final int TITLE = 1 << 8;

  /** Words of persons' names that are written small. */
  public static final int PARTICLE = 1 << 9;

  /** Months and days. */
  public static final int CALENDAR = 1 << 10;

  /** Words that are seldom part of a name, whatever their first letter. */
  public static final int COMMON = 1 << 11;

  /** Words of geography: river, province. */
  public static final int PLACE_WORD = 1 << 12;

  /** Words of events and works: election, treaty. */
  public static final int OTHER_WORD = 1 << 13;

  /** Verbs of saying. */
  public static final int SPEECH = 1 << 14;

  public static final int LISTS = 15;

  /** The longest stretch on a list, in words. */
  public static final int LONGEST = 7;

  private final int[] phrases;
  private final short[] lists;
  private final int mask;

  /**
   * @param phrases hashes in a table of open addressing; 0 is a free place
   * @param lists for each place the lists of the phrase
   */
  public NameLists(int[] phrases, short[] lists) {
    if (Integer.bitCount(phrases.length) != 1 || phrases.length != lists.length) {
      throw new IllegalArgumentException("no table of this size: " + phrases.length);
    }
    this.phrases = phrases;
    this.lists = lists;
    this.mask = phrases.length - 1;
  }

  /** The lists that the phrase of this hash is on, as bits. */
  public int of(int phrase) {
    int at = phrase & mask;
    while (phrases[at] != 0) {
      if (phrases[at] == phrase) {
        return lists[at] & 0xFFFF;
      }
      at = (at + 1) & mask;
    }
    return 0;
  }

  static NameLists read(ByteBuffer in) {
    int size = in.getInt();
    int[] phrases = new int[size];
    short[] lists = new short[size];
    in.asIntBuffer().get(phrases);
    in.position(in.position() + 4 * size);
    in.asShortBuffer().get(lists);
    in.position(in.position() + 2 * size);
    return new NameLists(phrases, lists);
  }

  void write(ByteBuffer out) {
    out.putInt(phrases.length);
    for (int phrase : phrases) {
      out.putInt(phrase);
    }
    for (short bits : lists) {
      out.putShort(bits);
    }
  }

  int bytes() {
    return 4 + 6 * phrases.length;
  }
}
