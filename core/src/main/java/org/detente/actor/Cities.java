package org.detente.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Cities and the countries they lie in, as one sorted text that is searched in place: loading costs
 * next to nothing. Made by {@code org.detente.lab.lexicon.CitiesTable}; of several cities of one
 * name the largest counts.
 */
final class Cities {
  private static final int MOST_WORDS = 4;

  /** Lines {@code key<TAB>ISO3}, sorted by key. */
  private final byte[] lines;

  private Cities(byte[] lines) {
    this.lines = lines;
  }

  static Cities load() {
    try (InputStream in = Cities.class.getResourceAsStream("cities.tsv")) {
      if (in == null) {
        throw new IllegalArgumentException("no table cities.tsv");
      }
      byte[] all = in.readAllBytes();
      int start = 0;
      while (start < all.length && all[start] == '#') {
        start = lineEnd(all, start) + 1;
      }
      return new Cities(java.util.Arrays.copyOfRange(all, start, all.length));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read cities", e);
    }
  }

  private static int lineEnd(byte[] bytes, int at) {
    int end = at;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  /**
   * The last word of the longest city name that starts at {@code at} and ends after {@code min}.
   */
  int longest(Words words, int at, int min) {
    for (int last = Math.min(at + MOST_WORDS, words.size()) - 1; last > min && last >= at; last--) {
      if (words.isCapital(last) && find(key(words, at, last)).isPresent()) {
        return last;
      }
    }
    return -1;
  }

  Entry entry(Words words, int first, int last) {
    String country = find(key(words, first, last)).orElseThrow();
    return Entry.of(words.text(first, last), EntryKind.CITY, country, "CVL");
  }

  private static String key(Words words, int first, int last) {
    StringBuilder out = new StringBuilder();
    for (int i = first; i <= last; i++) {
      if (words.key(i).isEmpty()) {
        continue;
      }
      if (i > first) {
        out.append(' ');
      }
      out.append(words.key(i));
    }
    return out.toString();
  }

  private Optional<String> find(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    if (wanted.length == 0) {
      return Optional.empty();
    }
    int low = 0;
    int high = lines.length;
    while (low < high) {
      int start = lineStart((low + high) >>> 1);
      int order = compare(start, wanted);
      if (order == 0) {
        int tab = start + wanted.length;
        return Optional.of(new String(lines, tab + 1, 3, StandardCharsets.US_ASCII));
      }
      if (order < 0) {
        low = lineEnd(lines, start) + 1;
      } else {
        high = start;
      }
    }
    return Optional.empty();
  }

  private int lineStart(int at) {
    int start = at;
    while (start > 0 && lines[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private int compare(int start, byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      int b = lines[start + i];
      if (b == '\t') {
        return -1;
      }
      int order = Integer.compare(b & 0xff, wanted[i] & 0xff);
      if (order != 0) {
        return order;
      }
    }
    return lines[start + wanted.length] == '\t' ? 0 : 1;
  }
}
