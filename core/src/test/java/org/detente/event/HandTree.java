package org.detente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.detente.actor.Actors;
import org.detente.actor.Mention;
import org.detente.actor.MentionKind;
import org.detente.record.Actor;
import org.detente.record.ActorKind;
import org.detente.record.Event;
import org.detente.record.Party;
import org.detente.record.Report;
import org.detente.syntax.ParsedText;
import org.detente.syntax.Sentence;
import org.detente.syntax.Upos;

/** A sentence whose tree is written by hand, so that patterns are tested without a parser. */
final class HandTree {
  private static final Map<String, String> COUNTRIES =
      Map.of(
          "Iran", "IRN", "Iraq", "IRQ", "Peru", "PER", "Chile", "CHL", "Russian", "RUS", "Ukraine",
          "UKR", "Turkey", "TUR", "Syria", "SYR", "Japan", "JPN", "Iranian", "IRN");

  private final String text;
  private final ParsedText parsed;
  private final Actors actors;

  /** One word after another: {@code form/lemma/UPOS/XPOS/head/relation}, heads from 1. */
  HandTree(String words) {
    text = text(words);
    Sentence sentence = sentence(words);
    parsed = new ParsedText(text, List.of(sentence), List.of());
    actors = actors(sentence);
  }

  /** The forms, each with a blank behind it. */
  static String text(String words) {
    StringBuilder out = new StringBuilder();
    for (String token : words.trim().split("\\s+")) {
      out.append(token, 0, token.indexOf('/')).append(' ');
    }
    return out.toString();
  }

  static Sentence sentence(String words) {
    String[] tokens = words.trim().split("\\s+");
    int n = tokens.length;
    int[] starts = new int[n];
    int[] ends = new int[n];
    int[] heads = new int[n];
    String[] lemmas = new String[n];
    String[] xpos = new String[n];
    String[] relations = new String[n];
    Upos[] upos = new Upos[n];
    int at = 0;
    for (int i = 0; i < n; i++) {
      String[] parts = tokens[i].split("/");
      starts[i] = at;
      ends[i] = at + parts[0].length();
      at = ends[i] + 1;
      lemmas[i] = parts[1];
      upos[i] = Upos.valueOf(parts[2]);
      xpos[i] = parts[3];
      heads[i] = Integer.parseInt(parts[4]) - 1;
      relations[i] = parts[5];
    }
    return new Sentence(text(words), 0, starts, ends, lemmas, upos, xpos, heads, relations);
  }

  private static Actors actors(Sentence sentence) {
    Map<String, Actor> all = new TreeMap<>();
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      String country = COUNTRIES.get(sentence.form(i));
      if (country != null) {
        boolean modifies = sentence.relation(i).equals("amod");
        mentions.add(
            new Mention(
                0,
                i,
                i,
                i,
                sentence.span(i),
                modifies ? MentionKind.MODIFIER : MentionKind.NAME,
                "a-" + country,
                Optional.of(country),
                Optional.empty()));
        all.putIfAbsent(
            country,
            new Actor(
                "a-" + country,
                sentence.form(i),
                ActorKind.STATE,
                Optional.empty(),
                Optional.of(country),
                Optional.empty(),
                List.of(sentence.span(i)),
                "lexicon"));
      }
    }
    return new Actors(List.copyOf(all.values()), mentions, List.of());
  }

  /** Events as {@code TYPE code ACTORS>RECIPIENTS status}. */
  List<String> events() {
    return events(EventFinder.load());
  }

  List<String> events(EventFinder finder) {
    List<Event> events =
        finder.find(
            Report.of(text, Optional.empty()), parsed, actors, List.of(), List.of(), List.of());
    return events.stream()
        .map(
            e ->
                String.join(
                    " ",
                    e.type().name(),
                    e.cameo(),
                    countries(e.actor()) + ">" + countries(e.recipient()),
                    e.status().name().toLowerCase(java.util.Locale.ROOT)))
        .toList();
  }

  private static String countries(List<Party> side) {
    return String.join("+", side.stream().flatMap(p -> p.country().stream()).toList());
  }
}
