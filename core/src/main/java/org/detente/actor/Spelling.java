package org.detente.actor;

import java.text.Normalizer;

/** Keys under which spellings of one word meet. */
final class Spelling {
  private Spelling() {}

  /** Lower case without accents, points and other marks: {@code "Élysée"} to {@code "elysee"}. */
  static String key(String word) {
    StringBuilder out = new StringBuilder(word.length());
    String plain = isAscii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFD);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '&') {
        out.append(c);
      } else if (c >= 'A' && c <= 'Z') {
        out.append((char) (c + 32));
      } else if (c > 127 && Character.isLetter(c)) {
        appendLetter(out, Character.toLowerCase(c));
      }
    }
    return out.toString();
  }

  private static void appendLetter(StringBuilder out, char c) {
    switch (c) {
      case 'ı' -> out.append('i');
      case 'ł' -> out.append('l');
      case 'ø' -> out.append('o');
      case 'ß' -> out.append("ss");
      case 'đ', 'ð' -> out.append('d');
      case 'æ' -> out.append("ae");
      case 'œ' -> out.append("oe");
      case 'þ' -> out.append("th");
      case 'ə' -> out.append('a');
      default -> out.append(c);
    }
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /**
   * A coarser key, for people's names only: transliterations of one name mostly meet ({@code
   * Zelenskyy, Zelensky, Zelenskiy}; {@code Qaddafi, Gaddafi, Kadhafi}; {@code Tokayev, Tokaev}).
   *
   * @param key from {@link #key}
   */
  static String sound(String key) {
    StringBuilder out = new StringBuilder(key.length());
    int n = key.length();
    for (int i = 0; i < n; i++) {
      char c = key.charAt(i);
      char next = i + 1 < n ? key.charAt(i + 1) : ' ';
      switch (c) {
        case 'k', 'g', 'd', 't', 'z' -> {
          boolean soft = next == 'h' || (c == 'd' && (next == 'z' || next == 'j'));
          if (c == 'd' && (next == 'z' || next == 'j')) {
            add(out, 'j');
            i++;
            if (i + 1 < n && key.charAt(i + 1) == 'h') {
              i++;
            }
          } else if (c == 'g' && next == 'u' && i + 2 < n && isFront(key.charAt(i + 2))) {
            add(out, 'g'); // "Serguei", "Miguel"
            i++;
          } else if (soft) {
            add(out, c == 'z' ? 'j' : c == 'k' ? 'h' : c);
            i++;
          } else {
            add(out, c);
          }
        }
        case 'q' -> add(out, i == 0 ? 'g' : 'k');
        case 'c' -> add(out, next == 'h' || next == 'e' || next == 'i' ? 'c' : 'k');
        case 'w' -> add(out, 'v');
        case 'p' -> {
          if (next == 'h') {
            add(out, 'f');
            i++;
          } else {
            add(out, 'p');
          }
        }
        case 'x' -> {
          add(out, 'k');
          add(out, 's');
        }
        case 'y', 'i', 'e', 'j' -> addFront(out, c, i, next);
        case 'o', 'u' -> add(out, 'u');
        case 'h' -> {
          if (i == 0 || isVowel(next)) {
            add(out, 'h');
          }
        }
        default -> add(out, c);
      }
    }
    return out.toString();
  }

  /** Front vowels and glides fall together; a glide before a vowel is dropped. */
  private static void addFront(StringBuilder out, char c, int at, char next) {
    if (c == 'j' && at == 0) {
      add(out, 'j');
    } else if (c == 'y' && isVowel(next)) {
      return;
    } else if (c == 'j' && isVowel(next)) {
      add(out, 'j');
    } else {
      add(out, 'i');
    }
  }

  private static boolean isFront(char c) {
    return c == 'e' || c == 'i';
  }

  private static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0;
  }

  private static void add(StringBuilder out, char c) {
    int length = out.length();
    if (length == 0 || out.charAt(length - 1) != c) {
      out.append(c);
    }
  }
}
