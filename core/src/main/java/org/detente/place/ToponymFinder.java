package org.detente.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.record.Span;
import org.detente.syntax.ParsedText;
import org.detente.syntax.Sentence;

/** Finds the names in a text that the gazetteer knows, with their evidence of being places. */
final class ToponymFinder {
  private static final int LONGEST = 6;

  /** Words and marks that may stand inside a place's name. */
  private static final Set<String> INNER =
      Set.of(
          "of", "the", "de", "la", "del", "al", "el", "and", "upon", "on", "sur", "le", "les", "y",
          "'s", "’s", "do", "da", "du", "dos", "das", "di", "ez", "es", "as", "ar", "ash", "ad",
          "an", "az", "in", "-", "–", "-upon-", "under");

  private final Gazetteer gazetteer;
  private final Abbreviations abbreviations;
  private final Evidence evidence;

  ToponymFinder(Gazetteer gazetteer, Abbreviations abbreviations, Evidence evidence) {
    this.gazetteer = gazetteer;
    this.abbreviations = abbreviations;
    this.evidence = evidence;
  }

  /** The toponyms that are places by their evidence, in text order. */
  List<Toponym> find(ParsedText text) {
    List<Toponym> found = new ArrayList<>();
    Names names = new Names(text);
    for (Sentence sentence : text.sentences()) {
      int from = found.size();
      scan(sentence, found);
      contain(sentence, found, from);
      for (Toponym toponym : found.subList(from, found.size())) {
        toponym.evidence = evidence.of(sentence, toponym, names);
      }
    }
    return accepted(found);
  }

  private void scan(Sentence sentence, List<Toponym> found) {
    int at = 0;
    while (at < sentence.size()) {
      Optional<Toponym> toponym = startingAt(sentence, at);
      if (toponym.isPresent()) {
        found.add(toponym.get());
        at = toponym.get().last + 1;
      } else {
        at++;
      }
    }
  }

  private Optional<Toponym> startingAt(Sentence sentence, int first) {
    if (!Words.isCapital(sentence, first)) {
      return Optional.empty();
    }
    int furthest = Math.min(sentence.size(), first + LONGEST) - 1;
    int end = first;
    while (end < furthest
        && (Words.isNameWord(sentence, end + 1)
            || INNER.contains(sentence.form(end + 1))
            || Words.isGlued(sentence, end + 1))) {
      end++;
    }
    for (int last = end; last >= first; last--) {
      boolean glued = last > first && Words.isGlued(sentence, last);
      if (Words.isNameWord(sentence, last) || glued && !Words.isHyphen(sentence.form(last))) {
        Optional<Toponym> toponym = named(sentence, first, last);
        if (toponym.isPresent()) {
          return toponym;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Toponym> named(Sentence sentence, int first, int last) {
    Span span = sentence.span(first, last);
    String form = Words.text(sentence, first, last);
    Optional<Abbreviations.Meaning> meaning = abbreviations.of(form);
    if (meaning.isPresent() && (meaning.get().free() || Words.follows(sentence, first, ","))) {
      int[] places = inCountry(gazetteer.find(meaning.get().key()), meaning.get().country());
      return Optional.of(
          new Toponym(sentence.index(), first, last, span, meaning.get().key(), places));
    }
    String key = PlaceKey.of(form);
    // "US" and "Goa" as they are written, but not "Us".
    if (key.length() < 2
        || key.length() < 4 && !gazetteer.form(key).equals(form.replace(".", ""))) {
      return Optional.empty();
    }
    int[] places = gazetteer.find(key);
    return places.length == 0
        ? Optional.empty()
        : Optional.of(new Toponym(sentence.index(), first, last, span, key, places));
  }

  private int[] inCountry(int[] places, String code) {
    int country = gazetteer.countryOf(code);
    return Arrays.stream(places)
        .filter(p -> gazetteer.country(p) == country && gazetteer.kind(p) == GazetteerKind.REGION)
        .toArray();
  }

  /**
   * Marks "Paris" as lying in "Texas" in "Paris, Texas" or "Paris in Texas", if some Paris does.
   */
  private void contain(Sentence sentence, List<Toponym> found, int from) {
    for (int i = from; i + 1 < found.size(); i++) {
      Toponym inner = found.get(i);
      Toponym outer = found.get(i + 1);
      String between = Words.at(sentence, inner.last + 1);
      boolean comma =
          outer.first == inner.last + 2 && (between.equals(",") || between.equals("in"));
      if ((comma || outer.first == inner.last + 1) && anyInside(inner, outer)) {
        inner.container = i + 1;
        outer.contains = true;
      }
    }
  }

  private boolean anyInside(Toponym inner, Toponym outer) {
    for (int place : inner.candidates) {
      for (int around : outer.candidates) {
        if (Containment.holds(gazetteer, place, around)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A name once shown to be a place is more likely one elsewhere in the report. */
  private static List<Toponym> accepted(List<Toponym> found) {
    Map<String, Double> best = new HashMap<>();
    for (Toponym toponym : found) {
      best.merge(toponym.key, toponym.evidence, Math::max);
    }
    List<Toponym> accepted = new ArrayList<>();
    int[] moved = new int[found.size()];
    for (int i = 0; i < found.size(); i++) {
      Toponym toponym = found.get(i);
      double support = best.getOrDefault(toponym.key, 0.0) >= Evidence.STRONG ? 1.5 : 0;
      moved[i] = toponym.evidence + support > 0 ? accepted.size() : -1;
      if (moved[i] >= 0) {
        accepted.add(toponym);
      }
    }
    for (Toponym toponym : accepted) {
      toponym.container = toponym.container < 0 ? -1 : moved[toponym.container];
    }
    return accepted;
  }
}
