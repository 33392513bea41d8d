package org.detente.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.syntax.Sentence;
import org.detente.syntax.Upos;

/**
 * Lists of issues: coordination as the tree has it, and lists that a cue opens ("including", "such
 * as", "whether it's on", "from … to", a colon), read from the surface, as parsers often break
 * there.
 */
final class Enumeration {
  private static final Set<String> LEAD =
      Set.of(
          "and",
          "or",
          "whether",
          "it",
          "'s",
          "’s",
          "is",
          "be",
          "on",
          "in",
          "about",
          "over",
          "along",
          "with",
          "together",
          "from",
          "to",
          "as",
          "well",
          "but",
          "also",
          "even",
          "either",
          "of",
          "against",
          "not",
          "just",
          "for",
          "by",
          "now",
          "more",
          "recently",
          "particularly",
          "especially",
          "notably",
          "plus",
          "then",
          "finally");

  private Enumeration() {}

  /** The first token of a list that a cue after {@code from} opens, if there is one. */
  static Optional<Integer> opened(Sentence sentence, int from) {
    for (int at = from; at < sentence.size() - 1; at++) {
      String form = sentence.form(at).toLowerCase(Locale.ROOT);
      String next = sentence.form(at + 1).toLowerCase(Locale.ROOT);
      if (form.equals("including") || form.equals(":") || form.equals("whether")) {
        return Optional.of(at + 1);
      }
      if (form.equals("such") && next.equals("as") || form.equals("among") && next.equals("them")) {
        return Optional.of(at + 2);
      }
      if (form.equals("namely") || form.equals("like") && sentence.upos(at) == Upos.ADP) {
        return Optional.of(at + 1);
      }
      if (form.equals("from") && reaches(sentence, at)) {
        return Optional.of(at + 1);
      }
    }
    return Optional.empty();
  }

  /** "from trade to fishing": a "to" follows that is not an infinitive's. */
  private static boolean reaches(Sentence sentence, int from) {
    for (int at = from + 2; at < sentence.size(); at++) {
      if (sentence.form(at).equals("to")) {
        return sentence.upos(at) == Upos.ADP;
      }
    }
    return false;
  }

  /**
   * The heads of a phrase's items: a comma continues only a list that "and" or "or" closes, for
   * what follows a lone comma is another phrase.
   */
  static List<Integer> coordinated(Sentence sentence, int from) {
    List<Integer> heads = items(sentence, from);
    int closed = 1;
    for (int i = 1; i < heads.size(); i++) {
      if (isClosing(sentence, heads.get(i - 1), heads.get(i))) {
        closed = i + 1;
      }
    }
    return heads.subList(0, Math.min(closed, heads.size()));
  }

  private static boolean isClosing(Sentence sentence, int left, int right) {
    for (int at = left + 1; at < right; at++) {
      String form = sentence.form(at).toLowerCase(Locale.ROOT);
      if (form.equals("and") || form.equals("or") || form.equals("along") || form.equals("to")) {
        return true;
      }
    }
    return false;
  }

  /** The heads of a list's items from {@code from} to the end of its clause. */
  static List<Integer> items(Sentence sentence, int from) {
    List<Integer> heads = new ArrayList<>();
    boolean range = from > 0 && sentence.form(from - 1).equalsIgnoreCase("from");
    int at = from;
    while (at < sentence.size() && heads.size() < 20) {
      boolean listed = !heads.isEmpty() && sentence.form(at - 1).equals(",");
      int end = segmentEnd(sentence, at, range, listed);
      Optional<Integer> head = headOf(sentence, at, end);
      if (head.isEmpty()) {
        if (end > at && !onlyLead(sentence, at, end)) {
          break;
        }
      } else {
        heads.add(head.get());
      }
      if (end >= sentence.size() || isStop(sentence, end)) {
        break;
      }
      at = end + 1;
    }
    return heads;
  }

  private static boolean isStop(Sentence sentence, int token) {
    String form = sentence.form(token);
    return form.equals(";")
        || form.equals(".")
        || form.equals("—")
        || form.equals("–")
        || form.equals("”")
        || form.equals("\"");
  }

  private static int segmentEnd(Sentence sentence, int from, boolean range, boolean listed) {
    for (int at = from; at < sentence.size(); at++) {
      String form = sentence.form(at);
      if (isStop(sentence, at)
          || form.equals(",")
          || at > from && isSplit(sentence, from, at, range, listed)) {
        return at;
      }
    }
    return sentence.size();
  }

  /** True where "and", "or" or "to" at a token parts two items rather than two words of one. */
  private static boolean isSplit(
      Sentence sentence, int from, int at, boolean range, boolean listed) {
    String form = sentence.form(at).toLowerCase(Locale.ROOT);
    if (form.equals("plus")) {
      return true;
    }
    if (form.equals("along")) {
      return at + 1 < sentence.size() && sentence.form(at + 1).equals("with");
    }
    if (form.equals("to")
        && sentence.upos(at) == Upos.ADP
        && sentence.relation(at).equals("case")) {
      return range;
    }
    if (!form.equals("and") && !form.equals("or")) {
      return false;
    }
    if (pairs(sentence, from, at)) {
      return false;
    }
    Upos next = at + 1 < sentence.size() ? sentence.upos(at + 1) : Upos.PUNCT;
    if (next == Upos.DET || next == Upos.ADP) {
      return true;
    }
    int right = sentence.head(at);
    int left = right < 0 ? -1 : sentence.head(right);
    if (left < 0 || !sentence.relation(right).equals("conj") || left < from) {
      return listed || at - from > 1 || right < 0 || !sentence.relation(right).equals("compound");
    }
    return switch (sentence.relation(left)) {
      // "arms control or climate talks" are two, "oil and gas talks" is one
      case "compound" ->
          sentence.dependent(left, "amod", "compound") >= from || isRow(sentence, from, at);
      case "amod", "nmod:poss", "acl:relcl", "det", "flat" -> false;
      case "nmod" -> !isInside(sentence, left, from, at);
      default -> true;
    };
  }

  /** Two nouns before the "and" are an item of their own: "cod fishing and sea rescue". */
  private static boolean isRow(Sentence sentence, int from, int at) {
    return at - from > 1
        && sentence.upos(at - 1) == Upos.NOUN
        && sentence.upos(at - 2) == Upos.NOUN;
  }

  /** "trade between A and B". */
  private static boolean pairs(Sentence sentence, int from, int at) {
    boolean open = false;
    for (int token = from; token < at; token++) {
      String form = sentence.form(token).toLowerCase(Locale.ROOT);
      open = form.equals("between") || open && !form.equals("and");
    }
    return open;
  }

  /** True if a noun hangs on another noun of the same segment: "ties between A and B". */
  private static boolean isInside(Sentence sentence, int noun, int from, int at) {
    int above = sentence.head(noun);
    return above >= from && above < at;
  }

  private static boolean onlyLead(Sentence sentence, int from, int end) {
    for (int at = from; at < end; at++) {
      if (!LEAD.contains(sentence.form(at).toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  /** The noun or gerund that heads a segment; empty where a clause starts. */
  private static Optional<Integer> headOf(Sentence sentence, int from, int end) {
    int first = from;
    while (first < end && LEAD.contains(sentence.form(first).toLowerCase(Locale.ROOT))) {
      first++;
    }
    if (first < end && isRelative(sentence, first)) {
      return Optional.empty();
    }
    for (int at = first; at < end; at++) {
      int above = sentence.head(at);
      boolean top = above < first || above >= end;
      boolean participle = sentence.relation(at).equals("amod"); // "so-called"
      if (!top || participle || sentence.upos(at) == Upos.PUNCT) {
        continue;
      }
      if (isNominal(sentence, at)) {
        return Optional.of(whole(sentence, at, end));
      }
      boolean amidNouns = // "arms control agreements" with a verb in it
          sentence.dependent(at, "compound") >= first
              && at + 1 < end
              && sentence.upos(at + 1) == Upos.NOUN;
      if (amidNouns) {
        return Optional.of(whole(sentence, at + 1, end));
      }
      if (sentence.upos(at) == Upos.VERB || sentence.upos(at) == Upos.AUX) {
        return Optional.empty();
      }
    }
    return lastNoun(sentence, first, end);
  }

  /** The last noun of a row of nouns, wherever the parser saw its head. */
  static int whole(Sentence sentence, int noun, int end) {
    int at = noun;
    while (at + 1 < end
        && (sentence.upos(noun) == Upos.NOUN || sentence.upos(noun) == Upos.PROPN)
        && (sentence.upos(at + 1) == Upos.NOUN
            || sentence.upos(at + 1) == Upos.PROPN && sentence.upos(at) == Upos.PROPN)) {
      at++;
    }
    return at;
  }

  private static boolean isRelative(Sentence sentence, int token) {
    return sentence.xpos(token).startsWith("W") || sentence.form(token).equalsIgnoreCase("that");
  }

  private static Optional<Integer> lastNoun(Sentence sentence, int from, int end) {
    for (int at = from; at < end; at++) {
      boolean nominal = sentence.upos(at) == Upos.NOUN || sentence.upos(at) == Upos.PROPN;
      if (nominal
          && (at + 1 == end
              || sentence.upos(at + 1) != Upos.NOUN && sentence.upos(at + 1) != Upos.PROPN)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  static boolean isNominal(Sentence sentence, int token) {
    Upos upos = sentence.upos(token);
    return upos == Upos.NOUN
        || upos == Upos.PROPN
        || upos == Upos.VERB && sentence.xpos(token).equals("VBG");
  }
}
