package org.detente.report;

import org.jsoup.nodes.Element;

/**
 * A stretch of a page's text that nothing interrupts: a paragraph, a list item, the text between
 * two line breaks.
 *
 * @param text with single spaces
 * @param linked how many of its characters stand in links
 * @param parent the element that holds the paragraph
 */
record Block(String text, int linked, Element parent, boolean heading) {
  private static final int LONG = 80;
  private static final int WORDS = 8;

  /** True for running text; false for menus, headings, captions, teasers. */
  boolean isProse() {
    return !heading && 2 * linked < text.length() && (endsSentence() || isLong());
  }

  private boolean isLong() {
    return text.length() >= LONG
        && text.chars().filter(c -> c == ' ').limit(WORDS).count() == WORDS;
  }

  private boolean endsSentence() {
    int last = text.length() - 1;
    while (last > 0 && "\"'”’»)]".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".?!…:".indexOf(text.charAt(last)) >= 0 && text.indexOf(' ') > 0;
  }

  /** How much it speaks for its parent being the article: length, and the commas of prose. */
  double weight() {
    long commas = text.chars().filter(c -> c == ',').count();
    return 1 + Math.min(commas, 10) + Math.min(text.length() / 100.0, 3);
  }
}
