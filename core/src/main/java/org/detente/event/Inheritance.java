package org.detente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.record.EventType;
import org.detente.record.Party;
import org.detente.record.Sector;

/** Fills a side that the grammar leaves open, and says how. Where nothing fits it stays open. */
final class Inheritance {
  /** The two sides of an event. */
  record Sides(List<Party> actor, List<Party> recipient) {}

  /** Types that are mostly done by those in power, or to them, at home. */
  private static final Set<EventType> DOMESTIC =
      Set.of(EventType.COERCE, EventType.CONCEDE, EventType.PROTEST);

  private static final Set<Sector> RULED =
      Set.of(
          Sector.CVL,
          Sector.LAB,
          Sector.OPP,
          Sector.EDU,
          Sector.MED,
          Sector.REB,
          Sector.AGR,
          Sector.REL,
          Sector.PTY,
          Sector.SOC,
          Sector.BUS);

  private static final Set<Sector> OFFICES = Set.of(Sector.GOV, Sector.LEG, Sector.MIL);

  private static final Set<Sector> ANYONE = Set.of(Sector.CRM, Sector.CVL, Sector.UNK, Sector.UAF);

  /** Codes for bodies that nobody is a citizen of. */
  private static final Set<String> STATELESS = Set.of("IGO", "NGO", "MNC", "NON");

  private static final Set<EventType> FORCE = Set.of(EventType.ASSAULT, EventType.THREATEN);

  /** Ties, treaties and swaps, whose two sides may both stand as the subject. */
  private static final Set<String> MUTUAL =
      Set.of("050", "054", "057", "060", "061", "062", "0841", "0863");

  private static final List<String> DOMESTIC_CODES =
      List.of(
          "09", "080", "081", "082", "083", "0841", "034", "0351", "0352", "0353", "120", "123",
          "1241", "1242", "1243", "132", "133");

  private final Tree tree;
  private final Parties parties;
  private final Interpreter interpreter;

  Inheritance(Tree tree, Parties parties, Interpreter interpreter) {
    this.tree = tree;
    this.parties = parties;
    this.interpreter = interpreter;
  }

  Sides fill(
      Interpretation reading,
      EventType type,
      String code,
      List<Party> actor,
      List<Party> recipient,
      Optional<Party> speaker) {
    List<Party> doers = actor;
    List<Party> receivers = recipient;
    boolean mutual = type.isSymmetric() || reading.words().stream().anyMatch(this::isMutual);
    boolean several = countries(doers) > 1;
    boolean qualified = receivers.stream().allMatch(r -> r.from().isPresent());
    if (type.isSymmetric() && several && qualified
        || MUTUAL.contains(code) && several && qualified
        || mutual && receivers.isEmpty() && doers.size() > 1) {
      return new Sides(doers.subList(0, 1), List.copyOf(doers.subList(1, doers.size())));
    }
    if ((type.isSymmetric() || MUTUAL.contains(code))
        && doers.isEmpty()
        && countries(receivers) > 1) {
      return new Sides(
          receivers.subList(0, 1), List.copyOf(receivers.subList(1, receivers.size())));
    }
    boolean local = !doers.isEmpty() && doers.stream().allMatch(parties::isGeneric);
    if (local && !hasCountry(doers) && !hasCountry(receivers)) {
      doers = withCountry(doers, place(reading, List.of()));
    }
    if (type == EventType.PROTEST) {
      doers = withCountry(doers, place(reading, List.of()));
      doers = local ? withCountry(doers, around(reading.token())) : doers;
    }
    if (!type.isSymmetric() || isDomestic(code)) {
      boolean athome = DOMESTIC.contains(type) || isDomestic(code);
      boolean office =
          athome && (type != EventType.REJECT || receivers.stream().allMatch(Inheritance::isRuled));
      boolean belong =
          doers.stream().allMatch(p -> isOffice(p) ? office : parties.isGeneric(p))
              && !(type == EventType.ASSAULT && doers.stream().anyMatch(Inheritance::isAnyone));
      doers = belong ? withCountry(doers, receivers) : doers;
      boolean ruled = athome || type == EventType.ASSAULT;
      if (type == EventType.ASSAULT && doers.stream().noneMatch(p -> p.from().isPresent())) {
        receivers = withCountry(receivers, place(reading, doers));
      }
      if (type == EventType.ASSAULT) {
        receivers = withCountry(receivers, struck(reading.token(), speaker));
      }
      if (ruled || receivers.stream().anyMatch(r -> isRuled(r) || r.sector().isEmpty())) {
        receivers = withCountry(receivers, doers);
      }
    }
    if (!hasCountry(doers) && doers.isEmpty()) {
      doers = missingActor(reading, type, receivers);
    }
    boolean none = reading.rule().recipient().contains("none") && type != EventType.CONCEDE;
    if (!none && receivers.isEmpty()) {
      receivers = missingRecipient(reading, type, code, doers);
    }
    if (receivers.isEmpty() && FORCE.contains(type)) {
      receivers = victim(speaker, doers);
    }
    return new Sides(doers, receivers);
  }

  /** Whoever speaks of another's attack or threat and of nobody else speaks of one on himself. */
  private static List<Party> victim(Optional<Party> speaker, List<Party> doers) {
    return speaker
        .filter(s -> s.country().isPresent() && hasCountry(doers) && !sharesCountry(s, doers))
        .map(s -> List.of(from(s, "speaker")))
        .orElse(List.of());
  }

  private static boolean sharesCountry(Party party, List<Party> others) {
    return others.stream().anyMatch(o -> o.country().equals(party.country()));
  }

  private static long countries(List<Party> side) {
    return side.stream().flatMap(p -> p.country().stream()).distinct().count();
  }

  /** "Talks between", "clashes between". */
  private boolean isMutual(int word) {
    return tree.isNoun(word) && !interpreter.slots().fillers("between", word).isEmpty();
  }

  /** A party without a country ("the protesters") takes that of the place or of the other side. */
  private static List<Party> withCountry(List<Party> side, List<Party> other) {
    if (side.isEmpty() || hasCountry(side)) {
      return side;
    }
    Optional<String> country =
        other.stream()
            .flatMap(p -> p.country().stream())
            .filter(c -> !STATELESS.contains(c))
            .findFirst();
    if (country.isEmpty()) {
      return side;
    }
    List<Party> filled = new ArrayList<>(side.size());
    for (Party party : side) {
      filled.add(
          new Party(
              country,
              party.sector(),
              party.actor(),
              party.text(),
              party.span(),
              Optional.of("other-actor")));
    }
    return filled;
  }

  private List<Party> missingActor(Interpretation reading, EventType type, List<Party> receivers) {
    List<Party> place = place(reading, receivers);
    if (type == EventType.COERCE) {
      return place.isEmpty() ? copies(receivers) : place;
    }
    return type == EventType.PROTEST ? place : List.of();
  }

  private List<Party> missingRecipient(
      Interpretation reading, EventType type, String code, List<Party> doers) {
    if (type == EventType.ASSAULT || type == EventType.AID || code.startsWith("087")) {
      List<Party> place = place(reading, List.of());
      boolean uprising = doers.stream().anyMatch(Inheritance::isRebel);
      return place.isEmpty() && uprising ? copies(doers) : place;
    }
    boolean subjects = type == EventType.REQUEST && doers.stream().anyMatch(Inheritance::isRuled);
    if (DOMESTIC.contains(type) || isDomestic(code) || subjects) {
      List<Party> place = place(reading, List.of());
      return place.isEmpty() ? copies(doers) : place;
    }
    return List.of();
  }

  /** "The Turkish shelling of Syria killed four people": they are where the deed struck. */
  private List<Party> struck(int verb, Optional<Party> speaker) {
    Roles roles = new Roles(tree, interpreter, parties, speaker);
    for (int subject : interpreter.slots().fillers("subj", verb)) {
      Optional<Interpretation> deed = interpreter.at(subject).filter(d -> tree.isNoun(d.token()));
      if (deed.isPresent()) {
        return roles.recipient(deed.get(), roles.actor(deed.get()));
      }
    }
    return List.of();
  }

  private static boolean isOffice(Party party) {
    return party.sector().filter(OFFICES::contains).isPresent();
  }

  /** Rebels fight the state that they live in, where nobody else is named. */
  private static boolean isRebel(Party party) {
    return party.sector().filter(s -> s == Sector.REB).isPresent();
  }

  /** Bandits, gunmen, a man: whoever kills a foreigner need not be one himself. */
  private static boolean isAnyone(Party party) {
    return party.sector().filter(s -> ANYONE.contains(s)).isPresent();
  }

  /** Those who ask something of the government that they live under. */
  static boolean isRuled(Party party) {
    return party.sector().filter(RULED::contains).isPresent();
  }

  /** Inquiries, concessions, reforms and what is demanded or refused of them: done at home. */
  private static boolean isDomestic(String code) {
    return DOMESTIC_CODES.stream().anyMatch(code::startsWith);
  }

  /** "Kenya dropped the tax after students marched": who acts in the clause above. */
  private List<Party> around(int token) {
    for (int at = tree.head(token); at >= 0; at = tree.head(at)) {
      for (int subject : interpreter.slots().fillers("subj", at)) {
        List<Party> found = parties.of(subject);
        if (hasCountry(found)) {
          return found;
        }
      }
    }
    return List.of();
  }

  private List<Party> place(Interpretation reading, List<Party> except) {
    return new Whereabouts(tree, parties, interpreter.slots()).of(reading, except);
  }

  private static List<Party> copies(List<Party> side) {
    return side.stream()
        .filter(p -> p.country().isPresent())
        .limit(1)
        .map(p -> from(p, "other-actor"))
        .toList();
  }

  static Party from(Party party, String how) {
    return new Party(
        party.country(),
        Optional.empty(),
        Optional.empty(),
        party.text(),
        party.span(),
        Optional.of(how));
  }

  private static boolean hasCountry(List<Party> side) {
    return side.stream().anyMatch(p -> p.country().isPresent());
  }
}
