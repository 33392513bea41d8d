package org.detente.app.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.detente.record.Actor;
import org.detente.record.ActorKind;
import org.detente.record.Reading;
import org.detente.record.Sector;

/** The parties with their roles, country by country in the order of their first mention. */
final class ActorsView {
  private static final int SENTENCES = 5;
  private static final int CODES = 9;
  private static final String NOWHERE = "–";

  private ActorsView() {}

  static void write(Sheet sheet, Reading reading, Passages passages) {
    if (reading.actors().isEmpty()) {
      return;
    }
    sheet.heading("Who");
    Map<String, List<Actor>> named = new LinkedHashMap<>();
    List<Actor> others = new ArrayList<>();
    for (Actor actor : reading.actors()) {
      if (!isNamed(actor)) {
        others.add(actor);
      } else {
        named.computeIfAbsent(actor.country().orElse(NOWHERE), c -> new ArrayList<>()).add(actor);
      }
    }
    List<Actor> unplaced = named.remove(NOWHERE);
    named.values().forEach(actors -> actors.forEach(a -> actor(sheet, a, passages)));
    if (unplaced != null) {
      unplaced.forEach(a -> actor(sheet, a, passages));
    }
    if (!others.isEmpty()) {
      sheet.hanging("  also     ", others(others, passages, sheet.paint()));
    }
  }

  /** Groups and roles without a name, run on. */
  private static String others(List<Actor> others, Passages passages, Paint paint) {
    return others.stream()
        .map(
            actor -> {
              String country = paint.country(actor.country().orElse("–"));
              String sector = actor.sector().map(s -> " " + s).orElse("");
              String where = paint.dim(passages.label(actor.mentions().get(0)));
              return Sheet.whole(country + sector) + " " + name(actor) + " " + where;
            })
        .collect(Collectors.joining("; "));
  }

  private static boolean isNamed(Actor actor) {
    return actor.kind() != ActorKind.GROUP
        && actor.kind() != ActorKind.ROLE
        && !Character.isLowerCase(actor.name().codePointAt(0));
  }

  private static String name(Actor actor) {
    return actor.name().replaceAll("\\s+", " ");
  }

  /** The role, where the name does not hold it. */
  private static String title(Actor actor) {
    String name = actor.name().toLowerCase(Locale.ROOT);
    return actor
        .title()
        .filter(title -> !name.contains(title.toLowerCase(Locale.ROOT)))
        .map(title -> ", " + title.replaceAll("\\s+", " "))
        .orElse("");
  }

  private static void actor(Sheet sheet, Actor actor, Passages passages) {
    Paint paint = sheet.paint();
    String country = actor.country().orElse(NOWHERE);
    String sector = actor.sector().map(Sector::name).orElse("");
    String codes = paint.country(country) + " " + sector;
    String pad = " ".repeat(Math.max(1, CODES - country.length() - 1 - sector.length()));
    String where = Sheet.whole(where(actor, passages));
    sheet.hanging(
        "  " + codes + pad, paint.bold(name(actor)) + title(actor) + "  " + paint.dim(where));
  }

  private static String where(Actor actor, Passages passages) {
    List<String> sentences = actor.mentions().stream().map(passages::label).distinct().toList();
    String first = sentences.stream().limit(SENTENCES).collect(Collectors.joining(" "));
    String times = actor.mentions().size() > 1 ? actor.mentions().size() + "× " : "";
    return times + first + (sentences.size() > SENTENCES ? " …" : "");
  }
}
