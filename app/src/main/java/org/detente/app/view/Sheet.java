package org.detente.app.view;

import java.util.ArrayList;
import java.util.List;

/** Lines of a width: headings, and items that hang behind the name of their sentence. */
final class Sheet {
  private static final int HANG = 6;

  /** A space at which no line is broken. */
  private static final char KEPT_SPACE = '\u00A0';

  private final StringBuilder out = new StringBuilder();
  private final int width;
  private final Paint paint;

  Sheet(int width, Paint paint) {
    this.width = width;
    this.paint = paint;
  }

  /** The text as one word, which no line break cuts. */
  static String whole(String text) {
    return text.replace(' ', KEPT_SPACE);
  }

  Paint paint() {
    return paint;
  }

  /** Columns that an item's text has. */
  int room() {
    return width - HANG;
  }

  void heading(String text) {
    out.append('\n').append(paint.bold(text)).append('\n');
  }

  void rule(String text) {
    int rest = Math.max(3, width - Paint.width(text) - 4);
    out.append(paint.dim("── ")).append(paint.bold(text)).append(' ');
    out.append(paint.dim("─".repeat(rest))).append('\n');
  }

  void plain(String text) {
    wrap(0, text);
  }

  /** A line whose later lines hang under its text. */
  void hanging(String label, String text) {
    int column = Paint.width(label);
    out.append(label);
    wrapFrom(column, column, text);
  }

  /** An item behind a label of at most four characters. */
  void item(String label, String text) {
    out.append(' ').append(paint.dim(label));
    out.append(" ".repeat(Math.max(1, HANG - 1 - label.length())));
    wrapFrom(Math.max(HANG, label.length() + 2), HANG, text);
  }

  /** More of the item before. */
  void more(String text) {
    wrap(HANG, text);
  }

  private void wrap(int indent, String text) {
    out.append(" ".repeat(indent));
    wrapFrom(indent, indent, text);
  }

  private void wrapFrom(int column, int indent, String text) {
    int at = column;
    boolean first = true;
    for (String word : words(text, width - indent)) {
      int length = Paint.width(word);
      if (!first && at + 1 + length > width) {
        out.append('\n').append(" ".repeat(indent));
        at = indent;
      } else if (!first) {
        out.append(' ');
        at++;
      }
      out.append(word.replace(KEPT_SPACE, ' '));
      at += length;
      first = false;
    }
    out.append('\n');
  }

  /** What no line break cuts; too long for a line, it is cut after all. */
  private static List<String> words(String text, int room) {
    List<String> words = new ArrayList<>();
    for (String word : text.split(" ")) {
      if (Paint.width(word) <= room) {
        words.add(word);
      } else {
        words.addAll(List.of(word.split(String.valueOf(KEPT_SPACE))));
      }
    }
    return words;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
