package org.detente.actor;

import java.time.LocalDate;
import java.util.Optional;
import org.detente.record.Sector;

/**
 * Resolves one phrase, outside any report. Immutable once loaded; safe for any number of threads.
 */
public final class ActorResolver {
  private final ActorLexicon lexicon;

  public ActorResolver(ActorLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Loads the lexicons that ship with the core. */
  public static ActorResolver load() {
    return new ActorResolver(ActorLexicon.load());
  }

  /**
   * Resolves a phrase.
   *
   * @param on the day in question; without one the latest the lexicon knows
   * @param context words that surround the phrase: a country or place in it fills a gap
   */
  public Resolution resolve(String phrase, Optional<LocalDate> on, Optional<String> context) {
    Words words = Words.of(phrase);
    if (words.size() == 0) {
      return Resolution.NONE;
    }
    LocalDate day = on.orElse(lexicon.asOf());
    Optional<Resolution> around =
        context
            .map(Words::of)
            .filter(w -> w.size() > 0)
            .map(w -> new PhraseReading(lexicon, w, day, Optional.empty()).read());
    Optional<String> country = around.flatMap(Resolution::country);
    Resolution read = new PhraseReading(lexicon, words, day, country).read();
    Resolution found =
        read.alsoOf().isEmpty() ? read : new SharedHead(lexicon, read).of(phrase, context);
    if (found.country().isPresent() || country.isEmpty()) {
      return found;
    }
    return inContext(found, country, around.flatMap(Resolution::sector));
  }

  private static Resolution inContext(
      Resolution found, Optional<String> country, Optional<Sector> sector) {
    String from = found.isResolved() ? found.from() + "+context" : "context";
    return new Resolution(
        country,
        found.sector().or(() -> sector),
        found.name(),
        from,
        found.knownOn(),
        found.alsoOf());
  }
}
