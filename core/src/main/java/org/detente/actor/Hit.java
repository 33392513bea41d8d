package org.detente.actor;

import java.util.List;

/**
 * A stretch of words that the lexicon knows.
 *
 * @param first first word
 * @param last last word, inclusive
 * @param entries what it may stand for, the likeliest first; never empty
 */
record Hit(int first, int last, List<Entry> entries) {
  Entry entry() {
    return entries.get(0);
  }

  boolean is(EntryKind kind) {
    return entry().kind() == kind;
  }

  int length() {
    return last - first + 1;
  }
}
