package org.detente.lab.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.actor.Actors;
import org.detente.actor.Mention;
import org.detente.syntax.Sentence;

/** The actors beside a word, by the plainest reading of its tree. */
final class Sides {
  private static final Set<String> INWARD =
      Set.of("nmod:poss", "amod", "compound", "nmod", "appos", "flat", "conj");
  private static final Set<String> ASIDE = Set.of("as", "since", "like", "during", "despite");
  private static final int DEEPEST = 3;

  private final Sentence sentence;
  private final Actors actors;

  Sides(Sentence sentence, Actors actors) {
    this.sentence = sentence;
    this.actors = actors;
  }

  boolean isPassive(int token) {
    return sentence.dependent(token, "aux:pass", "nsubj:pass", "obl:agent") >= 0;
  }

  Optional<Mention> actor(int token) {
    if (!isVerb(token)) {
      return first(token, List.of("nmod:poss", "amod", "compound"), Set.of("by", "from"));
    }
    return isPassive(token) ? first(token, List.of("obl:agent"), Set.of("by")) : subject(token, 0);
  }

  Optional<Mention> recipient(int token) {
    if (!isVerb(token)) {
      return first(token, List.of(), Set.of("with", "of", "on", "against", "to", "for", "between"));
    }
    if (isPassive(token)) {
      return subject(token, 0);
    }
    Optional<Mention> found = first(token, List.of("obj", "iobj"), Set.of());
    if (found.isEmpty()) {
      found = any(token);
    }
    return found.filter(m -> !m.equals(actor(token).orElse(null)));
  }

  private boolean isVerb(int token) {
    return sentence.xpos(token).startsWith("VB");
  }

  private Optional<Mention> subject(int token, int depth) {
    int own = sentence.dependent(token, "nsubj", "nsubj:pass");
    boolean relative = own >= 0 && sentence.xpos(own).startsWith("W");
    if (own >= 0 && !relative) {
      return mention(own, 0);
    }
    int head = sentence.head(token);
    if (head < 0 || depth > DEEPEST) {
      return Optional.empty();
    }
    return switch (sentence.relation(token)) {
      case "acl", "acl:relcl" -> mention(head, 0);
      case "xcomp", "advcl" -> {
        int object = sentence.dependent(head, "obj");
        boolean controls = sentence.relation(token).equals("xcomp") && object >= 0;
        yield controls ? mention(object, 0) : subject(head, depth + 1);
      }
      case "conj" -> subject(head, depth + 1);
      default -> Optional.empty();
    };
  }

  private Optional<Mention> first(int token, List<String> relations, Set<String> prepositions) {
    for (int dependent : sentence.dependents(token)) {
      String relation = sentence.relation(dependent);
      boolean phrase = relation.startsWith("obl") || relation.equals("nmod");
      if (relations.contains(relation) || phrase && prepositions.contains(marker(dependent))) {
        Optional<Mention> found = mention(dependent, 0);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Of phrases beside a verb, then of the subject of its clause. */
  private Optional<Mention> any(int token) {
    for (int dependent : sentence.dependents(token)) {
      if (sentence.relation(dependent).equals("obl") && !ASIDE.contains(marker(dependent))) {
        Optional<Mention> found = mention(dependent, 0);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    int clause = sentence.dependent(token, "ccomp");
    return clause < 0 ? Optional.empty() : subject(clause, DEEPEST);
  }

  String marker(int token) {
    int marker = sentence.dependent(token, "case", "mark");
    return marker < 0 ? "" : sentence.lemma(marker);
  }

  /** The mention that a phrase is, else the first inside it. */
  private Optional<Mention> mention(int token, int depth) {
    Optional<Mention> headed = actors.headedBy(sentence.index(), token);
    if (headed.isPresent() && headed.get().country().isPresent() || depth > DEEPEST) {
      return headed;
    }
    for (int dependent : sentence.dependents(token)) {
      if (INWARD.contains(sentence.relation(dependent))) {
        Optional<Mention> found = mention(dependent, depth + 1);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return headed;
  }
}
