package org.detente.actor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.record.ActorKind;
import org.detente.syntax.Sentence;
import org.detente.syntax.Upos;

/**
 * Who a pronoun stands for, by salience: subjects and speakers above the rest, what is near above
 * what is far (after Lappin and Leass 1994).
 */
final class Pronouns {
  private static final int WINDOW = 40;
  private static final Set<String> SPEAKING =
      Set.of(
          "say",
          "tell",
          "add",
          "note",
          "claim",
          "argue",
          "warn",
          "insist",
          "explain",
          "state",
          "declare",
          "announce",
          "write",
          "tweet",
          "ask",
          "call",
          "deny",
          "vow",
          "promise",
          "urge",
          "stress",
          "suggest",
          "acknowledge",
          "concede",
          "continue",
          "reply",
          "respond",
          "comment",
          "believe",
          "think",
          "want",
          "hope");

  private static final double DECAY = 0.6;
  private static final double UNSURE = 0.8;
  private static final double NAMELESS = 0.6;
  private static final double REPEAT = 0.3;
  private static final double HERE = 1.3;

  /** A possessive looks first in its own sentence: "the premier left, his office said". */
  private static final double HERE_OWN = 1.6;

  private static final double QUOTED = 0.4;
  private static final double SUBJECT = 3;

  private record Together(List<Cluster> clusters, int sentence, int token) {}

  private record Trace(Cluster cluster, int sentence, int token, double weight) {}

  private final Deque<Trace> traces = new ArrayDeque<>();
  private Optional<Together> together = Optional.empty();

  /** Remembers a mention. */
  void note(Cluster cluster, SentenceView view, int head) {
    Sentence sentence = view.sentence();
    traces.addLast(new Trace(cluster, sentence.index(), head, weight(view, head)));
    if (traces.size() > WINDOW) {
      traces.removeFirst();
    }
  }

  private static double weight(SentenceView view, int head) {
    Sentence sentence = view.sentence();
    String relation = sentence.relation(head);
    int above = sentence.head(head);
    if (relation.equals("flat") && above > head && sentence.upos(above) == Upos.VERB) {
      relation = "nsubj"; // a subject that a wrong arc ties to its verb
    }
    double weight =
        switch (relation) {
          case "nsubj", "nsubj:pass", "nsubj:outer" -> 3;
          case "obj", "iobj", "obl:agent", "appos" -> 1.6;
          case "nmod:poss" -> 1.2;
          case "conj", "obl", "nmod" -> 1.1;
          default -> 1;
        };
    int verb = sentence.head(head);
    boolean speaks = verb >= 0 && SPEAKING.contains(sentence.lemma(verb));
    if (speaks && (relation.startsWith("nsubj") || relation.equals("obj") && verb == head - 1)) {
      weight = 5; // also after the verb: "..., noted Ann Lee"
    }
    if (relation.startsWith("nsubj") && verb >= 0) {
      if (verb == sentence.root()) {
        weight += 1;
      }
    }
    return view.isQuoted(head) ? weight * QUOTED : weight;
  }

  /** Remembers subjects that act together: "Arden and Soto met". */
  void noteTogether(List<Cluster> clusters, int sentence, int token) {
    together = Optional.of(new Together(List.copyOf(clusters), sentence, token));
  }

  /** Whom a pronoun stands for: for "they" it may be several who acted together. */
  List<Cluster> resolveAll(SentenceView view, int token) {
    Optional<Cluster> one = resolve(view, token);
    String form = view.sentence().form(token).toLowerCase(Locale.ROOT);
    boolean many = form.startsWith("the") || form.equals("both");
    if (!many || together.isEmpty()) {
      return one.stream().toList();
    }
    Together last = together.get();
    int distance = view.sentence().index() - last.sentence();
    boolean before = distance > 0 || last.token() < token;
    if (!before || distance > 1) {
      return one.stream().toList();
    }
    boolean later =
        one.isPresent()
            && one.get().isPlural()
            && traces.stream()
                .anyMatch(
                    t ->
                        t.cluster() == one.get()
                            && t.weight() >= SUBJECT
                            && (t.sentence() > last.sentence()
                                || t.sentence() == last.sentence() && t.token() > last.token()));
    return later ? one.stream().toList() : last.clusters();
  }

  Optional<Cluster> resolve(SentenceView view, int token) {
    String form = view.sentence().form(token).toLowerCase(Locale.ROOT);
    return switch (form) {
      case "he", "him", "his", "himself" -> best(view, token, 'm', false);
      case "she", "her", "hers", "herself" -> best(view, token, 'f', false);
      case "they", "them", "their", "theirs", "themselves" -> best(view, token, ' ', true);
      case "it", "its", "itself" ->
          isExpletive(view.sentence(), token) ? Optional.empty() : best(view, token, ' ', false);
      default -> Optional.empty();
    };
  }

  private static boolean isExpletive(Sentence sentence, int token) {
    return sentence.relation(token).equals("expl");
  }

  private Optional<Cluster> best(SentenceView view, int token, char gender, boolean plural) {
    Sentence sentence = view.sentence();
    Map<Cluster, Double> scores = new HashMap<>();
    Cluster best = null;
    double most = 0;
    for (Trace trace : traces) {
      Cluster cluster = trace.cluster();
      int distance = sentence.index() - trace.sentence();
      if (distance > 6 || !fits(cluster, gender, plural)) {
        continue;
      }
      if (distance == 0 && isArgumentBeside(sentence, token, trace.token())) {
        continue;
      }
      double value = trace.weight() * Math.pow(DECAY, distance);
      if (gender != ' ' && cluster.gender() == ' ') {
        value *= UNSURE;
      }
      if (distance == 0) {
        value *= sentence.relation(token).equals("nmod:poss") ? HERE_OWN : HERE;
      }
      if (cluster.kind() == ActorKind.ROLE) {
        value *= NAMELESS;
      }
      double sum = scores.merge(cluster, value, (a, b) -> Math.max(a, b) + REPEAT * Math.min(a, b));
      if (sum > most + 1e-9) {
        most = sum;
        best = cluster;
      }
    }
    if (best != null && gender != ' ') {
      best.setGender(gender);
    }
    return Optional.ofNullable(best);
  }

  private static boolean fits(Cluster cluster, char gender, boolean plural) {
    if (gender != ' ') {
      return (cluster.isPerson() || cluster.kind() == ActorKind.ROLE)
          && (cluster.gender() == ' ' || cluster.gender() == gender)
          && !cluster.isPlural();
    }
    if (plural) {
      return !cluster.isPerson() && (cluster.isPlural() || cluster.kind() != ActorKind.STATE);
    }
    return !cluster.isPerson() && cluster.kind() != ActorKind.ROLE && !cluster.isPlural();
  }

  /** Two arguments of one verb are two actors, unless the pronoun is reflexive or possessive. */
  private static boolean isArgumentBeside(Sentence sentence, int token, int other) {
    if (sentence.relation(token).equals("nmod:poss")) {
      return sentence.head(token) == other;
    }
    return sentence.head(token) == sentence.head(other)
        && !sentence.form(token).toLowerCase(Locale.ROOT).endsWith("sel");
  }
}
