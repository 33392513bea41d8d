package org.detente.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.detente.date.Occasions;
import org.detente.record.DateMention;
import org.detente.record.EventType;
import org.detente.record.Occasion;
import org.detente.record.Party;
import org.detente.record.Published;
import org.detente.record.Quad;
import org.detente.record.Sector;
import org.detente.record.Span;
import org.detente.record.Statement;
import org.detente.record.Status;
import org.detente.syntax.Sentence;

/** Codes the events of one sentence. */
final class SentenceCoder {
  private final Lexicon lexicon;
  private final Tree tree;
  private final Interpreter interpreter;
  private final Parties parties;
  private final Speakers speakers;
  private final Modality modality;
  private final Inheritance inheritance;
  private final List<DateMention> dates;
  private final Optional<Published> published;
  private final Taken taken;
  private final Voices voices;
  private final Telling telling;

  SentenceCoder(
      Lexicon lexicon,
      Tree tree,
      Parties parties,
      Speakers speakers,
      List<DateMention> dates,
      Optional<Published> published) {
    this.lexicon = lexicon;
    this.tree = tree;
    this.parties = parties;
    this.speakers = speakers;
    this.dates = dates;
    this.published = published;
    this.interpreter =
        new Interpreter(tree, new Frames(tree, lexicon.classes()), lexicon, parties, speakers);
    this.taken = new Taken(tree, interpreter.slots(), lexicon.classes());
    this.voices = new Voices(tree, interpreter.slots(), lexicon.classes(), parties, speakers);
    this.telling = new Telling(tree, interpreter, lexicon.classes(), parties, voices);
    this.modality = new Modality(tree, lexicon.classes(), speakers);
    this.inheritance = new Inheritance(tree, parties, interpreter);
  }

  List<Draft> code() {
    List<Draft> drafts = new ArrayList<>(2);
    for (int token : tree.fromTheTop()) {
      if (!taken.contains(token)) {
        Optional<Interpretation> reading = interpreter.at(token);
        if (reading.isPresent() && telling.isTold(reading.get())) {
          code(reading.get()).ifPresent(drafts::add);
        }
      }
    }
    drafts.sort(Comparator.comparingInt(Draft::token));
    return drafts;
  }

  private static boolean hasCountry(List<Party> side) {
    return side.stream().anyMatch(p -> p.country().isPresent());
  }

  private Optional<Draft> code(Interpretation found) {
    Interpretation reading = found;
    Optional<Party> speaker = voices.of(reading.token());
    Roles roles = new Roles(tree, interpreter, parties, speaker);
    boolean must = reading.operator().filter(o -> o == Operator.MUST).isPresent();
    if (must && !voices.isDemand(reading, roles, speaker)) {
      // "They should be tried" is an opinion; "they must leave" announces what comes.
      if (reading.inner().isEmpty() || reading.rule().triggers().contains("should")) {
        return Optional.empty();
      }
      reading = reading.inner().get();
    }
    List<Party> actor = roles.actor(reading);
    List<Party> recipient = roles.recipient(reading, actor);
    if (reading.rule().recipient().contains("required") && !isForeign(recipient, actor)) {
      return Optional.empty();
    }
    taken.add(reading);
    if (reading.code().isEmpty()) {
      return Optional.empty();
    }
    boolean settled = reading.rule().needs().stream().anyMatch(n -> n.slot().equals("aux"));
    Status status = settled || must && reading == found ? Status.ACTUAL : modality.of(reading);
    if (must && reading != found) {
      status = modality.isConditioned(found.token()) ? Status.CONDITIONAL : Status.PLANNED;
    }
    return draft(reading, actor, recipient, status, speaker);
  }

  /** Someone who stands for more than himself: a president, a rebel, a court. */
  private static boolean isBody(Party party) {
    return party.sector().filter(c -> c != Sector.CVL && c != Sector.UNK).isPresent();
  }

  /** Those in office who call for a law or a reform and name nobody state their own policy. */
  private static boolean isAdvocacy(String code, Inheritance.Sides sides) {
    return code.startsWith("024")
        && !hasCountry(sides.recipient())
        && sides.actor().stream().noneMatch(Inheritance::isRuled);
  }

  private static boolean isForeign(List<Party> recipient, List<Party> actor) {
    return hasCountry(recipient)
        && hasCountry(actor)
        && recipient.stream()
            .noneMatch(r -> actor.stream().anyMatch(a -> a.country().equals(r.country())));
  }

  private Optional<Draft> draft(
      Interpretation reading,
      List<Party> actor,
      List<Party> recipient,
      Status grammar,
      Optional<Party> speaker) {
    Outcome outcome =
        new Outcome(lexicon, reading.code().orElseThrow(), reading.mode(), grammar)
            .settle(
                isFuture(reading) || modality.isAhead(reading.token()),
                Voices.isOwn(actor, speaker),
                tree.auxiliaries(reading.token()).contains("have"));
    Codes.TypeMode typeMode = lexicon.codes().of(outcome.code(), outcome.mode());
    EventType type = typeMode.type();
    Optional<String> mode = typeMode.mode();
    if (!hasCountry(actor) && !mayLackActor(reading, type, actor)) {
      return Optional.empty();
    }
    Inheritance.Sides sides =
        inheritance.fill(reading, type, outcome.code(), actor, recipient, speaker);
    boolean nobody =
        !hasCountry(sides.actor())
            && !hasCountry(sides.recipient())
            && (sides.actor().isEmpty()
                    && sides.recipient().stream().noneMatch(SentenceCoder::isBody)
                || !tree.isVerb(reading.token()));
    boolean homeVisit =
        outcome.code().equals("042") && !isForeign(sides.recipient(), sides.actor());
    if (nobody || isAdvocacy(outcome.code(), sides) || homeVisit && hasCountry(sides.recipient())) {
      return Optional.empty();
    }
    Sentence sentence = tree.sentence();
    Optional<Occasion> occasion = occasion(reading);
    Optional<Statement> statement = speakers.statement(sentence.span(reading.token()));
    Status status =
        outcome.status() == Status.ACTUAL && voices.isOnlyClaimed(reading, type, sides, speaker)
            ? Status.ALLEGED
            : outcome.status();
    return Optional.of(
        new Draft(
            sentence.index(),
            reading.token(),
            spans(reading),
            reading.rules(),
            new Purpose(tree, lexicon.classes()).refine(outcome.code(), reading.token()),
            type,
            mode,
            sides.actor(),
            sides.recipient(),
            status,
            new Background(tree, speakers).holds(reading.token(), occasion, published),
            occasion,
            statement.map(Statement::id),
            confidence(reading, sides)));
  }

  /** "is expected to meet in June": the date stands at the word that is to happen. */
  private Optional<Occasion> occasion(Interpretation reading) {
    Sentence sentence = tree.sentence();
    boolean ahead = reading.operator().filter(o -> o == Operator.FUTURE).isPresent();
    if (ahead) {
      for (int word : reading.words()) {
        Optional<Occasion> own = Occasions.of(sentence, word, dates, published);
        if (own.isPresent() && own.get().text().isPresent()) {
          return own;
        }
      }
    }
    return Occasions.of(sentence, reading.token(), dates, published);
  }

  /** Where no actor is found: a passive may leave it out, an attack may have unknown authors. */
  private boolean mayLackActor(Interpretation reading, EventType type, List<Party> actor) {
    if (!tree.isVerb(reading.token()) || !actor.isEmpty()) {
      return true;
    }
    boolean suffers = reading.rule().recipient().contains("subj");
    boolean subject = !interpreter.slots().fillers("subj", reading.token()).isEmpty();
    if (suffers) {
      return true; // "Japan faced a backlash"
    }
    return subject ? type.quad() == Quad.MX : interpreter.isPassive(reading.token());
  }

  private static double confidence(Interpretation reading, Inheritance.Sides sides) {
    double inherited =
        sides.actor().stream().anyMatch(p -> p.from().isPresent())
                || sides.recipient().stream().anyMatch(p -> p.from().isPresent())
            ? 0.1
            : 0;
    return Math.min(0.95, 0.55 + 0.01 * Math.min(40, reading.strength())) - inherited;
  }

  private List<Span> spans(Interpretation reading) {
    return reading.words().stream().distinct().sorted().map(t -> tree.sentence().span(t)).toList();
  }

  private boolean isFuture(Interpretation reading) {
    int token = reading.token();
    boolean past = tree.tag(token).equals("VBD") || tree.tag(token).equals("VBN");
    if (past || published.isEmpty()) {
      return false;
    }
    return reading.words().stream()
        .flatMap(w -> Occasions.of(tree.sentence(), w, dates, published).stream())
        .anyMatch(o -> o.start().isAfter(published.get().date()));
  }
}
