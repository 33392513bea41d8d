package org.detente.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.actor.Actors;
import org.detente.actor.MentionKind;
import org.detente.record.DateMention;
import org.detente.record.Report;
import org.detente.record.Span;
import org.detente.record.Statement;
import org.detente.syntax.ParsedText;

/** Step 6. Immutable once loaded; safe for any number of threads. */
public final class StatementFinder {
  /** Longer sentences are no sentences: lists, tables, code. */
  private static final int LONGEST_SENTENCE = 600;

  private final Continuations continuations;
  private final VerbCues verbs;
  private final Impersonals impersonals;
  private final NominalCues nominals;
  private final AccordingTo accordingTo = new AccordingTo();
  private final PutQuestions questions = new PutQuestions();
  private final Surveys surveys = new Surveys();
  private final QuoteAttacher quotes;
  private final Venues venues = Venues.load();
  private final Tone tone;

  private StatementFinder(Cues cues) {
    continuations = new Continuations(cues);
    tone = new Tone(ToneLexicon.load(), cues);
    impersonals = new Impersonals(cues);
    nominals = new NominalCues(cues);
    verbs = new VerbCues(cues, nominals);
    quotes = new QuoteAttacher(cues);
  }

  /** Loads the tables that ship with the core. */
  public static StatementFinder load() {
    return new StatementFinder(Cues.load());
  }

  /** The statements in the order of their cues, the outermost where several are nested. */
  public List<Statement> find(
      Report report, ParsedText text, Actors actors, List<DateMention> dates) {
    Passage passage = new Passage(text);
    List<Attribution> found = new ArrayList<>();
    for (Tree tree : passage.trees()) {
      if (tree.size() <= LONGEST_SENTENCE) {
        found.addAll(continuations.apart(tree, inSentence(tree)));
      }
    }
    found.addAll(ColonSpeakers.in(passage, text, actors));
    found.removeIf(a -> isForeseen(a, actors));
    List<Attribution> outermost =
        Outermost.of(
            quotes.attach(passage, found).stream().map(a -> ContentTail.of(passage, a)).toList());
    StatementWriter writer = new StatementWriter(report, passage, actors, dates, venues, tone);
    return outermost.stream().flatMap(one -> writer.write(one).stream()).toList();
  }

  /** "The president is expected to sign": a plan of an actor, which nobody in particular tells. */
  private static boolean isForeseen(Attribution found, Actors actors) {
    Span subject = found.content().get(0);
    return found.source().isEmpty()
        && found.cue().kind() == CueClass.EXPECT
        && found.rule().endsWith("passive-to")
        && actors.in(found.sentence()).stream()
            .anyMatch(
                m ->
                    m.kind() == MentionKind.NAME
                        && m.country().isPresent()
                        && subject.contains(m.span()));
  }

  private List<Attribution> inSentence(Tree tree) {
    List<Attribution> found = new ArrayList<>();
    Sources sources = new Sources(tree);
    Complements complements = new Complements(tree);
    for (int token = 0; token < tree.size(); token++) {
      int at = token;
      Optional<Attribution> attribution =
          accordingTo
              .at(tree, sources, at)
              .or(() -> questions.at(tree, sources, at))
              .or(() -> surveys.at(tree, sources, at))
              .or(() -> verbs.at(tree, sources, complements, at))
              .or(() -> nominals.at(tree, sources, complements, at))
              .or(() -> impersonals.at(tree, at));
      attribution.ifPresent(found::add);
    }
    return found;
  }
}
