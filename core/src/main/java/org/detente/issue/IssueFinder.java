package org.detente.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.detente.actor.Actors;
import org.detente.actor.Countries;
import org.detente.record.Event;
import org.detente.record.Evidence;
import org.detente.record.Report;
import org.detente.record.Statement;
import org.detente.syntax.ParsedText;
import org.detente.syntax.Sentence;
import org.detente.topic.Topic;
import org.detente.topic.Topics;

/** Step 8. Immutable once loaded; safe for any number of threads. */
public final class IssueFinder {
  /** A longer one is a table or a list, whose tree tells nothing: only its topics are taken. */
  private static final int LONGEST_SENTENCE = 250;

  private final Countries countries = Countries.load();
  private final Topics topics;
  private final CandidateFinder candidates;
  private final RelationFinder relations;
  private final IssueWords words;

  private IssueFinder(Topics topics) {
    this.topics = topics;
    words = IssueWords.load();
    candidates = new CandidateFinder(Frames.load(), words);
    relations = new RelationFinder(RelationTable.load());
  }

  /** Loads the tables that ship with the core. */
  public static IssueFinder load() {
    return load(Topics.load());
  }

  /** Loads the tables of this step, with a lexicon of topics that other steps use too. */
  public static IssueFinder load(Topics topics) {
    return new IssueFinder(topics);
  }

  /** Finds nothing in a text without a political actor: its talk is of other things. */
  public Issues find(
      Report report,
      ParsedText text,
      Actors actors,
      List<Statement> statements,
      List<Event> events) {
    if (actors.mentions().stream().noneMatch(m -> m.country().isPresent())) {
      return Issues.NONE;
    }
    Parties parties = new Parties(countries, actors, statements, events);
    Map<Integer, List<Event>> told = bySentence(events);
    IssueGatherer gatherer = new IssueGatherer(report.id(), text.text(), words);
    for (Sentence sentence : text.sentences()) {
      List<Topic> named = topics.in(sentence);
      if (sentence.size() > LONGEST_SENTENCE) {
        named.forEach(t -> gatherer.addTopic(sentence, t));
        gatherer.endSentence();
        continue;
      }
      List<Candidate> found = candidates.find(sentence, text.text(), named, parties);
      found.forEach(gatherer::add);
      gatherer.addTopics(sentence, named, parties);
      for (RelationFinder.State state :
          relations.find(
              sentence, text.text(), parties, told.getOrDefault(sentence.index(), List.of()))) {
        gatherer.addRelation(sentence, state, named);
      }
      gatherer.endSentence();
    }
    return gatherer.gathered();
  }

  private static Map<Integer, List<Event>> bySentence(List<Event> events) {
    Map<Integer, List<Event>> told = new HashMap<>();
    for (Event event : events) {
      for (Evidence evidence : event.evidence()) {
        told.computeIfAbsent(evidence.sentence(), s -> new ArrayList<>(2)).add(event);
      }
    }
    return told;
  }
}
