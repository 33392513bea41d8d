package org.detente.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.record.ActorKind;
import org.detente.syntax.Sentence;
import org.jspecify.annotations.Nullable;

/** Ties a name to its description: appositions, copulas, "such as". */
final class Ties {
  private static final Set<String> BODIES =
      Set.of("organisation", "organization", "group", "association", "agency", "watchdog");
  private static final Set<String> FREE =
      Set.of("non-governmental", "nongovernmental", "humanitarian", "rights");
  private static final Set<String> LEADING =
      Set.of("run", "own", "head", "lead", "manage", "direct", "chair", "found");

  private final SentenceActors scene;

  Ties(SentenceActors scene) {
    this.scene = scene;
  }

  void read(Found found) {
    int head = found.phrase.head();
    String relation = scene.sentence().relation(head);
    if (relation.equals("appos") || relation.equals("nmod:unmarked")) {
      Found other = named(scene.sentence().head(head));
      if (other != null) {
        join(roleOf(other), found, "apposition");
        society(other, found);
      }
    } else if (relation.equals("nmod")) {
      Found other = scene.headedBy(scene.sentence().head(head));
      int marker = scene.sentence().dependent(head, "case");
      boolean such =
          marker >= 0
              && scene.sentence().lemma(marker).equals("such")
              && marker + 1 < scene.sentence().size()
              && scene.sentence().lemma(marker + 1).equals("as");
      if (such && other != null && found.cluster != null && other.cluster == null) {
        found.cluster.learn(other.country, other.sector, "example");
      }
    }
    title(found);
    besideComma(found);
    heads(found);
    int subject = scene.sentence().dependent(head, "nsubj");
    if (subject >= 0 && scene.sentence().dependent(head, "cop") >= 0 && !isNegated(head)) {
      Found other = scene.headedBy(subject);
      if (other != null && other.isNamedPerson() && found.cluster == null && scene.isRole(found)) {
        join(other, found, "predicate");
      }
    }
  }

  /** "Clear Rivers, a non-governmental organisation": of no country. */
  private void society(Found name, Found description) {
    Sentence sentence = scene.sentence();
    boolean body = BODIES.contains(sentence.lemma(description.phrase.head()));
    boolean free = false;
    for (int t = description.phrase.first(); t <= description.phrase.last(); t++) {
      String form = sentence.form(t).toLowerCase(Locale.ROOT);
      free |= FREE.contains(form);
    }
    if (free
        && body
        && description.country.isEmpty()
        && name.country.isEmpty()
        && !isPerson(name)) {
      name.country = Optional.of("NGO");
      if (name.cluster != null) {
        name.cluster.learn(name.country, Optional.empty(), "apposition");
      }
    }
  }

  private static boolean isPerson(Found found) {
    return found.cluster != null && found.cluster.isPerson();
  }

  /** "Marta Nowak, who runs a shipping company in Gdansk": of the company's sector and place. */
  private void heads(Found found) {
    Sentence sentence = scene.sentence();
    if (!found.isNamedPerson() || found.cluster == null) {
      return;
    }
    for (int clause : sentence.dependents(found.phrase.head())) {
      boolean leads =
          sentence.relation(clause).equals("acl:relcl") && LEADING.contains(sentence.lemma(clause));
      Found body = leads ? scene.headedBy(sentence.dependent(clause, "obj")) : null;
      if (body == null) {
        continue;
      }
      found.cluster.learn(body.country.or(() -> placeIn(clause)), body.sector, "apposition");
    }
  }

  /** The country of the place in a clause, wherever in it the place hangs. */
  private Optional<String> placeIn(int clause) {
    for (Found place : scene.all()) {
      int head = place.phrase.head();
      if (place.country.isPresent() && head > clause && scene.isPlaced(head)) {
        return place.country;
      }
    }
    return Optional.empty();
  }

  /** The phrase of a name, whichever of its words the description hangs on. */
  private @Nullable Found named(int token) {
    int at = token;
    while (scene.headedBy(at) == null && scene.sentence().relation(at).equals("flat")) {
      at = scene.sentence().head(at);
    }
    return scene.headedBy(at);
  }

  /** "A spokesman for the Chinese Foreign Ministry, Liu Wei": the spokesman is meant. */
  private Found roleOf(Found other) {
    boolean complement = scene.sentence().relation(other.phrase.head()).equals("nmod");
    Found role =
        complement && !scene.isRole(other) && !other.isNamedPerson()
            ? scene.headedBy(scene.sentence().head(other.phrase.head()))
            : null;
    return role != null && scene.isRole(role) ? role : other;
  }

  /** A title that the parse set apart from the name right after it. */
  private void title(Found found) {
    if (found.cluster != null || !scene.isRole(found)) {
      return;
    }
    Hit hit = scene.view().hitAt(found.core);
    if (hit == null) {
      return;
    }
    int next = scene.view().words().token(hit.last()) + 1;
    for (Found other : scene.all()) {
      if (other.phrase.first() == next && other.isNamedPerson() && !scene.isPossessive(other)) {
        join(other, found, "title");
        found.phrase = new NounPhrase(found.phrase.head(), found.phrase.first(), next - 1);
        return;
      }
    }
  }

  /** "Her Venezuelan counterpart, Rafael Soto, thanked …", whatever the tree makes of it. */
  private void besideComma(Found found) {
    int comma = end(found) + 1;
    if (found.cluster != null || !scene.isRole(found) || !isComma(comma)) {
      return;
    }
    for (Found other : scene.all()) {
      int end = other.phrase.last() + 1;
      boolean listed =
          end + 1 < scene.sentence().size() && scene.sentence().lemma(end + 1).equals("and");
      if (other.phrase.first() == comma + 1 && other.isNamedPerson() && isComma(end) && !listed) {
        join(other, found, "apposition");
        return;
      }
    }
  }

  /** The end of a role with its complement: "A spokesman for the army". */
  private int end(Found found) {
    int end = found.phrase.last();
    for (int dependent : scene.sentence().dependents(found.phrase.head())) {
      Found complement = scene.headedBy(dependent);
      if (complement != null && scene.sentence().relation(dependent).equals("nmod")) {
        end = Math.max(end, complement.phrase.last());
      }
    }
    return end;
  }

  private boolean isComma(int token) {
    return token < scene.sentence().size() && scene.sentence().form(token).equals(",");
  }

  private boolean isNegated(int head) {
    for (int dependent : scene.sentence().dependents(head)) {
      if (scene.sentence().lemma(dependent).equals("not")
          || scene.sentence().lemma(dependent).equals("no")) {
        return true;
      }
    }
    return false;
  }

  private void join(Found one, Found other, String how) {
    Found named = one.isNamedPerson() ? one : other;
    Found role = named == one ? other : one;
    if (!named.isNamedPerson() || named.cluster == null || !scene.isRole(role)) {
      return;
    }
    if (role.cluster != null && role.cluster.kind() != ActorKind.STATE) {
      return;
    }
    Cluster cluster = named.cluster;
    cluster.learn(role.country, role.sector, how);
    cluster.addTitles(role.reading.roles());
    role.cluster = cluster;
    role.kind = MentionKind.NOMINAL;
  }
}
