package org.detente.report;

import java.util.ArrayList;
import java.util.List;

/** Gives a text back the paragraphs it lost: some sites run them together, even without a space. */
final class Paragraphs {
  // A paragraph is looked for this far on; beyond, the page and the text have parted.
  private static final int WITHIN = 20_000;
  private static final int SHORTEST = 20;

  private Paragraphs() {}

  /** Cuts {@code text} where the paragraphs on the page begin; all of the text is kept. */
  static List<String> split(String text, List<String> onPage) {
    List<String> paragraphs = new ArrayList<>();
    int from = 0;
    int start = 0;
    for (String paragraph : onPage) {
      if (paragraph.length() < SHORTEST) {
        continue;
      }
      int within = Math.min(text.length(), from + WITHIN);
      int found = text.substring(from, within).indexOf(paragraph);
      if (found >= 0) {
        add(paragraphs, text.substring(start, from + found));
        start = from + found;
        from = start + paragraph.length();
      }
    }
    add(paragraphs, text.substring(start));
    return paragraphs;
  }

  private static void add(List<String> paragraphs, String paragraph) {
    String stripped = paragraph.strip();
    if (!stripped.isEmpty()) {
      paragraphs.add(stripped);
    }
  }
}
