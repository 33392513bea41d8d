package org.detente.examples;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.examples.Facts.Fact;
import org.detente.record.Actor;
import org.detente.record.Event;
import org.detente.record.EventType;
import org.detente.record.Issue;
import org.detente.record.Occasion;
import org.detente.record.Party;
import org.detente.record.Reading;
import org.detente.record.Relation;
import org.detente.record.Span;
import org.detente.record.Statement;

/** Holds one reading against facts. */
record FactCheck(Reading reading) {

  boolean holds(Fact fact) {
    return switch (fact.kind()) {
      case "published" -> published(fact);
      case "actor" -> reading.actors().stream().anyMatch(a -> actor(fact, a));
      case "statement" -> reading.statements().stream().anyMatch(s -> statement(fact, s));
      case "event" -> reading.events().stream().anyMatch(e -> event(fact, e));
      case "pair" -> reading.events().stream().anyMatch(e -> pair(fact, e));
      case "trigger" -> read() && reading.events().stream().allMatch(e -> trigger(fact, e));
      case "issue" -> reading.issues().stream().anyMatch(i -> issue(fact, i));
      case "relation" -> reading.relations().stream().anyMatch(r -> relation(fact, r));
      case "absent" -> absent(fact);
      default -> throw new IllegalArgumentException("no such kind of fact: " + fact.kind());
    };
  }

  /** What must not be there is worth nothing while nothing is. */
  private boolean read() {
    return !reading.events().isEmpty();
  }

  private boolean published(Fact fact) {
    return reading
        .report()
        .published()
        .filter(p -> p.date().toString().equals(fact.get("on")) && fact.allows("from", p.from()))
        .isPresent();
  }

  private static boolean holds(String whole, String part) {
    return whole.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  private static boolean actor(Fact fact, Actor actor) {
    return holds(actor.name(), fact.get("name"))
        && fact.allows("country", actor.country().orElse(""))
        && fact.allows("sector", actor.sector().map(Enum::name).orElse(""))
        && holds(actor.title().orElse(""), fact.get("title"));
  }

  private boolean statement(Fact fact, Statement statement) {
    String speaker =
        statement
            .speaker()
            .flatMap(id -> reading.actors().stream().filter(a -> a.id().equals(id)).findFirst())
            .map(Actor::name)
            .orElse("");
    String source = texts(statement.source());
    return fact.allows("kind", statement.kind().name().toLowerCase(Locale.ROOT))
        && holds(texts(statement.content()), fact.get("content"))
        && (holds(speaker, fact.get("speaker")) || holds(source, fact.get("speaker")));
  }

  private String texts(List<Span> spans) {
    return spans.stream().map(s -> s.of(reading.report().text())).collect(Collectors.joining(" "));
  }

  private boolean event(Fact fact, Event event) {
    return told(fact, event)
        && hasAll(countries(event.actor()), fact, "actor")
        && hasAll(countries(event.recipient()), fact, "recipient");
  }

  private boolean pair(Fact fact, Event event) {
    Set<String> both =
        Stream.concat(countries(event.actor()).stream(), countries(event.recipient()).stream())
            .collect(Collectors.toSet());
    return told(fact, event) && both.containsAll(codes(fact, "of"));
  }

  /** Several codes: with "+" all of them, with "|" any. */
  private static boolean hasAll(Set<String> countries, Fact fact, String key) {
    return fact.has(key) && fact.get(key).contains("|")
        ? Stream.of(fact.get(key).split("\\|")).anyMatch(countries::contains)
        : countries.containsAll(codes(fact, key));
  }

  private static Set<String> codes(Fact fact, String key) {
    return fact.has(key) ? Set.of(fact.get(key).split("\\+")) : Set.of();
  }

  private boolean told(Fact fact, Event event) {
    boolean near =
        event.evidence().stream()
            .anyMatch(
                e -> reading.sentences().get(e.sentence()).of(text()).contains(fact.get("near")));
    return near
        && fact.allows("type", event.type().name())
        && fact.allows("status", event.status().name().toLowerCase(Locale.ROOT))
        && dated(fact, event.date());
  }

  private static boolean dated(Fact fact, Optional<Occasion> date) {
    return !fact.has("from")
        || date.isPresent()
            && date.get().start().toString().compareTo(fact.get("from")) >= 0
            && date.get().end().toString().compareTo(fact.get("to")) <= 0;
  }

  /** The accusation that names the act is made, whatever became of the act. */
  private boolean trigger(Fact fact, Event event) {
    boolean named =
        event.type() != EventType.ACCUSE && holds(texts(event.trigger()), fact.get("word"));
    return !named || fact.allows("status", event.status().name().toLowerCase(Locale.ROOT));
  }

  private static boolean issue(Fact fact, Issue issue) {
    return holds(issue.name(), fact.get("name"))
        && fact.allows("kind", issue.kind().name().toLowerCase(Locale.ROOT));
  }

  private static boolean relation(Fact fact, Relation relation) {
    return Set.copyOf(relation.between()).equals(codes(fact, "between"))
        && fact.allows(
            "direction",
            relation.direction().map(d -> d.name().toLowerCase(Locale.ROOT)).orElse(""))
        && (!fact.has("because") || !relation.because().isEmpty());
  }

  private boolean absent(Fact fact) {
    if (fact.has("text")) {
      return !text().contains(fact.get("text"));
    }
    Set<String> unwanted = Set.of(fact.get("countries").split("\\|"));
    return read()
        && reading.events().stream()
            .flatMap(e -> Stream.concat(e.actor().stream(), e.recipient().stream()))
            .flatMap(p -> p.country().stream())
            .noneMatch(unwanted::contains);
  }

  private static Set<String> countries(List<Party> parties) {
    return parties.stream().flatMap(p -> p.country().stream()).collect(Collectors.toSet());
  }

  private String text() {
    return reading.report().text();
  }
}
