package org.detente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.record.ActorKind;
import org.detente.record.Sector;
import org.detente.syntax.Name;
import org.detente.syntax.NameKind;
import org.detente.syntax.Sentence;
import org.detente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** Reads the actors of one sentence into the cast. */
final class SentenceReading {
  private static final Set<String> PLACING =
      Set.of(
          "in", "at", "near", "outside", "around", "from", "to", "into", "across", "through",
          "inside", "toward", "towards", "on", "over", "off", "via");
  private static final Set<String> OF = Set.of("of", "in", "from", "at", "for");

  private final ActorLexicon lexicon;
  private final Cast cast;
  private final Surroundings surroundings;
  private final Pronouns pronouns;
  private final Sides sides;
  private final SentenceView view;
  private final Sentence sentence;
  private final List<Name> names;
  private final Map<Integer, Found> byHead = new HashMap<>();
  private final List<Found> all = new ArrayList<>();

  SentenceReading(
      ActorLexicon lexicon,
      Cast cast,
      Surroundings surroundings,
      Pronouns pronouns,
      Sides sides,
      SentenceView view,
      List<Name> names) {
    this.lexicon = lexicon;
    this.cast = cast;
    this.surroundings = surroundings;
    this.pronouns = pronouns;
    this.sides = sides;
    this.view = view;
    this.sentence = view.sentence();
    this.names = names;
  }

  void read() {
    for (NounPhrase phrase : view.nounPhrases()) {
      Found found = found(phrase);
      all.add(found);
      byHead.put(phrase.head(), found);
    }
    for (Found found : all) {
      complement(found);
    }
    for (Found found : all) {
      name(found);
    }
    for (Found found : all) {
      counterpart(found);
      tie(found);
    }
    for (Found found : all) {
      describe(found);
    }
    for (Found found : all) {
      write(found);
    }
    sides.endSentence();
  }

  private Found found(NounPhrase phrase) {
    PhraseReading reading =
        new PhraseReading(lexicon, view.words(), view.hits(), cast.day(), surroundings.leading());
    if (sentence.upos(phrase.head()) != Upos.PRON) {
      reading.readCore(view.firstWord(phrase.first()), view.lastWord(phrase.last()) + 1);
    }
    return new Found(phrase, reading, core(phrase));
  }

  /** The noun that means the actor: "official" where the parse has "today" head "U.S. official". */
  private int core(NounPhrase phrase) {
    int head = phrase.head();
    boolean day =
        head > phrase.first()
            && head == phrase.last()
            && lexicon.givenNames().isDay(sentence.form(head));
    return day ? head - 1 : head;
  }

  // ---- countries from complements: "the mayor of Kharkiv", "troops in Syria"

  private void complement(Found found) {
    Entry entry = headEntry(found);
    if (entry == null || entry.kind() != EntryKind.ROLE && entry.kind() != EntryKind.ORGAN) {
      return;
    }
    for (int dependent : sentence.dependents(found.phrase.head())) {
      Found other = byHead.get(dependent);
      if (other == null || !sentence.relation(dependent).equals("nmod")) {
        continue;
      }
      int marker = sentence.dependent(dependent, "case");
      if (marker < 0 || !OF.contains(sentence.lemma(marker))) {
        continue;
      }
      if (found.country.isEmpty() && other.country.isPresent()) {
        found.country = other.country;
        found.how = found.how + "+place";
      }
      Entry body = headEntry(other);
      if (body != null
          && body.kind() == EntryKind.BODY
          && (found.sector.isEmpty() || entry.trait().equals("inherit"))) {
        found.sector = body.sectorOn(cast.day());
      }
    }
  }

  /** The entry that covers the head of the phrase, or null. */
  private @Nullable Entry headEntry(Found found) {
    Hit hit = view.hitAt(found.core);
    Entry entry = found.reading.head();
    if (hit == null || entry == null) {
      return null;
    }
    return hit.entries().contains(entry) || hit.entries().stream().anyMatch(e -> e == entry)
        ? entry
        : null;
  }

  // ---- names

  private void name(Found found) {
    Entry entry = found.reading.head();
    int head = found.phrase.head();
    if (sentence.upos(head) == Upos.PRON || entry != null && isAside(entry)) {
      return;
    }
    if (entry != null && entry.isPerson() && covers(found, entry)) {
      known(found, entry);
      return;
    }
    Entry covering = headEntry(found);
    String tail = tailName(found);
    boolean person = !tail.isEmpty() && isPersonName(found, tail);
    if (!person
        && covering != null
        && covering.kind() != EntryKind.ROLE
        && covering.kind() != EntryKind.CITY) {
      named(found, covering);
      return;
    }
    if (!tail.isEmpty()) {
      unknown(found, tail);
    } else if (covering != null && covering.kind() == EntryKind.CITY) {
      city(found, covering);
    }
  }

  /** "U.S. Air Force Gen. Ann Lee": the name after the body is the actor's. */
  private boolean isPersonName(Found found, String name) {
    List<String> keys = Cast.keysOf(name);
    int token = view.words().token(found.nameStart);
    return keys.size() > 1
        && !lexicon.givenNames().endsThing(keys.get(keys.size() - 1))
        && (nameKind(token) == NameKind.PERSON
            || nameKind(token) == null && lexicon.givenNames().contains(keys.get(0)));
  }

  private static boolean isAside(Entry entry) {
    return entry.trait().equals("quantity") || entry.trait().equals("former");
  }

  /** True where the person's name holds the head or directly follows the title that does. */
  private boolean covers(Found found, Entry entry) {
    for (Hit hit : view.hits()) {
      if (hit.entries().contains(entry)) {
        int first = view.words().token(hit.first());
        int last = view.words().token(hit.last());
        if (first >= found.phrase.first() && last <= found.phrase.last()) {
          return last >= found.phrase.head() || found.phrase.head() <= last;
        }
      }
    }
    return false;
  }

  private void known(Found found, Entry entry) {
    Hit hit = view.hitAt(found.core);
    char gender = honorific(found);
    if (hit != null && hit.length() == 1) {
      Optional<Cluster> met = cast.personNamed(List.of(view.words().key(hit.first())), gender);
      if (met.isPresent()) {
        take(found, met.get());
        return;
      }
    }
    take(found, cast.known(entry, entry.name()));
  }

  private void take(Found found, Cluster cluster) {
    found.cluster = cluster;
    found.kind = isPossessive(found) ? MentionKind.MODIFIER : MentionKind.NAME;
    for (Entry role : found.reading.roles()) {
      cluster.addTitle(role.name());
      cluster.setGender(role.gender());
    }
    cluster.setGender(honorific(found));
    cluster.learn(found.country, found.sector, "title");
    surroundings.note(cluster.country(), 1);
  }

  private char honorific(Found found) {
    for (int t = Math.max(0, found.phrase.first() - 1); t <= found.phrase.last(); t++) {
      char gender = Honorifics.gender(Spelling.key(sentence.form(t)));
      if (gender != ' ') {
        return gender;
      }
    }
    return ' ';
  }

  private boolean isPossessive(Found found) {
    return sentence.relation(found.phrase.head()).equals("nmod:poss");
  }

  /** A state, a body, a group by its own name. */
  private void named(Found found, Entry entry) {
    int head = found.phrase.head();
    if (entry.kind() == EntryKind.ORGAN) {
      return;
    }
    Hit hit = view.hitAt(found.core);
    String shown = hit == null ? entry.name() : view.words().text(hit.first(), hit.last());
    found.cluster = cast.known(entry, entry.kind() == EntryKind.BODY ? entry.name() : shown);
    found.kind = isPossessive(found) ? MentionKind.MODIFIER : MentionKind.NAME;
    found.country = entry.country();
    if (entry.kind() == EntryKind.SEAT && !isPlaced(head)) {
      found.ownSector = Optional.of(Sector.GOV);
    }
    if (entry.kind() == EntryKind.PEOPLE || entry.kind() == EntryKind.GROUP) {
      if (entry.kind() == EntryKind.PEOPLE && sentence.xpos(head).equals("NNS")) {
        found.cluster.setPlural();
      }
    }
    surroundings.note(entry.country(), found.kind == MentionKind.NAME ? 2 : 1);
  }

  private boolean isPlaced(int token) {
    int marker = sentence.dependent(token, "case");
    return marker >= 0 && PLACING.contains(sentence.lemma(marker));
  }

  private void city(Found found, Entry entry) {
    String relation = sentence.relation(found.phrase.head());
    surroundings.note(entry.country(), 1);
    boolean acts = relation.startsWith("nsubj") || relation.equals("obl:agent");
    if (acts || isPossessive(found)) {
      found.cluster = cast.known(entry, entry.name());
      found.kind = isPossessive(found) ? MentionKind.MODIFIER : MentionKind.NAME;
    }
  }

  /** The unknown name that the phrase ends in: its capitalised words after the last known ones. */
  private String tailName(Found found) {
    Words words = view.words();
    int end = view.lastWord(found.phrase.last());
    while (end >= 0 && (words.key(end).isEmpty() || words.key(end).equals("'s"))) {
      end--;
    }
    int start = end + 1;
    int least = view.firstWord(found.phrase.first());
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
    return sentence.span(words.token(start), words.token(end)).of(view.text());
  }

  private boolean isOfName(Words words, int word, int end) {
    boolean hyphen = words.afterHyphen(word) > word && word < end;
    return hyphen || words.isCapital(word) && isFree(words, word);
  }

  private boolean isFree(Words words, int word) {
    Hit hit = view.hitAt(words.token(word));
    return hit == null || hit.is(EntryKind.CITY) || hit.length() == 1 && hit.entry().isPerson();
  }

  private boolean holdsHead(Found found, int start, int end) {
    int head = found.core;
    return view.words().token(start) <= head && head <= view.words().token(end)
        || !found.reading.roles().isEmpty() && sentence.upos(head) != Upos.VERB;
  }

  private void unknown(Found found, String name) {
    int head = found.phrase.head();
    List<String> keys = Cast.keysOf(name);
    Entry covering = headEntry(found);
    boolean city = covering != null && covering.kind() == EntryKind.CITY;
    if (keys.isEmpty() || sentence.upos(head) != Upos.PROPN && found.reading.roles().isEmpty()) {
      if (covering != null && city) {
        city(found, covering);
      }
      return;
    }
    char gender = honorific(found);
    Optional<Cluster> met = cast.personNamed(keys, gender);
    boolean isPerson = met.isPresent() || looksLikePerson(found, keys, gender, city);
    if (isPerson) {
      readBefore(found);
    }
    boolean titled = !found.reading.roles().isEmpty();
    if (met.isPresent()) {
      met.get().lengthen(name);
      take(found, met.get());
      return;
    }
    if (keys.size() == 1 && (titled || gender != ' ')) {
      Optional<Entry> leader =
          new Choice(cast.day(), surroundings.leading())
              .surnamed(lexicon.surnamed(keys.get(0)), found.country);
      if (leader.isPresent()) {
        take(found, cast.known(leader.get(), leader.get().name()));
        return;
      }
    }
    if (isPerson) {
      Cluster cluster = cast.fresh(ActorKind.PERSON, name, Optional.empty(), "");
      cluster.setGender(lexicon.givenNames().gender(keys.get(0)));
      take(found, cluster);
      cluster.learn(found.country, found.sector, titled ? "title" : "modifier");
      if (cluster.country().isEmpty() && isLeading(found)) {
        String surname = keys.get(keys.size() - 1);
        cluster.learn(Choice.onlyCountry(lexicon.surnamed(surname)), Optional.empty(), "surname");
      }
      return;
    }
    if (covering != null && city) {
      city(found, covering);
      return;
    }
    NameKind told = nameKind(head);
    if (told == NameKind.ORGANISATION || told == NameKind.GROUP) {
      Cluster cluster = cast.keyed("name " + name, ActorKind.ORGANISATION, name, "");
      cluster.learn(found.country, found.sector, "modifier");
      found.cluster = cluster;
      found.kind = isPossessive(found) ? MentionKind.MODIFIER : MentionKind.NAME;
    }
  }

  /** A title of heads of state and government, or of generals who become them. */
  private static boolean isLeading(Found found) {
    for (Entry role : found.reading.roles()) {
      Optional<Sector> sector = role.terms().get(0).sector();
      if (sector.equals(Optional.of(Sector.GOV)) || sector.equals(Optional.of(Sector.MIL))) {
        return true;
      }
    }
    return false;
  }

  private boolean looksLikePerson(Found found, List<String> keys, char gender, boolean city) {
    NameKind told = nameKind(view.words().token(found.nameStart));
    boolean titled = !found.reading.roles().isEmpty();
    boolean given = lexicon.givenNames().contains(keys.get(0));
    if (lexicon.givenNames().endsThing(keys.get(keys.size() - 1)) && gender == ' ') {
      return false;
    }
    if (keys.size() == 1 && (city && gender == ' ' || keys.get(0).length() < 3)) {
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
    boolean subject = sentence.relation(found.phrase.head()).startsWith("nsubj");
    return subject && !city && (given || lexicon.givenNames().isCommonSurname(keys.get(0)));
  }

  /** What stands before the name tells of the person; what is in the name does not. */
  private void readBefore(Found found) {
    PhraseReading before =
        new PhraseReading(lexicon, view.words(), view.hits(), cast.day(), surroundings.leading());
    before.readCore(view.firstWord(found.phrase.first()), found.nameStart);
    found.reading = before;
    found.country = before.country();
    found.sector = before.sector();
    found.how = "title";
  }

  private @Nullable NameKind nameKind(int token) {
    for (Name name : names) {
      if (name.first() <= token && token <= name.last()) {
        return name.kind();
      }
    }
    return null;
  }

  // ---- appositions, copulas, "such as"

  private void tie(Found found) {
    int head = found.phrase.head();
    String relation = sentence.relation(head);
    if (relation.equals("appos") || relation.equals("nmod:unmarked")) {
      Found other = byHead.get(sentence.head(head));
      if (other != null) {
        join(other, found, "apposition");
      }
    } else if (relation.equals("nmod")) {
      Found other = byHead.get(sentence.head(head));
      int marker = sentence.dependent(head, "case");
      boolean such =
          marker >= 0
              && sentence.lemma(marker).equals("such")
              && marker + 1 < sentence.size()
              && sentence.lemma(marker + 1).equals("as");
      if (such && other != null && found.cluster != null && other.cluster == null) {
        found.cluster.learn(other.country, other.sector, "example");
      }
    }
    title(found);
    int subject = sentence.dependent(head, "nsubj");
    if (subject >= 0 && sentence.dependent(head, "cop") >= 0 && !isNegated(head)) {
      Found other = byHead.get(subject);
      if (other != null && other.isNamedPerson() && found.cluster == null && isRole(found)) {
        join(other, found, "predicate");
      }
    }
  }

  /** A title that the parse set apart from the name right after it. */
  private void title(Found found) {
    if (found.cluster != null || !isRole(found)) {
      return;
    }
    Hit hit = view.hitAt(found.core);
    if (hit == null) {
      return;
    }
    int next = view.words().token(hit.last()) + 1;
    for (Found other : all) {
      if (other.phrase.first() == next && other.isNamedPerson() && !isPossessive(other)) {
        join(other, found, "title");
        found.phrase = new NounPhrase(found.phrase.head(), found.phrase.first(), next - 1);
        return;
      }
    }
  }

  private boolean isNegated(int head) {
    for (int dependent : sentence.dependents(head)) {
      if (sentence.lemma(dependent).equals("not") || sentence.lemma(dependent).equals("no")) {
        return true;
      }
    }
    return false;
  }

  private boolean isCounterpart(Found found) {
    return found.cluster == null
        && sentence.lemma(found.phrase.head()).equals("counterpart")
        && found.country.isPresent();
  }

  /** "His Bolivian counterpart" holds the office of the person named before, as a rule. */
  private void counterpart(Found found) {
    if (!isCounterpart(found)) {
      return;
    }
    found.sector = Optional.of(Sector.GOV);
    for (Found other : all) {
      Cluster cluster = other.cluster;
      if (other.phrase.last() < found.phrase.head() && cluster != null && cluster.isPerson()) {
        found.sector = cluster.sector().or(() -> Optional.of(Sector.GOV));
      }
    }
  }

  private boolean isRole(Found found) {
    Entry entry = headEntry(found);
    return isCounterpart(found)
        || entry != null && (entry.kind() == EntryKind.ROLE || entry.kind() == EntryKind.PEOPLE);
  }

  private void join(Found one, Found other, String how) {
    Found named = one.isNamedPerson() ? one : other;
    Found role = named == one ? other : one;
    if (!named.isNamedPerson() || named.cluster == null || !isRole(role)) {
      return;
    }
    if (role.cluster != null && role.cluster.kind() != ActorKind.STATE) {
      return;
    }
    Cluster cluster = named.cluster;
    cluster.learn(role.country, role.sector, how);
    for (Entry title : role.reading.roles()) {
      cluster.addTitle(title.name());
      cluster.setGender(title.gender());
    }
    role.cluster = cluster;
    role.kind = MentionKind.NOMINAL;
  }

  // ---- roles and kinds of bodies without a name

  private void describe(Found found) {
    if (found.cluster == null
        && found.country.isEmpty()
        && Sides.isPair(sentence, found.phrase.head())) {
      pair(found);
      if (!found.sides.isEmpty()) {
        return;
      }
    }
    if (isCounterpart(found)) {
      String country = found.country.orElseThrow();
      String name = "counterpart of " + country;
      found.cluster = cast.keyed("role counterpart " + country, ActorKind.ROLE, name, "");
      found.cluster.learn(found.country, found.sector, "role");
      return;
    }
    Entry entry = headEntry(found);
    if (found.cluster != null || entry == null || isAside(entry)) {
      return;
    }
    boolean organ = entry.kind() == EntryKind.ORGAN;
    if (!organ && entry.kind() != EntryKind.ROLE) {
      return;
    }
    int head = found.phrase.head();
    if (found.core == head
        && sentence.upos(head) != Upos.NOUN
        && sentence.upos(head) != Upos.PROPN) {
      return;
    }
    boolean definite = hasDeterminer(found, "the", "this", "that");
    boolean plural =
        sentence.xpos(found.core).endsWith("S") || sentence.form(found.core).endsWith("s");
    if (definite && !plural && found.reading.isFormer()) {
      Optional<Cluster> met = cast.onceTitled(headWording(found), found.country);
      if (met.isPresent()) {
        found.cluster = met.get();
        found.how = "coreference";
        return;
      }
    }
    String wording = plural ? sentence.lemma(found.core) : headWording(found);
    if (definite && !plural && found.reading.country().isEmpty()) {
      Optional<Cluster> met =
          cast.titled(headWording(found), found.country, speakerCountry(head), sentence.index());
      if (met.isPresent()) {
        found.cluster = met.get();
        found.how = "coreference";
        return;
      }
    } else if (!organ && !plural && !hasDeterminer(found, "a", "an") && found.country.isPresent()) {
      Optional<Cluster> met =
          cast.titled(headWording(found), found.country, Optional.empty(), sentence.index());
      if (met.isPresent()) {
        found.cluster = met.get();
        found.how = "coreference";
        return;
      }
    }
    if (found.country.isEmpty() && takesContext(found, definite, plural)) {
      found.country = nearest(head).or(surroundings::leading);
      if (found.country.isPresent()) {
        found.how = found.how + "+context";
      }
    }
    String key = "role " + wording + " " + found.country.orElse("");
    ActorKind kind = organ ? ActorKind.ORGANISATION : plural ? ActorKind.GROUP : ActorKind.ROLE;
    boolean open = found.country.isEmpty() && found.sector.isEmpty();
    if (open) {
      return;
    }
    String shown = sentence.span(afterPossessor(found), found.phrase.last()).of(view.text());
    Cluster cluster =
        hasDeterminer(found, "a", "an")
            ? cast.fresh(kind, withoutArticle(shown), Optional.empty(), "")
            : cast.keyed(key, kind, withoutArticle(shown), "");
    cluster.learn(found.country, found.sector, found.how);
    cluster.setGender(entry.gender());
    cluster.addTitle(headWording(found));
    if (plural) {
      cluster.setPlural();
    }
    found.cluster = cluster;
  }

  /** "Both sides", "the two leaders": one actor for each country of the pair. */
  private void pair(Found found) {
    int head = found.phrase.head();
    Set<String> before = new TreeSet<>();
    for (Found other : all) {
      Cluster cluster = other.cluster;
      if (other.phrase.last() < found.phrase.first() && !isPlaced(other.phrase.head())) {
        (cluster == null ? other.country : cluster.country()).ifPresent(before::add);
      }
    }
    String lemma = sentence.lemma(head);
    for (String country : sides.pair(before)) {
      Optional<Cluster> state = sides.state(country);
      if (state.isPresent() && !Sides.isOfRulers(lemma)) {
        found.sides.add(state.get());
        continue;
      }
      String name = lemma + " of " + state.map(Cluster::name).orElse(country);
      Cluster cluster = cast.keyed("side " + lemma + " " + country, ActorKind.GROUP, name, "");
      Optional<Sector> sector =
          Sides.isOfRulers(lemma) ? Optional.of(Sector.GOV) : Optional.empty();
      cluster.learn(Optional.of(country), sector, "context");
      cluster.setPlural();
      found.sides.add(cluster);
    }
  }

  /** The country of the sentence's named subject: whose president "the president" is. */
  private Optional<String> speakerCountry(int token) {
    for (Found other : all) {
      boolean subject = sentence.relation(other.phrase.head()).startsWith("nsubj");
      if (subject && other.phrase.head() != token && other.cluster != null) {
        Optional<String> country = other.cluster.country();
        if (country.isPresent() && other.kind == MentionKind.NAME) {
          return country;
        }
      }
    }
    return Optional.empty();
  }

  private String headWording(Found found) {
    Hit hit = view.hitAt(found.core);
    return hit == null
        ? sentence.lemma(found.phrase.head()).toLowerCase(Locale.ROOT)
        : view.words().text(hit.first(), hit.last()).toLowerCase(Locale.ROOT);
  }

  /** "Putin's government" is shown as a government: its name holds no other actor's. */
  private int afterPossessor(Found found) {
    int first = found.phrase.first();
    for (int t = first; t < found.phrase.head(); t++) {
      boolean own =
          sentence.relation(t).equals("nmod:poss") && sentence.head(t) == found.phrase.head();
      if (own || sentence.xpos(t).equals("POS")) {
        first = t + 1;
      }
    }
    return Math.min(first, found.phrase.head());
  }

  private static String withoutArticle(String phrase) {
    return phrase.replaceFirst("^(?i:the|a|an) ", "");
  }

  private boolean hasDeterminer(Found found, String... forms) {
    int determiner = sentence.dependent(found.phrase.head(), "det");
    if (determiner < 0) {
      return false;
    }
    String form = sentence.form(determiner).toLowerCase(Locale.ROOT);
    for (String wanted : forms) {
      if (form.equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  private static boolean takesContext(Found found, boolean definite, boolean plural) {
    if (found.sector.isEmpty()) {
      return false;
    }
    return switch (found.sector.get()) {
      case GOV, MIL, COP, LEG, JUD, SPY, OPP ->
          definite || plural || found.sector.get() != Sector.GOV;
      case PTY, REB, PRM -> definite;
      default -> false;
    };
  }

  /** The country last named before a token in this sentence. */
  private Optional<String> nearest(int token) {
    Optional<String> country = Optional.empty();
    for (Found other : all) {
      if (other.phrase.last() < token && other.country.isPresent()) {
        country = other.country;
      }
    }
    return country;
  }

  // ---- out

  private void write(Found found) {
    modifiers(found);
    int head = found.phrase.head();
    if (sentence.upos(head) == Upos.PRON) {
      pronouns
          .resolve(view, head)
          .ifPresent(
              cluster -> {
                MentionKind kind = MentionKind.PRONOUN;
                NounPhrase phrase = new NounPhrase(head, head, head);
                cluster.add(new Draft(sentence.index(), phrase, kind, cluster, Optional.empty()));
                pronouns.note(cluster, view, head);
              });
      return;
    }
    MentionKind kind = isPossessive(found) ? MentionKind.MODIFIER : found.kind;
    for (Cluster side : found.sides) {
      side.add(new Draft(sentence.index(), found.phrase, kind, side, Optional.empty()));
    }
    Cluster cluster = found.cluster;
    if (cluster == null) {
      return;
    }
    if (!isPlaced(head)) {
      sides.note(cluster);
    }
    cluster.add(new Draft(sentence.index(), found.phrase, kind, cluster, found.ownSector));
    pronouns.note(cluster, view, head);
  }

  /** Countries that only modify: "Russian" in "Russian gas". */
  private void modifiers(Found found) {
    for (Hit hit : view.hits()) {
      int first = view.words().token(hit.first());
      int last = view.words().token(hit.last());
      boolean inside = first >= found.phrase.first() && last <= found.phrase.last();
      if (!inside || last >= found.phrase.head() || byHead.containsKey(last)) {
        continue;
      }
      Entry entry = hit.entry();
      boolean country =
          switch (entry.kind()) {
            case STATE, PEOPLE, SEAT, BODY, CITY -> entry.country().isPresent();
            default -> false;
          };
      if (country) {
        Cluster cluster = cast.known(entry, entry.name());
        surroundings.note(entry.country(), 1);
        sides.note(cluster);
        cluster.add(
            new Draft(
                sentence.index(),
                new NounPhrase(last, first, last),
                MentionKind.MODIFIER,
                cluster,
                Optional.empty()));
      }
    }
  }
}
