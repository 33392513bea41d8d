package org.detente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.detente.syntax.Name;
import org.detente.syntax.NameKind;
import org.detente.syntax.Sentence;
import org.detente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** One sentence with what the lexicon knows of its words, and its noun phrases. */
final class SentenceView {
  private static final Set<String> INSIDE =
      Set.of("flat", "compound", "nmod:desc", "fixed", "goeswith", "det", "punct", "case", "cc");
  private static final Set<String> CORE =
      Set.of(
          "det",
          "det:predet",
          "amod",
          "compound",
          "nmod:desc",
          "nmod:poss",
          "nummod",
          "flat",
          "goeswith",
          "nmod:unmarked");

  private final String text;
  private final GivenNames givenNames;
  private final Sentence sentence;
  private final boolean[] quoted;
  private final boolean endsQuoted;
  private final Words words;
  private final List<Hit> hits;
  private final int[] firstWord;
  private final int[] lastWord;
  private final int[] left;
  private final int[] right;

  /**
   * @param names of the sentence
   * @param quoted the sentence begins inside quotation marks
   */
  SentenceView(
      String text, Sentence sentence, List<Name> names, ActorLexicon lexicon, boolean quoted) {
    this.text = text;
    this.givenNames = lexicon.givenNames();
    this.sentence = sentence;
    words = Words.of(sentence);
    List<Hit> known = new PersonNames(lexicon, words, lexicon.hits(words)).clean();
    hits = known.stream().filter(hit -> !isGivenName(hit, names)).toList();
    int size = sentence.size();
    firstWord = new int[size];
    lastWord = new int[size];
    java.util.Arrays.fill(firstWord, -1);
    for (int w = 0; w < words.size(); w++) {
      int token = words.token(w);
      if (firstWord[token] < 0) {
        firstWord[token] = w;
      }
      lastWord[token] = w;
    }
    left = new int[size];
    right = new int[size];
    extents(size);
    this.quoted = new boolean[size];
    boolean open = quoted;
    for (int t = 0; t < size; t++) {
      String form = sentence.form(t);
      if (form.equals("“") || form.equals("``")) {
        open = true;
      } else if (form.equals("”") || form.equals("''")) {
        open = false;
      } else if (form.equals("\"")) {
        open = !open;
      }
      this.quoted[t] = open;
    }
    endsQuoted = open;
  }

  /** "Chad Wolf", "Rafael Soto", "Ann Lima": what is part of a person's name is nothing else. */
  private boolean isGivenName(Hit hit, List<Name> names) {
    boolean anywhere = hit.is(EntryKind.CITY) || hit.is(EntryKind.BODY) && hit.length() == 1;
    if (!anywhere && !hit.is(EntryKind.STATE) && !hit.is(EntryKind.SEAT)) {
      return false;
    }
    int first = words.token(hit.first());
    int last = words.token(hit.last());
    for (Name name : names) {
      boolean part =
          name.first() <= first && last <= name.last() && last - first < name.last() - name.first();
      if (name.kind() != NameKind.PERSON || !part) {
        continue;
      }
      if (name.first() == first) {
        return sentence.upos(last + 1) == Upos.PROPN;
      }
      return anywhere && last == name.last();
    }
    return false;
  }

  String text() {
    return text;
  }

  /** True inside quotation marks. */
  boolean isQuoted(int token) {
    return quoted[token];
  }

  boolean endsQuoted() {
    return endsQuoted;
  }

  private void extents(int size) {
    int[] order = new int[size];
    int filled = 0;
    order[filled++] = sentence.root();
    for (int i = 0; i < filled; i++) {
      for (int dependent : sentence.dependents(order[i])) {
        if (filled < size) {
          order[filled++] = dependent;
        }
      }
    }
    for (int i = 0; i < size; i++) {
      left[i] = i;
      right[i] = i;
    }
    for (int i = filled - 1; i > 0; i--) {
      int head = sentence.head(order[i]);
      left[head] = Math.min(left[head], left[order[i]]);
      right[head] = Math.max(right[head], right[order[i]]);
    }
  }

  Sentence sentence() {
    return sentence;
  }

  Words words() {
    return words;
  }

  List<Hit> hits() {
    return hits;
  }

  int firstWord(int token) {
    return firstWord[token];
  }

  int lastWord(int token) {
    return lastWord[token];
  }

  /** The hit that covers a token, or null. */
  @Nullable Hit hitAt(int token) {
    for (Hit hit : hits) {
      if (words.token(hit.first()) <= token && token <= words.token(hit.last())) {
        return hit;
      }
    }
    return null;
  }

  /** The noun phrases in text order, pronouns among them. */
  List<NounPhrase> nounPhrases() {
    List<NounPhrase> found = new ArrayList<>();
    int end = -1;
    for (int t = 0; t < sentence.size(); t++) {
      Upos upos = sentence.upos(t);
      boolean nominal = upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.PRON;
      boolean people = (upos == Upos.ADJ || upos == Upos.NUM || upos == Upos.X) && isOwn(t);
      boolean inside = t > 0 && sentence.form(t - 1).equals("-") && t <= end;
      if ((nominal || people) && !inside && !isInside(t)) {
        NounPhrase phrase = phrase(t);
        found.add(phrase);
        end = Math.max(end, phrase.last());
      }
    }
    return found;
  }

  /** Part of the phrase of its head; a "flat" arc to what can hold no name is wrong. */
  private boolean isInside(int token) {
    String relation = sentence.relation(token);
    if (relation.equals("flat") && sentence.upos(token) == Upos.PROPN) {
      return switch (sentence.upos(sentence.head(token))) {
        case PUNCT, VERB, AUX, ADP -> false;
        default -> true;
      };
    }
    return INSIDE.contains(relation);
  }

  /** Words before a phrase that a wrong arc drew in. */
  private boolean isLoose(int token) {
    return switch (sentence.upos(token)) {
      case ADP, PUNCT, CCONJ, SCONJ, PART, INTJ -> hitAt(token) == null;
      default -> false;
    };
  }

  /** "On Tuesday unknown gunmen …": a day that a wrong arc drew in. */
  private boolean isDay(int token) {
    return sentence.upos(token) == Upos.PROPN && givenNames.isDay(sentence.form(token));
  }

  /** An adjective that stands for its people: "the British", "Two Palestinian". */
  private boolean isOwn(int token) {
    return !sentence.relation(token).equals("amod") && hitAt(token) != null;
  }

  /** "Chinese Vice Premier Zhou Wenbo", where the tree hangs the title elsewhere. */
  private int withTitle(int head, int first) {
    int start = first;
    Hit before = first == 0 ? null : hitAt(first - 1);
    boolean title =
        sentence.upos(head) == Upos.PROPN
            && before != null
            && before.is(EntryKind.ROLE)
            && INSIDE.contains(sentence.relation(first - 1))
            && isOutside(first - 1, head);
    while (title && before != null && isOfTitle(before)) {
      start = words.token(before.first());
      before = start == 0 ? null : hitAt(start - 1);
    }
    return start;
  }

  private static boolean isOfTitle(Hit hit) {
    return hit.is(EntryKind.ROLE) || hit.is(EntryKind.PEOPLE) || hit.is(EntryKind.ORGAN);
  }

  /** True of a token that does not hang on the name. */
  private boolean isOutside(int token, int head) {
    int at = token;
    for (int up = 0; at >= 0 && up < 4; up++, at = sentence.head(at)) {
      if (at == head) {
        return false;
      }
    }
    return true;
  }

  /** The last token of a name whose words hang on each other. */
  private int flatEnd(int token) {
    int last = token;
    for (int dependent : sentence.dependents(token)) {
      if (dependent > token && sentence.relation(dependent).equals("flat")) {
        last = Math.max(last, flatEnd(dependent));
      }
    }
    return last;
  }

  /** "Dae-hyun", where the tokens keep the halves apart. */
  private boolean isHyphened(int token) {
    return token + 2 < sentence.size()
        && sentence.form(token + 1).equals("-")
        && sentence.start(token + 1) == sentence.end(token)
        && sentence.start(token + 2) == sentence.end(token + 1)
        && Character.isLowerCase(sentence.form(token + 2).charAt(0))
        && (sentence.upos(token + 2) == Upos.PROPN
            || sentence.upos(token + 2) == Upos.X
            || sentence.relation(token + 2).equals("flat"));
  }

  private NounPhrase phrase(int head) {
    int first = head;
    int last = head;
    for (int dependent : sentence.dependents(head)) {
      String relation = sentence.relation(dependent);
      if (!CORE.contains(relation)) {
        continue;
      }
      if (dependent < head && !relation.equals("flat")) {
        first = Math.min(first, left[dependent]);
      } else if (relation.equals("flat") || relation.equals("goeswith")) {
        first = Math.min(first, dependent < head ? left[dependent] : dependent);
        last = Math.max(last, flatEnd(dependent));
      }
    }
    while (sentence.upos(last) == Upos.PROPN && isHyphened(last)) {
      last += 2;
    }
    for (int t = head; t >= first; t--) {
      String form = sentence.form(t);
      if (t < head && (form.equals(",") || form.equals(";") || form.equals("("))) {
        first = t + 1; // a parenthesis is not part of the phrase
        break;
      }
    }
    while (first < head && (isLoose(first) || isDay(first))) {
      first++;
    }
    first = withTitle(head, first);
    Hit hit = hitAt(head);
    if (hit != null) {
      int from = words.token(hit.first());
      int to = words.token(hit.last());
      first = Math.min(first, from);
      last = Math.max(last, to);
    }
    return new NounPhrase(head, first, last);
  }
}
