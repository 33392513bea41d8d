package org.detente.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.record.IssueKind;
import org.detente.syntax.Sentence;
import org.detente.syntax.Upos;
import org.detente.topic.Topic;

/** The issues of one sentence, by the table of frames. */
final class CandidateFinder {
  private static final Set<String> BREAKING =
      Set.of(
          "suspend",
          "end",
          "halt",
          "stop",
          "freeze",
          "refuse",
          "reject",
          "cancel",
          "scrap",
          "cease",
          "break",
          "withhold");

  private static final Set<String> FAILING =
      Set.of("break", "collapse", "fail", "stall", "founder", "deadlock", "falter", "rupture");

  private final Frames frames;
  private final Fillers fillers;
  private final IssueWords words;

  CandidateFinder(Frames frames, IssueWords words) {
    this.frames = frames;
    this.words = words;
    this.fillers = new Fillers(words);
  }

  /** One candidate for each phrase, the nearest trigger's; in text order. */
  List<Candidate> find(Sentence sentence, String text, List<Topic> topics, Parties parties) {
    List<Candidate> all = new ArrayList<>();
    Set<Integer> opened = new HashSet<>();
    for (TriggerMatch match : frames.in(sentence)) {
      Set<Integer> heads = fillers.of(match);
      for (int head : heads) {
        if (isIssue(sentence, head, match, topics, parties)) {
          Candidate candidate = candidate(match, head, heads, text, topics, parties);
          if (!match.frame().has("both") || candidate.between().size() > 1) {
            all.add(candidate);
            if (!match.covers(head)) {
              for (int token = match.first(); token <= match.last(); token++) {
                opened.add(token);
              }
            }
          }
        }
      }
    }
    all.removeIf(c -> opened.contains(c.phrase().head()));
    return nearest(all);
  }

  private boolean isIssue(
      Sentence sentence, int head, TriggerMatch match, List<Topic> topics, Parties parties) {
    if (match.covers(head)) {
      return true;
    }
    if (sentence.upos(head) == Upos.PRON
        || words.neverHeads(sentence, head) && !inTopic(topics, head)
        || parties.isInName(sentence, head) && !(head == 0 && inTopic(topics, head))
        || parties.isPerson(sentence, head) && !inTopic(topics, head)) {
      return false;
    }
    boolean topic = inTopic(topics, head) || inPhrase(sentence, topics, head);
    if (match.frame().has("topic")) {
      return topic;
    }
    boolean gerund = sentence.form(NounPhrase.of(sentence, head).first()).endsWith("ing");
    if (!topic
        && !gerund
        && parties.isActor(sentence, head)
        && !isSpokenOf(sentence, head, match.frame())) {
      return false;
    }
    // "cooperation in Rome", "agreed in Paris": a place of talks rather than their issue
    return topic || sentence.upos(head) != Upos.PROPN || !isPlaceOfTalks(sentence, head);
  }

  /** A state is an issue where it is spoken of ("on Sudan"), not where it is dealt with. */
  private static boolean isSpokenOf(Sentence sentence, int head, Frame frame) {
    int marker = sentence.dependent(head, "case");
    String form = marker < 0 ? "" : sentence.form(marker).toLowerCase(Locale.ROOT);
    return frame.has("list") || frame.has("cop") || Set.of("on", "about", "over").contains(form);
  }

  private static boolean isPlaceOfTalks(Sentence sentence, int head) {
    int marker = sentence.dependent(head, "case");
    return marker >= 0 && sentence.form(marker).equalsIgnoreCase("in");
  }

  private static boolean inTopic(List<Topic> topics, int token) {
    return topics.stream().anyMatch(t -> t.covers(token));
  }

  private static boolean inPhrase(Sentence sentence, List<Topic> topics, int head) {
    NounPhrase phrase = NounPhrase.of(sentence, head);
    return topics.stream().anyMatch(t -> phrase.overlaps(t.first(), t.last()));
  }

  private static Candidate candidate(
      TriggerMatch match,
      int head,
      Set<Integer> heads,
      String text,
      List<Topic> topics,
      Parties parties) {
    Sentence sentence = match.sentence();
    NounPhrase phrase = NounPhrase.of(sentence, head);
    String name = phrase.name(sentence, text);
    int distance =
        Math.abs(head - match.head())
            + (match.covers(head) ? 1000 : 0)
            + (match.frame().kind() == IssueKind.NEUTRAL ? 100 : 0);
    return new Candidate(
        sentence.index(),
        phrase,
        name,
        name.toLowerCase(Locale.ROOT),
        context(phrase, topics).orElse(""),
        kind(match),
        parties.of(match, phrase, heads),
        phrase.span(sentence),
        match.frame().rule(),
        distance);
  }

  /** The context of the strongest topic in the phrase, the last of equals: it is the head's. */
  static Optional<String> context(NounPhrase phrase, List<Topic> topics) {
    return topics.stream()
        .filter(t -> phrase.overlaps(t.first(), t.last()))
        .max(Comparator.comparingInt(Topic::weight))
        .map(Topic::context);
  }

  /** A cooperation that is refused or broken off is a concern, and so is what talks fail over. */
  private static IssueKind kind(TriggerMatch match) {
    IssueKind kind = match.frame().kind();
    if (kind == IssueKind.COOPERATION && isBroken(match.sentence(), match.head())) {
      return IssueKind.CONCERN;
    }
    if (kind == IssueKind.NEUTRAL && fails(match.sentence(), match.head())) {
      return IssueKind.CONCERN;
    }
    return kind;
  }

  /** "talks on the dam broke down": what they failed over is a concern. */
  private static boolean fails(Sentence sentence, int trigger) {
    int verb = sentence.head(trigger);
    return verb >= 0
        && sentence.relation(trigger).startsWith("nsubj")
        && FAILING.contains(sentence.lemma(verb).toLowerCase(Locale.ROOT));
  }

  private static boolean isBroken(Sentence sentence, int trigger) {
    for (int at = trigger, steps = 0; at >= 0 && steps < 3; at = sentence.head(at), steps++) {
      if (at != trigger && BREAKING.contains(sentence.lemma(at).toLowerCase(Locale.ROOT))) {
        return true;
      }
      for (int dependent : sentence.dependents(at)) {
        String form = sentence.form(dependent).toLowerCase(Locale.ROOT);
        boolean negation =
            form.equals("not")
                || form.equals("n't")
                || form.equals("n’t")
                || form.equals("never")
                || form.equals("no") && dependent < trigger;
        if (negation) {
          return true;
        }
      }
      if (TriggerMatch.isClause(sentence.relation(at))) {
        return false;
      }
    }
    return false;
  }

  private static List<Candidate> nearest(List<Candidate> all) {
    List<Candidate> ranked = new ArrayList<>(all);
    ranked.sort(
        Comparator.comparingInt(Candidate::distance)
            .thenComparing(Candidate::span)
            .thenComparing(Candidate::rule));
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : ranked) {
      if (kept.stream()
          .noneMatch(
              k ->
                  k.phrase().head() == candidate.phrase().head()
                      || k.span().contains(candidate.span())
                      || candidate.span().contains(k.span()))) {
        kept.add(candidate);
      }
    }
    kept.sort(Comparator.comparing(Candidate::span));
    return kept;
  }
}
