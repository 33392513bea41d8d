package org.detente.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.detente.actor.Actors;
import org.detente.actor.Mention;
import org.detente.date.Occasions;
import org.detente.record.ContentId;
import org.detente.record.DateMention;
import org.detente.record.Report;
import org.detente.record.Span;
import org.detente.record.Statement;
import org.detente.record.StatementKind;

/** Turns an attribution into a statement: who the source is, whom it is about, in which tone. */
final class StatementWriter {
  /** Share of the content's letters inside quotation marks from which it counts as quoted. */
  private static final double DIRECT_SHARE = 0.95;

  private final Report report;
  private final Passage passage;
  private final Actors actors;
  private final List<DateMention> dates;
  private final Venues venues;
  private final Tone tone;
  private final Speakers speakers;

  StatementWriter(
      Report report,
      Passage passage,
      Actors actors,
      List<DateMention> dates,
      Venues venues,
      Tone tone) {
    this.report = report;
    this.passage = passage;
    this.actors = actors;
    this.dates = dates;
    this.venues = venues;
    this.tone = tone;
    this.speakers = new Speakers(actors, passage);
  }

  /** One statement for each speaker: "both sides" are two. */
  List<Statement> write(Attribution attribution) {
    List<Mention> known = attribution.source().map(speakers::of).orElse(List.of());
    if (known.isEmpty()) {
      return List.of(write(attribution, Optional.empty(), ""));
    }
    List<Statement> statements = new ArrayList<>();
    for (Mention speaker : known) {
      String apart = statements.isEmpty() ? "" : " by " + speaker.actor();
      statements.add(write(attribution, Optional.of(speaker), apart));
    }
    return statements;
  }

  /**
   * @param apart what keeps its id apart from that of the same words by another speaker
   */
  private Statement write(Attribution attribution, Optional<Mention> speaker, String apart) {
    Tree tree = passage.trees().get(attribution.sentence());
    List<String> about = about(attribution, speaker.flatMap(Mention::country));
    return new Statement(
        id(attribution, apart),
        attribution.sentence(),
        kind(attribution.content()),
        marks(attribution.content()),
        speaker.map(Mention::actor),
        attribution.source().map(Source::spans).orElse(List.of()),
        attribution.cueSpans(),
        attribution.content(),
        Addressee.of(attribution, tree, speakers).map(Mention::actor),
        venues.of(attribution, tree),
        attribution.cue().phrase(),
        Occasions.of(tree.sentence(), attribution.cueToken(), dates, report.published()),
        about,
        tone.of(attribution, passage, actors, about),
        List.of(),
        attribution.rule());
  }

  /** The countries of those mentioned in the content, except the speaker's own. */
  private List<String> about(Attribution attribution, Optional<String> own) {
    TreeSet<String> countries = new TreeSet<>();
    int first = Math.max(0, passage.sentenceAt(attribution.content().get(0).start()));
    int last = passage.sentenceAt(attribution.end() - 1);
    for (int s = first; s <= last; s++) {
      for (Mention mention : actors.in(s)) {
        if (attribution.covers(mention.span().start())) {
          mention.country().ifPresent(countries::add);
        }
      }
    }
    own.ifPresent(countries::remove);
    return List.copyOf(countries);
  }

  private String id(Attribution attribution, String apart) {
    return ContentId.of(
        "statement "
            + report.id()
            + " "
            + attribution.cueSpans().get(0)
            + " "
            + attribution.content().get(0)
            + apart,
        12);
  }

  private StatementKind kind(List<Span> content) {
    int letters = 0;
    int quoted = 0;
    for (Span span : content) {
      for (int i = span.start(); i < span.end(); i++) {
        if (Character.isLetterOrDigit(passage.text().charAt(i))) {
          letters++;
          if (passage.isQuoted(i)) {
            quoted++;
          }
        }
      }
    }
    if (quoted == 0) {
      return StatementKind.INDIRECT;
    }
    return quoted >= DIRECT_SHARE * letters ? StatementKind.DIRECT : StatementKind.MIXED;
  }

  private Optional<String> marks(List<Span> content) {
    for (Span span : content) {
      Optional<String> marks = passage.quotationIn(span).map(Quotation::marks);
      if (marks.isPresent()) {
        return marks;
      }
    }
    return Optional.empty();
  }
}
