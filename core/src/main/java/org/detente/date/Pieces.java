package org.detente.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.detente.syntax.Sentence;

/**
 * A sentence cut finer than tokens: hyphens and slashes stand alone, so that "two-week" and
 * "mid-1996" read like "two week" and "mid 1996" whatever the tokenizer does with them.
 */
final class Pieces {
  /** One piece: lower case, without a final full stop. */
  record Piece(String text, int start, int end, int token) {}

  private final Sentence sentence;
  private final List<Piece> pieces = new ArrayList<>();

  Pieces(Sentence sentence) {
    this.sentence = sentence;
    for (int token = 0; token < sentence.size(); token++) {
      cut(token);
    }
  }

  private void cut(int token) {
    String form = sentence.form(token);
    int from = 0;
    for (int i = 1; i < form.length() - 1; i++) {
      char c = form.charAt(i);
      if (c == '-' || c == '–' || c == '/') {
        add(form, from, i, token);
        add(form, i, i + 1, token);
        from = i + 1;
      } else if (clockLetters(form, i, from)) {
        add(form, from, i, token);
        from = i;
      }
    }
    add(form, from, form.length(), token);
  }

  /** True between "10" and "pm". */
  private static boolean clockLetters(String form, int at, int from) {
    if (at - from > 5 || !isDigit(form.charAt(at - 1))) {
      return false;
    }
    char c = Character.toLowerCase(form.charAt(at));
    char m = Character.toLowerCase(form.charAt(form.length() - 1));
    return (c == 'a' || c == 'p') && (m == 'm' || m == '.') && form.length() - at <= 4;
  }

  private void add(String form, int from, int to, int token) {
    if (from >= to) {
      return;
    }
    String text = form.substring(from, to).toLowerCase(Locale.ROOT);
    if (text.length() > 1 && text.endsWith(".")) {
      text = text.substring(0, text.length() - 1);
    }
    if (text.length() > 1 && (text.charAt(0) == '\'' || text.charAt(0) == '’')) {
      text = "'" + text.substring(1);
    }
    int start = sentence.start(token);
    pieces.add(new Piece(text, start + from, start + to, token));
  }

  int size() {
    return pieces.size();
  }

  Piece get(int index) {
    return pieces.get(index);
  }

  String text(int index) {
    return pieces.get(index).text();
  }

  Sentence sentence() {
    return sentence;
  }

  /** True for a hyphen that joins the pieces on both sides. */
  boolean joins(int index) {
    if (index == 0 || index + 1 >= pieces.size()) {
      return false;
    }
    Piece piece = pieces.get(index);
    return (piece.text().equals("-") || piece.text().equals("–"))
        && pieces.get(index - 1).end() == piece.start()
        && pieces.get(index + 1).start() == piece.end();
  }

  boolean isCapital(int index) {
    Piece piece = pieces.get(index);
    int at = piece.start() - sentence.start(piece.token());
    return Character.isUpperCase(sentence.form(piece.token()).charAt(at));
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
