package org.detente.place;

import org.detente.syntax.Sentence;

/** What the tokens around a name look like. */
final class Words {
  private Words() {}

  static boolean isCapital(Sentence sentence, int token) {
    if (token < 0 || token >= sentence.size()) {
      return false;
    }
    return Character.isUpperCase(sentence.form(token).charAt(0));
  }

  /** True for "Sheikh" and for "el-Sheikh". */
  static boolean isNameWord(Sentence sentence, int token) {
    if (isCapital(sentence, token)) {
      return true;
    }
    String form = at(sentence, token);
    int hyphen = form.indexOf('-');
    return hyphen > 0
        && hyphen <= 3
        && hyphen + 1 < form.length()
        && Character.isUpperCase(form.charAt(hyphen + 1));
  }

  /** True for a hyphen, or what follows one, without space before it. */
  static boolean isGlued(Sentence sentence, int token) {
    return token > 0
        && sentence.start(token) == sentence.end(token - 1)
        && (isHyphen(sentence.form(token)) || isHyphen(sentence.form(token - 1)))
        && Character.isLetter(sentence.form(token).charAt(0)) != isHyphen(sentence.form(token));
  }

  static boolean isHyphen(String form) {
    return form.equals("-") || form.equals("–");
  }

  static boolean follows(Sentence sentence, int token, String form) {
    return token > 0 && sentence.form(token - 1).equals(form);
  }

  static String at(Sentence sentence, int token) {
    return token < 0 || token >= sentence.size() ? "" : sentence.form(token);
  }

  static boolean isUpper(String form) {
    boolean letter = false;
    for (int i = 0; i < form.length(); i++) {
      if (Character.isLowerCase(form.charAt(i))) {
        return false;
      }
      letter |= Character.isLetter(form.charAt(i));
    }
    return letter;
  }

  /** The tokens as they stand, with a space where the text has any. */
  static String text(Sentence sentence, int first, int last) {
    StringBuilder text = new StringBuilder(sentence.form(first));
    for (int i = first + 1; i <= last; i++) {
      if (sentence.start(i) > sentence.end(i - 1)) {
        text.append(' ');
      }
      text.append(sentence.form(i));
    }
    return text.toString();
  }
}
