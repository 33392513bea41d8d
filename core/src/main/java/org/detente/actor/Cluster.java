package org.detente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.detente.record.ActorKind;
import org.detente.record.Sector;

/** An actor of the report while it is being put together from its mentions. */
final class Cluster {
  private final ActorKind kind;
  private final Optional<Entry> entry;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private String name;
  private String from;
  private char gender = ' ';
  private boolean plural;
  private boolean addressed;
  private Optional<String> country = Optional.empty();
  private Optional<Sector> sector = Optional.empty();

  Cluster(ActorKind kind, String name, Optional<Entry> entry, String from) {
    this.kind = kind;
    this.name = name;
    this.entry = entry;
    this.from = from;
    entry.ifPresent(e -> gender = e.gender());
  }

  ActorKind kind() {
    return kind;
  }

  String name() {
    return name;
  }

  Optional<Entry> entry() {
    return entry;
  }

  String from() {
    return from;
  }

  char gender() {
    return gender;
  }

  /** True where the report has put "Mrs." or the like before the surname. */
  boolean isAddressed() {
    return addressed;
  }

  void setAddressed() {
    addressed = true;
  }

  boolean isPlural() {
    return plural;
  }

  Optional<String> country() {
    return country;
  }

  Optional<Sector> sector() {
    return sector;
  }

  List<Draft> drafts() {
    return drafts;
  }

  List<String> titles() {
    return titles;
  }

  boolean isPerson() {
    return kind == ActorKind.PERSON;
  }

  /** Number of the sentence that mentions it last, -1 where none does yet. */
  int lastSentence() {
    return drafts.isEmpty() ? -1 : drafts.get(drafts.size() - 1).sentence();
  }

  /** "The minister" may be a foreign minister; "the president" is not a vice president. */
  boolean bears(String title) {
    for (String own : titles) {
      boolean ends =
          own.endsWith(" " + title) && !own.startsWith("vice") && !own.startsWith("deputy");
      if (own.equals(title) || ends || title.endsWith(" " + own)) {
        return true;
      }
    }
    return false;
  }

  /**
   * True where the titles are of another office: "Foreign Minister Khan", "Defence Minister Khan".
   */
  boolean isOther(List<Title> told) {
    for (Title title : told) {
      String office = title.wording();
      int space = office.lastIndexOf(' ');
      if (space > 0 && !bears(office)) {
        String kind = office.substring(space);
        if (titles.stream().anyMatch(own -> own.endsWith(kind))) {
          return true;
        }
      }
    }
    return false;
  }

  /** An office of the lexicon, past or present, or a title of the text. */
  boolean bore(String title) {
    return bears(title)
        || entry.isPresent()
            && entry.get().terms().stream()
                .anyMatch(t -> t.title().toLowerCase(Locale.ROOT).endsWith(title));
  }

  void add(Draft draft) {
    drafts.add(draft);
  }

  void lengthen(String longer) {
    if (entry.isEmpty() && longer.length() > name.length()) {
      name = longer;
    }
  }

  void setGender(char known) {
    if (gender == ' ') {
      gender = known;
    }
  }

  void setPlural() {
    plural = true;
  }

  void addTitle(String title) {
    if (!title.isEmpty() && !titles.contains(title)) {
      titles.add(title);
    }
  }

  void addTitles(List<Title> told) {
    for (Title title : told) {
      addTitle(title.wording());
      setGender(title.role().gender());
    }
  }

  /** Fills what is still open, and says how it was found. */
  void learn(Optional<String> toldCountry, Optional<Sector> toldSector, String how) {
    boolean news =
        country.isEmpty() && toldCountry.isPresent() || sector.isEmpty() && toldSector.isPresent();
    country = country.or(() -> toldCountry);
    sector = sector.or(() -> toldSector);
    if (news && !from.contains(how)) {
      from = from.isEmpty() ? how : from + "+" + how;
    }
  }
}
