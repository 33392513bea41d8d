package org.detente.actor;

import org.jspecify.annotations.Nullable;

/**
 * One name in the lexicon. Its words are split when a text first asks for them: most names are
 * never asked for, and loading must be quick.
 */
final class Pattern {
  private final String name;
  private final Entry entry;
  private volatile String @Nullable [] keys;
  private boolean capital;
  private boolean acronym;

  Pattern(String name, Entry entry) {
    this.name = name;
    this.entry = entry;
  }

  Entry entry() {
    return entry;
  }

  String name() {
    return name;
  }

  String[] keys() {
    String[] known = keys;
    if (known != null) {
      return known;
    }
    Words words = Words.of(name);
    String[] fresh = new String[words.size()];
    boolean upper = false;
    for (int i = 0; i < fresh.length; i++) {
      fresh[i] = words.key(i);
      upper |= words.isCapital(i);
    }
    capital = upper;
    acronym = isAcronym(name);
    keys = fresh;
    return fresh;
  }

  /** The key of a name's first word, empty where it has none. */
  static String firstKey(String name) {
    int n = name.length();
    int start = 0;
    while (start < n && Words.isCut(name.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < n && !Words.isCut(name.charAt(end)) && name.charAt(end) != ',') {
      end++;
    }
    return Spelling.key(name.substring(start, end));
  }

  /** The key of a name's last word, empty where it has none. */
  static String lastKey(String name) {
    int end = name.length();
    while (end > 0 && Words.isCut(name.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && !Words.isCut(name.charAt(start - 1))) {
      start--;
    }
    return Spelling.key(name.substring(start, end));
  }

  private static boolean isAcronym(String name) {
    int letters = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        if (!Character.isUpperCase(c)) {
          return false;
        }
      } else if (c == ' ') {
        return false;
      }
    }
    return letters >= 2 && letters <= 7;
  }

  /** The last word matched from {@code at} on, or -1. */
  int match(Words words, int at) {
    String[] wanted = keys();
    int w = at;
    for (int k = 0; k < wanted.length; k++, w++) {
      w = k == 0 ? w : words.afterHyphen(w);
      boolean initial = k > 0 && w < words.size() && words.key(w).length() == 1;
      if (initial && !words.key(w).equals(wanted[k])) {
        w++; // an initial between given name and surname
      }
      if (w >= words.size() || !words.key(w).equals(wanted[k])) {
        return -1;
      }
    }
    return fits(words, at, w - 1) ? w - 1 : -1;
  }

  private boolean fits(Words words, int first, int last) {
    if (words.isCaseless()) {
      return !acronym || name.length() > 2;
    }
    if (acronym) {
      String form = words.form(first);
      int upper = 0;
      for (int i = 0; i < form.length(); i++) {
        upper += Character.isUpperCase(form.charAt(i)) ? 1 : 0;
      }
      return upper >= 2;
    }
    return !capital || words.isCapital(first) || first < last && words.isCapital(last);
  }
}
