package org.detente.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.record.ActorKind;
import org.detente.record.Sector;

/**
 * The country of a person whose title or apposition names none: that of the body in the title ("the
 * ministry's spokeswoman"), of the place where the person speaks, or, for an office, of the state
 * that the sentences are about.
 */
final class PersonCountries {
  private static final Set<String> SERVES_OTHERS =
      Set.of("ambassador", "secretary general", "commissioner", "diplomat", "rapporteur");
  private static final Set<String> IN = Set.of("in", "at", "near");

  private final SentenceActors scene;

  PersonCountries(SentenceActors scene) {
    this.scene = scene;
  }

  /** Notes what the sentence itself says of place and subject. */
  void prepare() {
    int index = scene.sentence().index();
    for (Found found : scene.all()) {
      String relation = scene.sentence().relation(found.phrase.head());
      if (relation.startsWith("nsubj")
          && found.cluster != null
          && found.cluster.kind() == ActorKind.STATE
          && !isPeople(found)) {
        found.country.ifPresent(country -> scene.surroundings().subject(country, index));
      } else if (relation.equals("obl") && isIn(found)) {
        found.country.ifPresent(country -> scene.surroundings().place(country, index));
      }
    }
  }

  /** "Two Syrians": no state that the sentences are about. */
  private boolean isPeople(Found found) {
    Entry entry = scene.headEntry(found);
    return entry != null && entry.kind() == EntryKind.PEOPLE;
  }

  void read(Found found) {
    Cluster cluster = found.cluster;
    if (cluster == null
        || !found.isNamedPerson()
        || cluster.country().isPresent()
        || cluster.sector().isEmpty()
        || cluster.titles().isEmpty()) {
      return;
    }
    Optional<String> body = ofBody(found);
    if (body.isPresent()) {
      cluster.learn(body, Optional.empty(), "organisation");
      return;
    }
    Optional<String> place = ofClause(found);
    if (isNational(cluster)) {
      if (place.isPresent()) {
        cluster.learn(place, Optional.empty(), "place");
        return;
      }
      Optional<String> near = scene.surroundings().subjectNear(scene.sentence().index());
      cluster.learn(near.or(scene.surroundings()::leading), Optional.empty(), "context");
    } else if (isLocal(cluster.sector().get())) {
      Optional<String> near = scene.surroundings().placeNear(scene.sentence().index());
      cluster.learn(place.or(() -> near), Optional.empty(), "place");
    }
  }

  /** The country of the ministry in "ministry spokeswoman", where the report has named it. */
  private Optional<String> ofBody(Found found) {
    for (String title : found.cluster == null ? List.<String>of() : found.cluster.titles()) {
      int end = title.lastIndexOf(' ');
      Optional<Cluster> met = end < 0 ? Optional.empty() : body(title.substring(0, end));
      if (met.isPresent()) {
        return met.get().country();
      }
    }
    for (Found part : scene.all()) {
      if (part != found && (part.cluster != found.cluster || part.kind == MentionKind.PRONOUN)) {
        continue;
      }
      for (Hit hit : scene.view().hits()) {
        int first = scene.view().words().token(hit.first());
        int last = scene.view().words().token(hit.last());
        if (hit.is(EntryKind.ORGAN) && part.phrase.first() <= first && last <= part.phrase.last()) {
          String wording = scene.view().words().text(hit.first(), hit.last());
          Optional<Cluster> met = body(wording.toLowerCase(Locale.ROOT));
          if (met.isPresent()) {
            return met.get().country();
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Cluster> body(String wording) {
    return scene
        .cast()
        .titled(wording, Optional.empty(), Optional.empty(), scene.sentence().index())
        .filter(cluster -> cluster.kind() == ActorKind.ORGANISATION);
  }

  /** Where the person says or does it. */
  private Optional<String> ofClause(Found found) {
    int head = found.phrase.head();
    if (scene.sentence().relation(head).equals("appos")) {
      head = scene.sentence().head(head);
    }
    String relation = scene.sentence().relation(head);
    if (!relation.startsWith("nsubj") && !relation.equals("nmod:desc")) {
      return Optional.empty();
    }
    for (int dependent : scene.sentence().dependents(scene.sentence().head(head))) {
      Found place = scene.headedBy(dependent);
      if (place != null
          && scene.sentence().relation(dependent).equals("obl")
          && isIn(place)
          && place.country.isPresent()) {
        return place.country;
      }
    }
    return Optional.empty();
  }

  private boolean isIn(Found found) {
    int marker = scene.sentence().dependent(found.phrase.head(), "case");
    return marker >= 0 && IN.contains(scene.sentence().lemma(marker));
  }

  private static boolean isNational(Cluster cluster) {
    boolean serves = cluster.titles().stream().noneMatch(PersonCountries::servesOthers);
    return serves
        && switch (cluster.sector().orElse(Sector.UNK)) {
          case GOV, MIL, COP, LEG, JUD, SPY, OPP -> true;
          default -> false;
        };
  }

  private static boolean servesOthers(String title) {
    String plain = title.replace('-', ' ');
    return SERVES_OTHERS.stream().anyMatch(plain::contains) || plain.endsWith("envoy");
  }

  /** People who speak of what happens where they are, as against experts and business people. */
  private static boolean isLocal(Sector sector) {
    return switch (sector) {
      case CVL, AGR, LAB, MED, REL, REF, EDU -> true;
      default -> false;
    };
  }
}
