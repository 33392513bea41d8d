package org.detente.lab.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.detente.actor.Actors;
import org.detente.actor.Mention;
import org.detente.record.Event;
import org.detente.record.Span;
import org.detente.syntax.ParsedText;
import org.detente.syntax.Sentence;
import org.detente.syntax.Upos;

/** Finds verbs, nouns and adjectives with an actor beside them, and the triggers of the rules. */
final class CandidateFinder {
  private final WordFeatures words;

  CandidateFinder(WordFeatures words) {
    this.words = words;
  }

  List<Candidate> find(String text, ParsedText parsed, Actors actors, List<Event> events) {
    List<Candidate> found = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      Map<Integer, Event> ruled = new HashMap<>();
      for (Event event : events) {
        event.evidence().stream()
            .filter(e -> e.sentence() == sentence.index())
            .forEach(e -> ruled.putIfAbsent(top(sentence, e.trigger()), event));
      }
      Sides sides = new Sides(sentence, actors);
      for (int token = 0; token < sentence.size(); token++) {
        boolean mention = actors.headedBy(sentence.index(), token).isPresent();
        Optional<Event> rule = Optional.ofNullable(ruled.get(token));
        if (rule.isEmpty() && (mention || !isOpen(sentence, token))) {
          continue;
        }
        Optional<Mention> actor = sides.actor(token);
        Optional<Mention> recipient = sides.recipient(token);
        if (rule.isPresent() || actor.isPresent() || recipient.isPresent()) {
          found.add(candidate(text, sentence, token, sides, actor, recipient, rule));
        }
      }
    }
    return found;
  }

  private static boolean isOpen(Sentence sentence, int token) {
    Upos upos = sentence.upos(token);
    boolean predicate = upos == Upos.ADJ && sentence.dependent(token, "cop", "nsubj") >= 0;
    return upos == Upos.VERB || upos == Upos.NOUN || predicate;
  }

  /** The trigger's word that governs the others. */
  static int top(Sentence sentence, List<Span> trigger) {
    int best = -1;
    for (int token = 0; token < sentence.size(); token++) {
      Span span = sentence.span(token);
      if (trigger.stream().anyMatch(span::overlaps)
          && (best < 0 || depth(sentence, token) < depth(sentence, best))) {
        best = token;
      }
    }
    return best;
  }

  private static int depth(Sentence sentence, int token) {
    int depth = 0;
    for (int at = token; sentence.head(at) >= 0; at = sentence.head(at)) {
      depth++;
    }
    return depth;
  }

  private Candidate candidate(
      String text,
      Sentence sentence,
      int token,
      Sides sides,
      Optional<Mention> actor,
      Optional<Mention> recipient,
      Optional<Event> rule) {
    Span below = sentence.span(sentence.leftmost(token), sentence.rightmost(token));
    return new Candidate(
        sentence.index(),
        token,
        sentence.span(token),
        depth(sentence, token),
        below.of(text),
        actor,
        recipient,
        features(sentence, token, sides, actor, recipient),
        ruled(sentence.lemma(token), rule),
        rule);
  }

  private static List<String> ruled(String lemma, Optional<Event> rule) {
    if (rule.isEmpty()) {
      return List.of("rule=none");
    }
    Event event = rule.get();
    String type = "rule=" + event.type();
    return List.of(
        type,
        type + " " + lemma,
        type + " recipient " + !event.recipient().isEmpty(),
        type + " " + event.status(),
        "rule " + event.rule());
  }

  private List<String> features(
      Sentence sentence,
      int token,
      Sides sides,
      Optional<Mention> actor,
      Optional<Mention> recipient) {
    String lemma = sentence.lemma(token).toLowerCase(Locale.ROOT);
    List<String> found = new ArrayList<>(60);
    found.add("bias");
    found.add("l=" + lemma);
    found.add("p=" + sentence.xpos(token));
    found.add("r=" + sentence.relation(token));
    words.clusters(sentence.form(token).toLowerCase(Locale.ROOT)).forEach(c -> found.add("w" + c));
    words.classes(lemma).forEach(c -> found.add("w" + c));
    if (sides.isPassive(token)) {
      found.add("passive");
    }
    up(sentence, token, found);
    for (int dependent : sentence.dependents(token)) {
      down(sentence, lemma, dependent, sides, found);
    }
    String sidesOf = side(actor) + ">" + side(recipient);
    found.add("sides " + sidesOf);
    found.add("actor " + side(actor));
    found.add("recipient " + side(recipient));
    found.add("l=" + lemma + " recipient " + recipient.isPresent());
    return found;
  }

  private void up(Sentence sentence, int token, List<String> found) {
    int head = sentence.head(token);
    if (head < 0) {
      return;
    }
    String relation = sentence.relation(token);
    String lemma = sentence.lemma(head).toLowerCase(Locale.ROOT);
    found.add("up " + relation + " " + lemma);
    words.classes(lemma).forEach(c -> found.add("up " + relation + " " + c));
    List<String> clusters = words.clusters(sentence.form(head).toLowerCase(Locale.ROOT));
    clusters.forEach(c -> found.add("up " + c));
    found.add("path " + relation + " " + sentence.relation(head));
  }

  private void down(
      Sentence sentence, String lemma, int dependent, Sides sides, List<String> found) {
    String relation = sentence.relation(dependent);
    if (relation.equals("punct") || relation.equals("det")) {
      return;
    }
    String slot = relation + ":" + sides.marker(dependent);
    String word = sentence.lemma(dependent).toLowerCase(Locale.ROOT);
    found.add("d " + slot);
    found.add("l=" + lemma + " d " + slot);
    found.add("d " + relation + " " + word);
    found.add("l=" + lemma + " d " + relation + " " + word);
    words.classes(word).forEach(c -> found.add("d " + relation + " " + c));
    List<String> clusters = words.clusters(sentence.form(dependent).toLowerCase(Locale.ROOT));
    clusters.forEach(c -> found.add("d " + relation + " " + c));
  }

  private static String side(Optional<Mention> mention) {
    return mention
        .map(m -> m.sector().map(Enum::name).orElse(m.country().isPresent() ? "state" : "some"))
        .orElse("none");
  }
}
