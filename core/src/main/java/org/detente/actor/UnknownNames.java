package org.detente.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.record.ActorKind;
import org.detente.record.Sector;
import org.detente.syntax.NameKind;
import org.detente.syntax.Upos;

/** Names that the lexicon does not know: of whom, and whether of a person at all. */
final class UnknownNames {
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ul", "ud", "as", "ash", "ad", "bin", "ibn", "ben", "bint", "ould", "abu",
          "von", "van", "den", "der", "ter", "zu", "de", "da", "do", "dos", "das", "di", "du",
          "del", "della", "la", "le");

  /** What a person's name hardly ever stands after. */
  private static final Set<String> PLACING =
      Set.of("in", "near", "outside", "inside", "into", "off", "across", "throughout");

  private final SentenceActors scene;
  private final KnownNames known;

  UnknownNames(SentenceActors scene, KnownNames known) {
    this.scene = scene;
    this.known = known;
  }

  /** The unknown name that the phrase ends in: its capitalised words after the last known ones. */
  String tailName(Found found) {
    Words words = scene.view().words();
    int end = scene.view().lastWord(found.phrase.last());
    while (end >= 0 && (words.key(end).isEmpty() || words.key(end).equals("'s"))) {
      end--;
    }
    int start = end + 1;
    int least = scene.view().firstWord(found.phrase.first());
    while (start > least && isOfName(words, start - 1, end)) {
      start--;
    }
    if (start > end || !holdsHead(found, start, end)) {
      return "";
    }
    while (start < end && (Honorifics.contains(words.key(start)) || words.key(start).isEmpty())) {
      start++;
    }
    found.nameStart = start;
    return scene.sentence().span(words.token(start), words.token(end)).of(scene.view().text());
  }

  private boolean isOfName(Words words, int word, int end) {
    boolean hyphen = words.afterHyphen(word) > word && word < end;
    return hyphen
        || words.isCapital(word) && isFree(words, word)
        || isParticle(words, word, end)
        || isSecondHalf(words, word);
  }

  /** "Kim Dae-hyun". */
  private boolean isSecondHalf(Words words, int word) {
    return word > 1 && words.afterHyphen(word - 1) == word && words.isCapital(word - 2)
        || word > 0
            && words.token(word - 1) == words.token(word)
            && words.isCapital(word - 1)
            && !words.key(word).equals("s");
  }

  /** "Tarek el-Gamal", "Ludwig van Dam". */
  private boolean isParticle(Words words, int word, int end) {
    return word < end
        && word > 0
        && PARTICLES.contains(words.form(word))
        && words.isCapital(word - 1)
        && isFree(words, word - 1)
        && !Honorifics.contains(words.key(word - 1));
  }

  private boolean isFree(Words words, int word) {
    Hit hit = scene.view().hitAt(words.token(word));
    return hit == null || hit.is(EntryKind.CITY) || hit.length() == 1 && hit.entry().isPerson();
  }

  private boolean holdsHead(Found found, int start, int end) {
    int head = found.core;
    return scene.view().words().token(start) <= head && head <= scene.view().words().token(end)
        || !found.reading.roles().isEmpty() && scene.sentence().upos(head) != Upos.VERB;
  }

  void read(Found found, String name) {
    int head = found.phrase.head();
    List<String> keys = Cast.keysOf(name);
    Entry covering = scene.headEntry(found);
    boolean city = covering != null && covering.kind() == EntryKind.CITY;
    if (keys.isEmpty()
        || scene.sentence().upos(head) != Upos.PROPN && found.reading.roles().isEmpty()) {
      if (covering != null && city) {
        known.city(found, covering);
      }
      return;
    }
    char gender = scene.honorific(found);
    Optional<Cluster> met = scene.cast().personNamed(keys, gender, found.reading.roles());
    boolean isPerson = met.isPresent() || looksLikePerson(found, keys, gender, city);
    if (isPerson) {
      readBefore(found);
    }
    boolean titled = !found.reading.roles().isEmpty();
    if (met.isPresent()) {
      met.get().lengthen(name);
      known.take(found, met.get());
      return;
    }
    if (keys.size() == 1 && (titled || gender != ' ')) {
      Optional<Entry> leader =
          new Choice(scene.cast().day(), scene.surroundings().leading())
              .surnamed(bearers(keys.get(0), found), found.country);
      if (leader.isPresent()) {
        known.take(found, scene.cast().known(leader.get(), leader.get().name()));
        return;
      }
    }
    if (isPerson) {
      Cluster cluster = scene.cast().fresh(ActorKind.PERSON, name, Optional.empty(), "");
      cluster.setGender(scene.lexicon().givenNames().gender(keys.get(0)));
      known.take(found, cluster);
      cluster.learn(found.country, found.sector, titled ? "title" : "modifier");
      if (cluster.country().isEmpty() && isLeading(found)) {
        String surname = keys.get(keys.size() - 1);
        cluster.learn(
            Choice.onlyCountry(scene.lexicon().surnamed(surname)), Optional.empty(), "surname");
      }
      return;
    }
    if (covering != null && city) {
      known.city(found, covering);
      return;
    }
    NameKind told = scene.nameKind(head);
    if (told == NameKind.ORGANISATION || told == NameKind.GROUP) {
      Cluster cluster = scene.cast().keyed("name " + name, ActorKind.ORGANISATION, name, "");
      cluster.learn(found.country, found.sector, "modifier");
      found.cluster = cluster;
      found.kind = scene.isPossessive(found) ? MentionKind.MODIFIER : MentionKind.NAME;
    }
  }

  /** The leaders of a surname; where many people have it, those whose office is the one told. */
  private List<Entry> bearers(String surname, Found found) {
    boolean common = scene.lexicon().givenNames().isCommonSurname(surname);
    return scene.lexicon().surnamed(surname).stream()
        .filter(
            person ->
                !common
                    || found.reading.roles().stream().allMatch(t -> person.mayBear(t.wording())))
        .toList();
  }

  /** A title of heads of state and government, or of generals who become them. */
  private static boolean isLeading(Found found) {
    for (Title title : found.reading.roles()) {
      Optional<Sector> sector = title.role().terms().get(0).sector();
      if (sector.equals(Optional.of(Sector.GOV)) || sector.equals(Optional.of(Sector.MIL))) {
        return true;
      }
    }
    return false;
  }

  private boolean looksLikePerson(Found found, List<String> keys, char gender, boolean city) {
    NameKind told = scene.nameKind(scene.view().words().token(found.nameStart));
    boolean titled = !found.reading.roles().isEmpty();
    boolean given = scene.lexicon().givenNames().contains(keys.get(0));
    if (scene.lexicon().givenNames().endsThing(keys.get(keys.size() - 1)) && gender == ' ') {
      return false;
    }
    if (keys.size() == 1 && (city && gender == ' ' || keys.get(0).length() < 3)) {
      return false;
    }
    if (gender == ' ' && !titled && isAfterPlacing(found)) {
      return false;
    }
    if (gender != ' ' || titled && !city) {
      return told != NameKind.ORGANISATION || gender != ' ';
    }
    if (told != null) {
      return told == NameKind.PERSON;
    }
    if (keys.size() > 1) {
      return given;
    }
    boolean subject = scene.sentence().relation(found.phrase.head()).startsWith("nsubj");
    return subject && !city && (given || scene.lexicon().givenNames().isCommonSurname(keys.get(0)));
  }

  /** "Near Puerto Viejo", "in Marta Norte". */
  private boolean isAfterPlacing(Found found) {
    int before = scene.view().words().token(found.nameStart) - 1;
    return before >= 0
        && before >= found.phrase.first() - 1
        && PLACING.contains(scene.sentence().form(before).toLowerCase(Locale.ROOT));
  }

  /** What stands before the name tells of the person; what is in the name does not. */
  private void readBefore(Found found) {
    PhraseCore before = scene.phraseCore();
    before.read(scene.view().firstWord(found.phrase.first()), found.nameStart);
    found.reading = before;
    found.country = before.country();
    found.sector = before.sector();
    found.how = "title";
  }
}
