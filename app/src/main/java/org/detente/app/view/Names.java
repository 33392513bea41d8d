package org.detente.app.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.detente.record.Actor;
import org.detente.record.Party;
import org.detente.record.Reading;
import org.detente.record.Sector;

/** What actors and parties are called in a view: country, sector, name. */
final class Names {
  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final Paint paint;

  Names(Reading reading, Paint paint) {
    this.paint = paint;
    reading.actors().forEach(actor -> actors.put(actor.id(), actor));
  }

  Optional<String> actor(String id) {
    return Optional.ofNullable(actors.get(id)).map(this::actor);
  }

  private String actor(Actor actor) {
    String codes = codes(actor.country(), actor.sector());
    return codes.isEmpty() ? actor.name() : actor.name() + " (" + codes + ")";
  }

  /** One side of an event: {@code USA GOV Antony Blinken, RUS}. */
  String side(List<Party> parties) {
    return parties.isEmpty()
        ? paint.open("(not named)")
        : parties.stream().map(this::party).collect(Collectors.joining(", "));
  }

  private String party(Party party) {
    String name = party.actor().map(actors::get).map(Actor::name).orElse(party.text());
    String codes = codes(party.country(), party.sector());
    String from = party.from().map(how -> paint.dim(" (by " + how + ")")).orElse("");
    return (codes.isEmpty() ? paint.open("???") : codes)
        + " "
        + name.replaceAll("\\s+", " ")
        + from;
  }

  String codes(Optional<String> country, Optional<Sector> sector) {
    String code = country.map(paint::country).orElse("");
    String kind = sector.map(Sector::name).orElse("");
    return code.isEmpty() || kind.isEmpty() ? code + kind : code + " " + kind;
  }
}
