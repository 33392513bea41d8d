package org.detente.syntax.model;

import java.nio.ByteBuffer;

/**
 * What unlabelled text tells of a word: its cluster (a bit path, see {@link Paths}) and the tags
 * that it may have (a class of ambiguity). Words are known by the hash of their lower-case form.
 */
public final class WordClasses {
  private final int[] words;
  private final short[] paths;
  private final byte[] tags;

  private WordClasses(int[] words, short[] paths, byte[] tags) {
    this.words = words;
    this.paths = paths;
    this.tags = tags;
  }

  /** The place of a word, or -1. */
  int find(int word) {
    int mask = words.length - 1;
    for (int at = word & mask; words[at] != 0; at = (at + 1) & mask) {
      if (words[at] == word) {
        return at;
      }
    }
    return -1;
  }

  /** Path of the word at a place, 0 for none. */
  int path(int place) {
    return place < 0 ? 0 : paths[place];
  }

  /** Class of ambiguity of the word at a place, 0 for none. */
  int tags(int place) {
    return place < 0 ? 0 : tags[place] & 0xFF;
  }

  /** Reads parallel arrays of words, paths and tags, preceded by their length. */
  public static WordClasses read(ByteBuffer in) {
    int size = in.getInt();
    int[] keys = new int[size];
    in.asIntBuffer().get(keys);
    in.position(in.position() + size * 4);
    short[] keyPaths = new short[size];
    in.asShortBuffer().get(keyPaths);
    in.position(in.position() + size * 2);
    int length = Integer.highestOneBit(Math.max(1, size)) * 2;
    if (size > length * 0.7) {
      length *= 2;
    }
    int[] words = new int[length];
    short[] paths = new short[length];
    byte[] tags = new byte[length];
    int mask = length - 1;
    for (int i = 0; i < size; i++) {
      int at = keys[i] & mask;
      while (words[at] != 0) {
        at = (at + 1) & mask;
      }
      words[at] = keys[i];
      paths[at] = keyPaths[i];
      tags[at] = in.get();
    }
    return new WordClasses(words, paths, tags);
  }
}
