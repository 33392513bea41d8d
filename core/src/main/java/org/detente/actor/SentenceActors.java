package org.detente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.detente.syntax.Name;
import org.detente.syntax.NameKind;
import org.detente.syntax.Sentence;
import org.jspecify.annotations.Nullable;

/** The noun phrases of one sentence with what has been found of them so far. */
final class SentenceActors {
  private static final Set<String> PLACING =
      Set.of(
          "in", "at", "near", "outside", "around", "from", "to", "into", "across", "through",
          "inside", "toward", "towards", "on", "over", "off", "via");

  private final ReportActors report;
  private final SentenceView view;
  private final Sentence sentence;
  private final List<Name> names;
  private final Map<Integer, Found> byHead = new HashMap<>();
  private final List<Found> all = new ArrayList<>();

  /**
   * @param names of the sentence
   */
  SentenceActors(ReportActors report, SentenceView view, List<Name> names) {
    this.report = report;
    this.view = view;
    this.sentence = view.sentence();
    this.names = names;
  }

  ActorLexicon lexicon() {
    return report.lexicon();
  }

  Cast cast() {
    return report.cast();
  }

  Surroundings surroundings() {
    return report.surroundings();
  }

  Pronouns pronouns() {
    return report.pronouns();
  }

  Sides sides() {
    return report.sides();
  }

  SentenceView view() {
    return view;
  }

  Sentence sentence() {
    return sentence;
  }

  void add(Found found) {
    all.add(found);
    byHead.put(found.phrase.head(), found);
  }

  /** A reading of the sentence's words, on the report's day and among its countries. */
  PhraseCore phraseCore() {
    PhraseHits hits = new PhraseHits(view.words(), view.hits());
    return new PhraseCore(lexicon(), hits, new Choice(cast().day(), surroundings().leading()));
  }

  /** In text order. */
  List<Found> all() {
    return all;
  }

  /** The phrase that a token heads, or null. */
  @Nullable Found headedBy(int token) {
    return byHead.get(token);
  }

  /** The entry that covers the head of the phrase, or null. */
  @Nullable Entry headEntry(Found found) {
    Hit hit = view.hitAt(found.core);
    Entry entry = found.reading.head();
    if (hit == null || entry == null) {
      return null;
    }
    return hit.entries().contains(entry) || hit.entries().stream().anyMatch(e -> e == entry)
        ? entry
        : null;
  }

  @Nullable NameKind nameKind(int token) {
    for (Name name : names) {
      if (name.first() <= token && token <= name.last()) {
        return name.kind();
      }
    }
    return null;
  }

  char honorific(Found found) {
    for (int t = Math.max(0, found.phrase.first() - 1); t <= found.phrase.last(); t++) {
      char gender = Honorifics.gender(Spelling.key(sentence.form(t)));
      if (gender != ' ') {
        return gender;
      }
    }
    return ' ';
  }

  boolean isPossessive(Found found) {
    return sentence.relation(found.phrase.head()).equals("nmod:poss");
  }

  boolean isPlaced(int token) {
    int marker = sentence.dependent(token, "case");
    return marker >= 0 && PLACING.contains(sentence.lemma(marker));
  }

  boolean isCounterpart(Found found) {
    return found.cluster == null
        && sentence.lemma(found.phrase.head()).equals("counterpart")
        && found.country.isPresent();
  }

  boolean isRole(Found found) {
    Entry entry = headEntry(found);
    return isCounterpart(found)
        || entry != null && (entry.kind() == EntryKind.ROLE || entry.kind() == EntryKind.PEOPLE);
  }

  String headWording(Found found) {
    Hit hit = view.hitAt(found.core);
    return hit == null
        ? sentence.lemma(found.phrase.head()).toLowerCase(Locale.ROOT)
        : view.words().text(hit.first(), hit.last()).toLowerCase(Locale.ROOT);
  }

  boolean hasDeterminer(Found found, String... forms) {
    int determiner = sentence.dependent(found.phrase.head(), "det");
    if (determiner < 0) {
      return false;
    }
    String form = sentence.form(determiner).toLowerCase(Locale.ROOT);
    for (String wanted : forms) {
      if (form.equals(wanted)) {
        return true;
      }
    }
    return false;
  }
}
