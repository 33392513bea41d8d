package org.detente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.record.Sector;

/**
 * Reads one phrase outside any report: its noun phrase, then what follows it ("… from Kenya", "…,
 * an Iranian dissident").
 */
final class PhraseReading {
  private static final Set<String> PLACING =
      Set.of("in", "from", "of", "at", "near", "inside", "across", "for", "on");
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "him", "her", "them", "we", "i", "you", "us", "who");

  private final ActorLexicon lexicon;
  private final Choice choice;
  private final Words words;
  private final PhraseHits hits;
  private final LocalDate day;
  private final PhraseCore core;
  private final List<String> from = new ArrayList<>();

  private Optional<String> country = Optional.empty();
  private Optional<Sector> sector = Optional.empty();

  PhraseReading(ActorLexicon lexicon, Words words, LocalDate day, Optional<String> contextCountry) {
    this.lexicon = lexicon;
    this.words = words;
    this.day = day;
    this.hits = PhraseHits.of(lexicon, words);
    this.choice = new Choice(day, contextCountry);
    this.core = new PhraseCore(lexicon, hits, choice);
  }

  Resolution read() {
    if (words.size() == 1 && PRONOUNS.contains(words.key(0)) && hits.isEmpty()) {
      return new Resolution(
          Optional.empty(),
          Optional.of(Sector.UNK),
          Optional.empty(),
          "pronoun",
          Optional.empty(),
          List.of());
    }
    int start = hits.skipQuantities();
    int end = hits.breakFrom(start);
    core.read(start, end);
    country = core.country();
    sector = core.sector();
    from.addAll(core.from());
    if (end < words.size()) {
      readRest(end);
    }
    String how = from.isEmpty() ? "unresolved" : String.join("+", from);
    return new Resolution(country, sector, core.name(), how, core.knownOn(), core.alsoOf());
  }

  private void readRest(int end) {
    for (int at = end; at < words.size(); at++) {
      String word = words.form(at);
      if (word.equals(",") && (country.isEmpty() || sector.isEmpty() && !core.isDecided())) {
        apposition(at + 1);
        return;
      }
      if (word.equals("of") && at == end && core.isInheriting()) {
        complement(at + 1);
      }
      if (country.isEmpty() && PLACING.contains(word) && !isFromElsewhere(end)) {
        Optional<Entry> placed = hits.firstPlaced(at + 1, choice);
        if (placed.isPresent()) {
          country = placed.get().country();
          from.add("place");
        }
      }
      if (hits.isBreak(at) && !PLACING.contains(word) && !word.equals(",")) {
        return;
      }
    }
  }

  /** "A Western diplomat in Tehran" works there, and is of no country that the words give. */
  private boolean isFromElsewhere(int end) {
    for (int at = 0; at < end; at++) {
      if (words.key(at).equals("western")) {
        return true;
      }
    }
    return false;
  }

  /** "head of the Kenyan central bank": the body gives what the role lacks. */
  private void complement(int start) {
    PhraseCore body = new PhraseCore(lexicon, hits, choice);
    body.read(start, hits.breakFrom(start));
    if (body.isDecided() && body.sector().isPresent()) {
      sector = body.sector();
      country = country.or(body::country);
      from.add("complement");
    }
  }

  private void apposition(int start) {
    if (start >= words.size()) {
      return;
    }
    Words rest = Words.of(words.text(start, words.size() - 1));
    Resolution told = new PhraseReading(lexicon, rest, day, choice.country()).read();
    if (told.isResolved()) {
      country = country.or(told::country);
      sector = sector.or(told::sector);
      from.add("apposition");
    }
  }
}
