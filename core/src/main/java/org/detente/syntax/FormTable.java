package org.detente.syntax;

import java.util.List;
import java.util.Map;

/**
 * Word forms with a number each, found by a stretch of text without cutting it out. Letters of
 * ASCII match in either case, but a form that is written with a capital needs one.
 */
final class FormTable {
  private final String[] forms;
  private final int[] values;
  private final int mask;
  private final int longest;

  /**
   * @param entries numbers from 1
   */
  FormTable(Map<String, Integer> entries) {
    int size = Integer.highestOneBit(Math.max(4, entries.size() * 3)) << 1;
    this.forms = new String[size];
    this.values = new int[size];
    this.mask = size - 1;
    int length = 0;
    for (Map.Entry<String, Integer> entry : entries.entrySet()) {
      String form = entry.getKey();
      int slot = hash(form, 0, form.length()) & mask;
      while (values[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      forms[slot] = form;
      values[slot] = entry.getValue();
      length = Math.max(length, form.length());
    }
    this.longest = length;
  }

  static FormTable of(List<String> forms) {
    Map<String, Integer> entries = new java.util.TreeMap<>();
    forms.forEach(form -> entries.put(form, 1));
    return new FormTable(entries);
  }

  /** The number of the form in {@code [start, end)}, or 0 where there is none. */
  int get(String text, int start, int end) {
    if (end - start > longest || start >= end) {
      return 0;
    }
    for (int slot = hash(text, start, end) & mask; values[slot] != 0; slot = (slot + 1) & mask) {
      if (matches(forms[slot], text, start, end)) {
        return values[slot];
      }
    }
    return 0;
  }

  boolean contains(String text, int start, int end) {
    return get(text, start, end) != 0;
  }

  private static boolean matches(String form, String text, int start, int end) {
    if (form.length() != end - start) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      char want = form.charAt(i);
      char have = text.charAt(start + i);
      boolean capitalMissing = i == 0 && want != have && lower(want) == have;
      if (lower(want) != lower(have) || capitalMissing) {
        return false;
      }
    }
    return true;
  }

  private static int hash(String text, int start, int end) {
    int hash = 17;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + lower(text.charAt(i));
    }
    return hash ^ (hash >>> 15);
  }

  private static char lower(char c) {
    if (c == '’') {
      return '\'';
    }
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}
