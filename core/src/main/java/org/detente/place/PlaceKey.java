package org.detente.place;

import java.text.Normalizer;
import java.util.Locale;

/** The form of a place name by which the gazetteer knows it. */
public final class PlaceKey {
  private PlaceKey() {}

  /**
   * Lower case without accents, full stops and apostrophes; hyphens and other marks are spaces;
   * "St.", "Ft." and "Mt." written out; at most one space between words.
   */
  public static String of(String name) {
    StringBuilder key = new StringBuilder(name.length() + 4);
    int word = 0;
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      if (c < 128) {
        if (c >= 'A' && c <= 'Z') {
          key.append((char) (c + 32));
        } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
          key.append(c);
        } else if (c != '.' && c != '\'') {
          word = endWord(key, word);
        }
      } else if (c != '’' && c != '‘' && c != 'ʻ') {
        append(key, c);
      }
    }
    int end = key.length();
    while (end > 0 && key.charAt(end - 1) == ' ') {
      end--;
    }
    return key.substring(0, end);
  }

  private static void append(StringBuilder key, char c) {
    String plain =
        switch (c) {
          case 'ø', 'Ø' -> "o";
          case 'ł', 'Ł' -> "l";
          case 'ß' -> "ss";
          case 'đ', 'Đ', 'ð', 'Ð' -> "d";
          case 'ı', 'İ' -> "i";
          case 'æ', 'Æ' -> "ae";
          case 'œ', 'Œ' -> "oe";
          case 'þ', 'Þ' -> "th";
          case 'ə', 'Ə' -> "a";
          default -> Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        };
    for (int i = 0; i < plain.length(); i++) {
      char p = plain.charAt(i);
      if (Character.isLetterOrDigit(p)) {
        key.append(String.valueOf(p).toLowerCase(Locale.ROOT));
      }
    }
  }

  /** Closes a word with one space, writing abbreviations out; gives the next word's start. */
  private static int endWord(StringBuilder key, int word) {
    if (key.length() == word) {
      return word;
    }
    if (key.length() == word + 2) {
      String full =
          switch (key.substring(word)) {
            case "st" -> "saint";
            case "ft" -> "fort";
            case "mt" -> "mount";
            default -> "";
          };
      if (!full.isEmpty()) {
        key.setLength(word);
        key.append(full);
      }
    }
    key.append(' ');
    return key.length();
  }
}
