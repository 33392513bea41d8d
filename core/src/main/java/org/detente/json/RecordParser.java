package org.detente.json;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.detente.record.Actor;
import org.detente.record.ActorKind;
import org.detente.record.DateMention;
import org.detente.record.DateType;
import org.detente.record.Direction;
import org.detente.record.Event;
import org.detente.record.EventType;
import org.detente.record.Evidence;
import org.detente.record.Issue;
import org.detente.record.IssueKind;
import org.detente.record.Note;
import org.detente.record.Occasion;
import org.detente.record.Party;
import org.detente.record.Place;
import org.detente.record.Published;
import org.detente.record.ReaderVersion;
import org.detente.record.Reading;
import org.detente.record.Relation;
import org.detente.record.Report;
import org.detente.record.Sector;
import org.detente.record.Stance;
import org.detente.record.Statement;
import org.detente.record.StatementKind;
import org.detente.record.Status;

/**
 * Reads back what {@link RecordJson} writes: writing it again gives the same bytes. Immutable; safe
 * for any number of threads.
 */
public final class RecordParser {
  private final JsonFactory factory = new JsonFactory();

  /**
   * Reads one record.
   *
   * @throws IOException if the line is no record, with the reason
   */
  public Reading read(String line) throws IOException {
    try {
      return reading(Tree.parse(factory, line));
    } catch (RuntimeException e) {
      throw new IOException("not a record: " + e.getMessage(), e);
    }
  }

  private static Reading reading(Tree json) {
    return new Reading(
        new Report(
            json.string("id"),
            json.optional("source"),
            json.optional("url"),
            json.optional("title"),
            json.optional("author"),
            json.optional("language"),
            json.optional("published")
                .map(value -> new Published(value, json.string("publishedFrom"))),
            json.string("text")),
        json.spans("sentences"),
        json.list("actors", RecordParser::actor),
        json.list("dates", RecordParser::date),
        json.list("places", RecordParser::place),
        json.list("statements", RecordParser::statement),
        json.list("events", RecordParser::event),
        json.list("issues", RecordParser::issue),
        json.list("relations", RecordParser::relation),
        json.list("notes", RecordParser::note),
        version(json.tree("reader")));
  }

  private static Actor actor(Tree json) {
    return new Actor(
        json.string("id"),
        json.string("name"),
        json.word("kind", ActorKind.class),
        json.optional("title"),
        json.optional("country"),
        json.optional("sector").map(Sector::valueOf),
        json.spans("mentions"),
        json.string("from"));
  }

  private static DateMention date(Tree json) {
    return new DateMention(
        json.span("span"),
        json.word("type", DateType.class),
        json.string("value"),
        json.optional("start").map(LocalDate::parse),
        json.optional("end").map(LocalDate::parse));
  }

  private static Place place(Tree json) {
    return new Place(
        json.span("span"),
        json.string("name"),
        json.string("kind"),
        json.optional("country"),
        json.optional("admin1"),
        json.optionalNumber("latitude"),
        json.optionalNumber("longitude"),
        json.optional("gazetteerId"));
  }

  private static Statement statement(Tree json) {
    List<Stance> stance = new ArrayList<>();
    for (String target : json.tree("stance").names()) {
      stance.add(
          new Stance(
              target, json.tree("stance").number(target), json.tree("stanceWords").spans(target)));
    }
    return new Statement(
        json.string("id"),
        json.integer("sentence"),
        json.word("kind", StatementKind.class),
        json.optional("marks"),
        json.optional("speaker"),
        json.spans("source"),
        json.spans("cue"),
        json.spans("content"),
        json.optional("addressee"),
        json.optional("venue"),
        json.string("verb"),
        occasion(json),
        json.strings("about"),
        stance,
        json.strings("issues"),
        json.string("rule"));
  }

  private static Event event(Tree json) {
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(evidence(json));
    evidence.addAll(json.list("alsoIn", RecordParser::evidence));
    return new Event(
        json.string("id"),
        EventType.valueOf(json.string("type")),
        json.optional("mode"),
        json.strings("contexts"),
        json.string("cameo"),
        json.number("intensity"),
        json.list("actor", RecordParser::party),
        json.list("recipient", RecordParser::party),
        json.word("status", Status.class),
        json.flag("background"),
        occasion(json),
        json.has("place") ? OptionalInt.of(json.integer("place")) : OptionalInt.empty(),
        evidence,
        json.optional("saidBy"),
        json.number("confidence"));
  }

  private static Evidence evidence(Tree json) {
    return new Evidence(json.integer("sentence"), json.spans("trigger"), json.string("rule"));
  }

  private static Party party(Tree json) {
    return new Party(
        json.optional("country"),
        json.optional("sector").map(Sector::valueOf),
        json.optional("actor"),
        json.string("text"),
        json.span("span"),
        json.optional("from"));
  }

  private static Optional<Occasion> occasion(Tree json) {
    if (!json.has("date")) {
      return Optional.empty();
    }
    Tree date = json.tree("date");
    return Optional.of(
        new Occasion(
            LocalDate.parse(date.string("start")),
            LocalDate.parse(date.string("end")),
            date.optional("text"),
            date.string("from")));
  }

  private static Issue issue(Tree json) {
    return new Issue(
        json.string("id"),
        json.string("name"),
        json.optional("context"),
        json.word("kind", IssueKind.class),
        json.strings("between"),
        json.span("span"),
        json.string("rule"));
  }

  private static Relation relation(Tree json) {
    return new Relation(
        json.strings("between"),
        json.string("state"),
        json.has("direction")
            ? Optional.of(json.word("direction", Direction.class))
            : Optional.empty(),
        json.strings("because"),
        json.span("span"),
        json.string("rule"));
  }

  private static Note note(Tree json) {
    return new Note(
        json.string("kind"),
        json.has("span") ? Optional.of(json.span("span")) : Optional.empty(),
        json.string("message"));
  }

  private static ReaderVersion version(Tree json) {
    return new ReaderVersion(
        json.string("version"), hashes(json.tree("models")), hashes(json.tree("lexicons")));
  }

  private static TreeMap<String, String> hashes(Tree json) {
    TreeMap<String, String> hashes = new TreeMap<>();
    json.names().forEach(name -> hashes.put(name, json.string(name)));
    return hashes;
  }
}
