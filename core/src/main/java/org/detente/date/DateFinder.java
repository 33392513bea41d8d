package org.detente.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.record.DateMention;
import org.detente.record.DateType;
import org.detente.record.Published;
import org.detente.record.Report;
import org.detente.record.Span;
import org.detente.syntax.ParsedText;
import org.detente.syntax.Sentence;

/**
 * Step 4: finds time expressions and places them on the calendar, against the publication date and
 * the dates mentioned before. Immutable once loaded; safe for any number of threads.
 */
public final class DateFinder {
  private final Lexicon lexicon;
  private final Grammar grammar;

  private final Tense tense;

  private DateFinder(Lexicon lexicon, Grammar grammar, Tense tense) {
    this.lexicon = lexicon;
    this.grammar = grammar;
    this.tense = tense;
  }

  /** Loads the words and rules that ship with the core. */
  public static DateFinder load() {
    return new DateFinder(Lexicon.load(), Grammar.load(), Tense.load());
  }

  /**
   * The time expressions of a report, in text order, none overlapping another. Without a
   * publication date a relative expression keeps an open TimeML value ({@code XXXX-WXX-2}) and no
   * days.
   */
  public List<DateMention> find(Report report, ParsedText text) {
    Scene scene = new Scene(report.published().map(Published::date));
    List<DateMention> mentions = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      Pieces pieces = new Pieces(sentence);
      Optional<Lattice> lattice = Lattice.of(pieces, lexicon, grammar.symbols());
      if (lattice.isPresent()) {
        for (Grammar.Match match : grammar.match(lattice.get())) {
          mention(scene, pieces, match).ifPresent(mentions::add);
        }
      }
    }
    return List.copyOf(mentions);
  }

  private Optional<DateMention> mention(Scene scene, Pieces pieces, Grammar.Match match) {
    if (match.rule().type().isEmpty()) {
      return Optional.empty();
    }
    Pieces.Piece first = pieces.get(match.first());
    Pieces.Piece last = pieces.get(match.last());
    scene.enter(tense.at(pieces.sentence(), first.token(), last.token()), match.captures());
    Resolved resolved = match.rule().value().in(scene);
    if (resolved.isEmpty()) {
      return Optional.empty();
    }
    DateType type = match.rule().type().get();
    if (type == DateType.DATE || type == DateType.TIME) {
      resolved.period().ifPresent(scene::mention);
    }
    return Optional.of(
        new DateMention(
            new Span(first.start(), last.end()),
            type,
            resolved.value(),
            resolved.period().map(Period::start),
            resolved.period().map(Period::end)));
  }
}
