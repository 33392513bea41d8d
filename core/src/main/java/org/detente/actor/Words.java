package org.detente.actor;

import java.util.ArrayList;
import java.util.List;
import org.detente.syntax.Sentence;

/**
 * A sentence or phrase as the lexicon sees it: words split at hyphens and apostrophes, each with
 * its spelling key and the token it is part of.
 */
final class Words {
  private final String[] forms;
  private final String[] keys;
  private final int[] tokens;
  private final boolean caseless;

  private Words(List<String> forms, List<Integer> tokens) {
    int n = forms.size();
    this.forms = forms.toArray(String[]::new);
    this.keys = new String[n];
    this.tokens = new int[n];
    boolean upper = false;
    for (int i = 0; i < n; i++) {
      keys[i] = isPossessive(this.forms[i]) ? "'s" : Spelling.key(this.forms[i]);
      this.tokens[i] = tokens.get(i);
      upper |= Character.isUpperCase(this.forms[i].charAt(0));
    }
    caseless = !upper;
  }

  static Words of(Sentence sentence) {
    List<String> forms = new ArrayList<>();
    List<Integer> tokens = new ArrayList<>();
    for (int t = 0; t < sentence.size(); t++) {
      split(sentence.form(t), t, forms, tokens);
    }
    return new Words(forms, tokens);
  }

  /** A phrase: each word counts as a token. */
  static Words of(String phrase) {
    List<String> forms = new ArrayList<>();
    List<Integer> tokens = new ArrayList<>();
    int token = 0;
    for (String chunk : chunks(phrase)) {
      int start = 0;
      while (start < chunk.length() && "\"“”‘([{'".indexOf(chunk.charAt(start)) >= 0) {
        start++;
      }
      int end = chunk.length();
      StringBuilder after = new StringBuilder();
      while (end > start && ",;:!?\"“”)]}".indexOf(chunk.charAt(end - 1)) >= 0) {
        after.insert(0, chunk.charAt(end - 1));
        end--;
      }
      if (end > start) {
        split(chunk.substring(start, end), token++, forms, tokens);
      }
      if (after.indexOf(",") >= 0 || after.indexOf(";") >= 0 || after.indexOf(":") >= 0) {
        forms.add(",");
        tokens.add(token++);
      }
    }
    return new Words(forms, tokens);
  }

  private static List<String> chunks(String phrase) {
    List<String> chunks = new ArrayList<>();
    int n = phrase.length();
    for (int start = 0; start < n; ) {
      int end = start;
      while (end < n && !Character.isWhitespace(phrase.charAt(end)) && phrase.charAt(end) != 0xa0) {
        end++;
      }
      if (end > start) {
        chunks.add(phrase.substring(start, end));
      }
      start = end + 1;
    }
    return chunks;
  }

  private static void split(String form, int token, List<String> forms, List<Integer> tokens) {
    int start = 0;
    int n = form.length();
    boolean address = form.indexOf('@') >= 0 || form.contains("//") || form.contains("www.");
    for (int i = 0; i <= n; i++) {
      boolean cut = i == n || !address && isCut(form.charAt(i));
      if (!cut) {
        continue;
      }
      boolean possessive = i < n && isApostrophe(form.charAt(i)) && isEndS(form, i);
      if (i > start) {
        forms.add(form.substring(start, i));
        tokens.add(token);
      }
      if (possessive) {
        forms.add("'s");
        tokens.add(token);
        return;
      }
      start = i + 1;
    }
    if (n > 0 && (forms.isEmpty() || tokens.get(tokens.size() - 1) != token)) {
      forms.add(form);
      tokens.add(token);
    }
  }

  private static boolean isEndS(String form, int at) {
    int rest = form.length() - at - 1;
    return rest == 0 && at > 0 && Character.toLowerCase(form.charAt(at - 1)) == 's'
        || rest == 1 && Character.toLowerCase(form.charAt(at + 1)) == 's';
  }

  /** True where one word ends and another begins. */
  static boolean isCut(char c) {
    return c == ' ' || c == '-' || c == '–' || c == '/' || isApostrophe(c);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == '`';
  }

  private static boolean isPossessive(String form) {
    return form.equals("'s") || form.equals("’s") || form.equals("'") || form.equals("’");
  }

  int size() {
    return forms.length;
  }

  String form(int word) {
    return forms[word];
  }

  String key(int word) {
    return keys[word];
  }

  /** The next word, where this one is a hyphen that the tokens keep apart. */
  int afterHyphen(int word) {
    boolean hyphen = word < forms.length && (forms[word].equals("-") || forms[word].equals("–"));
    return hyphen ? word + 1 : word;
  }

  /** The token that the word is part of. */
  int token(int word) {
    return tokens[word];
  }

  /** True where nothing is in upper case, so that case says nothing. */
  boolean isCaseless() {
    return caseless;
  }

  boolean isCapital(int word) {
    return Character.isUpperCase(forms[word].charAt(0));
  }

  /** The words from {@code first} to {@code last}, as they stand. */
  String text(int first, int last) {
    StringBuilder out = new StringBuilder();
    for (int i = first; i <= last; i++) {
      if (out.length() > 0) {
        out.append(tokens[i] == tokens[i - 1] ? '-' : ' ');
      }
      out.append(forms[i]);
    }
    return out.toString();
  }
}
