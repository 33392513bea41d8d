package org.detente.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.record.ContentId;
import org.detente.record.Direction;
import org.detente.record.Issue;
import org.detente.record.IssueKind;
import org.detente.record.Relation;
import org.detente.record.Span;
import org.detente.syntax.Sentence;
import org.detente.syntax.Upos;
import org.detente.topic.Topic;

/** Brings the issues of a report's sentences together: one record an issue, all its mentions. */
final class IssueGatherer {
  private final String reportId;
  private final String text;
  private final IssueWords words;
  private final Map<String, Issue> byKey = new LinkedHashMap<>();
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, String> byTopic = new LinkedHashMap<>();
  private final List<IssueMention> mentions = new ArrayList<>();
  private final List<IssueMention> here = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();

  IssueGatherer(String reportId, String text, IssueWords words) {
    this.reportId = reportId;
    this.text = text;
    this.words = words;
  }

  /** Takes an issue in; the same name in the same kind is the same issue. */
  String add(Candidate candidate) {
    String key = candidate.kind() + " " + candidate.key();
    Issue known = byKey.get(key);
    String id = known == null ? id(candidate) : known.id();
    TreeSet<String> between = new TreeSet<>(candidate.between());
    if (known != null) {
      between.addAll(known.between());
    }
    byKey.put(
        key,
        new Issue(
            id,
            known == null ? candidate.name() : known.name(),
            candidate.context().isEmpty() ? Optional.empty() : Optional.of(candidate.context()),
            candidate.kind(),
            List.copyOf(between),
            known == null ? candidate.span() : known.span(),
            known == null ? candidate.rule() : known.rule()));
    keys.put(id, key);
    here.add(new IssueMention(id, candidate.span()));
    return id;
  }

  private String id(Candidate candidate) {
    return ContentId.of(reportId + " issue " + candidate.span() + " " + candidate.kind(), 12);
  }

  /** Topics that name themselves, where no frame has taken them. */
  void addTopics(Sentence sentence, List<Topic> named, Parties parties) {
    for (Topic topic : named) {
      Span span = sentence.span(topic.first(), topic.last());
      Optional<String> taken = at(span);
      if (taken.isPresent()) {
        byTopic.putIfAbsent(topic.name(), taken.get());
      } else if (topic.weight() == 3 && !parties.isInName(sentence, topic.last())) {
        NounPhrase phrase = phrase(sentence, topic);
        Set<String> tied = parties.within(sentence, phrase.first(), phrase.last());
        addTopic(sentence, topic, phrase, List.copyOf(tied));
      }
    }
  }

  /** A topic that names itself, in its own words alone. */
  void addTopic(Sentence sentence, Topic topic) {
    if (topic.weight() == 3) {
      NounPhrase words = new NounPhrase(topic.last(), topic.first(), topic.last());
      addTopic(sentence, topic, words, List.of());
    }
  }

  private void addTopic(Sentence sentence, Topic topic, NounPhrase phrase, List<String> between) {
    String known = byTopic.get(topic.name());
    if (known != null) {
      here.add(new IssueMention(known, phrase.span(sentence)));
      return;
    }
    String name = phrase.name(sentence, text);
    Candidate candidate =
        new Candidate(
            sentence.index(),
            phrase,
            name,
            name.toLowerCase(Locale.ROOT),
            topic.context(),
            IssueKind.NEUTRAL,
            between,
            phrase.span(sentence),
            "topic:" + topic.name(),
            0);
    byTopic.put(topic.name(), add(candidate));
  }

  /** The noun phrase that the topic heads, or the topic's own words where it only modifies. */
  private static NounPhrase phrase(Sentence sentence, Topic topic) {
    NounPhrase phrase = NounPhrase.of(sentence, topic.last());
    boolean heads = phrase.first() <= topic.first() && phrase.last() >= topic.last();
    return heads ? phrase : new NounPhrase(topic.last(), topic.first(), topic.last());
  }

  void addRelation(Sentence sentence, RelationFinder.State state, List<Topic> named) {
    List<String> because = new ArrayList<>();
    for (int head : state.causes()) {
      List<String> held = heldBy(sentence, head);
      if (!held.isEmpty()) {
        because.addAll(held);
      } else if (!words.neverHeads(sentence, head)
          || named.stream().anyMatch(t -> t.covers(head))) {
        because.add(cause(sentence, head, state, named));
      }
    }
    because.addAll(state.events());
    for (List<String> pair : state.pairs()) {
      relations.add(
          new Relation(
              pair,
              state.words(),
              Optional.of(state.direction()),
              because.stream().distinct().toList(),
              state.span(),
              state.match().row().rule()));
    }
  }

  /** "a dispute over water": the cause is the water that the frame of "dispute" holds. */
  private List<String> heldBy(Sentence sentence, int head) {
    if (at(sentence.span(head)).isPresent()) {
      return List.of();
    }
    int next = head + 1;
    while (next < sentence.size()
        && (sentence.upos(next) == Upos.ADP || sentence.upos(next) == Upos.DET)) {
      next++;
    }
    return next == head + 1 || next == sentence.size()
        ? List.of()
        : at(sentence.span(next)).filter(id -> isKind(id, IssueKind.CONCERN)).stream().toList();
  }

  private String cause(Sentence sentence, int head, RelationFinder.State state, List<Topic> named) {
    NounPhrase phrase = NounPhrase.of(sentence, head);
    Optional<String> known = at(phrase.span(sentence));
    boolean neutral = state.direction() == Direction.BETTER;
    IssueKind kind = neutral ? IssueKind.NEUTRAL : IssueKind.CONCERN;
    if (known.isPresent() && (neutral || isKind(known.get(), kind))) {
      return known.get();
    }
    known.ifPresent(id -> forget(id, phrase.span(sentence)));
    String name = phrase.name(sentence, text);
    return add(
        new Candidate(
            sentence.index(),
            phrase,
            name,
            name.toLowerCase(Locale.ROOT),
            CandidateFinder.context(phrase, named).orElse(""),
            kind,
            state.pairs().get(0),
            phrase.span(sentence),
            state.match().row().rule(),
            0));
  }

  private boolean isKind(String id, IssueKind kind) {
    Issue issue = byKey.get(keys.getOrDefault(id, ""));
    return issue != null && issue.kind() == kind;
  }

  /** A bare topic of this sentence that turns out to be a cause is told again as one. */
  private void forget(String id, Span span) {
    Issue issue = byKey.get(keys.getOrDefault(id, ""));
    if (issue != null && issue.kind() == IssueKind.NEUTRAL && span.overlaps(issue.span())) {
      byKey.remove(keys.get(id));
      here.removeIf(m -> m.issue().equals(id));
      byTopic.values().removeIf(id::equals);
    }
  }

  private Optional<String> at(Span span) {
    return here.stream().filter(m -> m.span().overlaps(span)).map(IssueMention::issue).findFirst();
  }

  /** Ends a sentence: what follows is looked up in the next one alone. */
  void endSentence() {
    mentions.addAll(here);
    here.clear();
  }

  Issues gathered() {
    List<Issue> issues = new ArrayList<>(byKey.values());
    issues.sort(Comparator.comparing(Issue::span).thenComparing(Issue::kind));
    mentions.sort(Comparator.comparing(IssueMention::span).thenComparing(IssueMention::issue));
    return new Issues(issues, relations, mentions);
  }
}
