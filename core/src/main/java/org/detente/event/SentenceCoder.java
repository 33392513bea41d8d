package org.detente.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.detente.date.Occasions;
import org.detente.record.DateMention;
import org.detente.record.EventType;
import org.detente.record.Occasion;
import org.detente.record.Party;
import org.detente.record.Published;
import org.detente.record.Quad;
import org.detente.record.Span;
import org.detente.record.Statement;
import org.detente.record.Status;
import org.detente.syntax.Sentence;
import org.detente.syntax.Upos;

/** Codes the events of one sentence. */
final class SentenceCoder {
  private static final Set<String> ONLY_TALK = Set.of("02", "03", "10", "12", "13");

  private final Lexicon lexicon;
  private final Tree tree;
  private final Interpreter interpreter;
  private final Parties parties;
  private final Speakers speakers;
  private final Modality modality;
  private final Inheritance inheritance;
  private final List<DateMention> dates;
  private final Optional<Published> published;
  private final boolean[] taken;

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
    this.taken = new boolean[tree.size()];
    this.interpreter =
        new Interpreter(tree, new Frames(tree, lexicon.classes()), lexicon, parties, speakers);
    this.modality = new Modality(tree, lexicon.classes(), speakers);
    this.inheritance = new Inheritance(tree, parties, interpreter);
  }

  List<Draft> code() {
    List<Draft> drafts = new ArrayList<>(2);
    for (int token : tree.fromTheTop()) {
      if (!taken[token]) {
        Optional<Interpretation> reading = interpreter.at(token);
        boolean told =
            reading.isPresent()
                && !isReduced(token)
                && (tree.isVerb(token) || isTold(reading.get()));
        if (told) {
          code(reading.get()).ifPresent(drafts::add);
        }
      }
    }
    drafts.sort(Comparator.comparingInt(Draft::token));
    return drafts;
  }

  /**
   * "The curfew imposed in May" only says which one is meant, and "in order to help" only what for.
   */
  private boolean isReduced(int token) {
    int first = tree.firstConjunct(token);
    String relation = tree.relation(first);
    boolean aim = relation.equals("advcl") || tree.is(first, "acl");
    if (aim && tree.marker(first).equals("to") && tree.isVerb(token)) {
      return true;
    }
    return tree.is(token, "acl")
        && tree.tag(token).equals("VBN")
        && interpreter.fillers("subj", token).isEmpty();
  }

  /** A noun or adjective alone tells an event where its own phrase names both sides. */
  private boolean isTold(Interpretation reading) {
    if (!tree.isNoun(reading.token())) {
      return true;
    }
    if (tree.sentence().upos(reading.token()) == Upos.PROPN) {
      return false;
    }
    if (lexicon.classes().contains("untold", tree.lemma(reading.token()))) {
      return false;
    }
    Roles roles = new Roles(tree, interpreter, parties, speakerOf(reading.token()));
    List<Party> actor = roles.actor(reading);
    List<Party> recipient = roles.recipient(reading, actor);
    boolean both =
        hasCountry(actor) && (!recipient.isEmpty() || actor.size() > 1)
            || !actor.isEmpty() && hasCountry(recipient);
    boolean anyone = hasCountry(actor) || hasCountry(recipient);
    boolean goods = lexicon.classes().contains("goods", tree.lemma(reading.token()));
    boolean consult =
        reading.code().filter(c -> c.startsWith("04")).isPresent()
            && tree.relation(reading.token()).equals("nsubj");
    boolean headline = tree.head(reading.token()) < 0 && !goods || consult;
    boolean grave =
        hasCountry(actor) && lexicon.classes().contains("grave", tree.lemma(reading.token()));
    return both || headline && anyone || grave;
  }

  private static boolean hasCountry(List<Party> side) {
    return side.stream().anyMatch(p -> p.country().isPresent());
  }

  private Optional<Draft> code(Interpretation found) {
    Interpretation reading = found;
    Optional<Party> speaker = speakerOf(reading.token());
    Roles roles = new Roles(tree, interpreter, parties, speaker);
    boolean must = reading.operator().filter(o -> o == Operator.MUST).isPresent();
    if (must && !isDemand(reading, roles, speaker)) {
      if (reading.inner().isEmpty()) {
        return Optional.empty();
      }
      reading = reading.inner().get();
    }
    List<Party> actor = roles.actor(reading);
    List<Party> recipient = roles.recipient(reading, actor);
    if (reading.rule().recipient().contains("required") && !isForeign(recipient, actor)) {
      return Optional.empty();
    }
    take(reading);
    if (reading.code().isEmpty()) {
      return Optional.empty();
    }
    boolean settled = reading.rule().needs().stream().anyMatch(n -> n.slot().equals("aux"));
    Status status = settled || must && reading == found ? Status.ACTUAL : modality.of(reading);
    if (must && reading != found) {
      status = Status.PLANNED;
    }
    return draft(reading, actor, recipient, status, speaker);
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
                isOwn(actor, speaker),
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
            && (sides.actor().isEmpty() && sides.recipient().isEmpty()
                || !tree.isVerb(reading.token()));
    boolean homeVisit =
        outcome.code().equals("042") && !isForeign(sides.recipient(), sides.actor());
    if (nobody || homeVisit && hasCountry(sides.recipient())) {
      return Optional.empty();
    }
    Sentence sentence = tree.sentence();
    Optional<Occasion> occasion = occasion(reading);
    Optional<Statement> statement = speakers.statement(sentence.span(reading.token()));
    Status status =
        outcome.status() == Status.ACTUAL && isOnlyClaimed(reading, type, sides, speaker)
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
    boolean subject = !interpreter.fillers("subj", reading.token()).isEmpty();
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

  /** Marks what the reading uses up, and what an operator keeps from being told as a fact. */
  private void take(Interpretation reading) {
    Interpretation at = reading;
    while (true) {
      taken[at.token()] = true;
      takePurposes(at.token());
      boolean absorbs = at.operator().filter(Operator::absorbs).isPresent();
      if (at.complement() >= 0) {
        taken[at.complement()] = true;
        if (absorbs) {
          takeBelow(at.complement());
        }
      }
      takeDemanded(at);
      if (absorbs || at.code().filter(SentenceCoder::isOnlyTalk).isPresent()) {
        takeRight(at.token());
      }
      if (at.inner().isEmpty()) {
        return;
      }
      at = at.inner().get();
    }
  }

  /** The infinitive that a row asks for is part of what the row tells. */
  private void takeDemanded(Interpretation reading) {
    for (Condition need : reading.rule().needs()) {
      if (need.slot().equals("inf") && !need.negated()) {
        interpreter.fillers("inf", reading.token()).forEach(this::takeBelow);
      }
    }
  }

  /** What is asked for, offered, refused or threatened is not told as done. */
  private static boolean isOnlyTalk(String code) {
    return ONLY_TALK.contains(code.substring(0, 2));
  }

  /** What stands to the right under an operator belongs to what is asked, refused, hoped … */
  private void takeRight(int token) {
    for (int dependent : tree.dependents(token)) {
      String relation = tree.relation(dependent);
      boolean own =
          relation.equals("conj")
              || relation.equals("parataxis")
              || relation.equals("advcl")
                  && lexicon.classes().contains("aside", tree.marker(dependent));
      if (dependent > token && !own) {
        takeBelow(dependent);
      }
    }
  }

  /** What something is done for, or talked about, is not told as done. */
  private void takePurposes(int token) {
    for (int dependent : tree.dependents(token)) {
      String relation = tree.relation(dependent);
      boolean clause = relation.equals("advcl") || relation.equals("acl");
      boolean topic = relation.equals("obl") || relation.equals("nmod");
      if (clause && tree.marker(dependent).equals("to")
          || topic && lexicon.classes().contains("topic", tree.marker(dependent))) {
        takeBelow(dependent);
      }
    }
  }

  private void takeBelow(int top) {
    int[] open = new int[tree.size()];
    int size = 0;
    open[size++] = top;
    while (size > 0) {
      int token = open[--size];
      taken[token] = true;
      for (int dependent : tree.dependents(token)) {
        open[size++] = dependent;
      }
    }
  }

  private Optional<Party> speakerOf(int token) {
    OptionalInt cue = speakers.cue(tree, token);
    if (cue.isPresent()) {
      List<Party> found = new ArrayList<>();
      for (int subject : interpreter.fillers("subj", cue.getAsInt())) {
        found.addAll(parties.of(subject));
      }
      if (!found.isEmpty()) {
        return Optional.of(found.get(0));
      }
    }
    return speakers
        .statement(tree.sentence().span(token))
        .flatMap(Statement::speaker)
        .flatMap(parties::speaker);
  }

  /** "Must" is a demand where someone says it of another. */
  private boolean isDemand(Interpretation reading, Roles roles, Optional<Party> speaker) {
    if (speaker.isEmpty()) {
      return false;
    }
    List<Party> subject = roles.recipient(reading, List.of());
    if (subject.isEmpty()) {
      return false;
    }
    Party first = subject.get(0);
    boolean self =
        first.actor().isPresent() && first.actor().equals(speaker.get().actor())
            || first.country().equals(speaker.get().country())
                && first.sector().equals(speaker.get().sector());
    return !self && first.country().isPresent();
  }

  private static boolean isOwn(List<Party> actor, Optional<Party> speaker) {
    return speaker.isPresent()
        && speaker.get().country().isPresent()
        && actor.stream().anyMatch(p -> p.country().equals(speaker.get().country()));
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

  /** Claimed with a word of doubt, or by the one it was done to. */
  private boolean isOnlyClaimed(
      Interpretation reading, EventType type, Inheritance.Sides sides, Optional<Party> speaker) {
    OptionalInt cue = speakers.cue(tree, reading.token());
    if (cue.isPresent() && lexicon.classes().contains("doubtful", tree.lemma(cue.getAsInt()))) {
      return true;
    }
    if (type.quad() != Quad.MX || speaker.isEmpty() || speaker.get().country().isEmpty()) {
      return false;
    }
    Optional<String> country = speaker.get().country();
    return sides.recipient().stream().anyMatch(p -> p.country().equals(country))
        && sides.actor().stream().noneMatch(p -> p.country().equals(country));
  }
}
