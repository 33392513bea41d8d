package org.detente.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a text's names tell of each other: a full name has one kind throughout; the surname of a
 * person and the initials in brackets behind an organisation are names of the same kind wherever
 * they stand alone.
 */
final class ShortNames {
  private static final int SHORTEST = 3;

  /** Surnames that say more often when than who. */
  private static final Set<String> MONTHS = Set.of("March", "April", "May", "June", "August");

  private final List<Sentence> sentences;
  private final Map<String, NameKind> kinds = new HashMap<>();
  private final Map<String, String> firsts = new HashMap<>();
  private final Map<String, int[]> votes = new HashMap<>();
  private final List<boolean[]> taken = new ArrayList<>();

  private ShortNames(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  /** The names with those that others add or change, in text order. */
  static List<Name> settle(List<Sentence> sentences, List<Name> names) {
    return names.isEmpty() ? names : new ShortNames(sentences).settle(names);
  }

  private List<Name> settle(List<Name> names) {
    sentences.forEach(sentence -> taken.add(new boolean[sentence.size()]));
    for (Name name : names) {
      Arrays.fill(taken.get(name.sentence()), name.first(), name.last() + 1, true);
      if (name.last() > name.first()) {
        votes
            .computeIfAbsent(text(name), t -> new int[NameKind.values().length])[
            name.kind().ordinal()]++;
      }
    }
    List<Name> agreed = names.stream().map(this::vote).toList();
    agreed.forEach(this::learn);
    agreed.forEach(this::unlearn);
    List<Name> settled = new ArrayList<>(agreed.size());
    agreed.forEach(name -> settled.add(complete(name)));
    for (int s = 0; s < taken.size(); s++) {
      addUnseen(s, settled);
    }
    settled.sort(Comparator.comparingInt(Name::sentence).thenComparingInt(Name::first));
    return settled;
  }

  private String text(Name name) {
    Sentence sentence = sentences.get(name.sentence());
    return sentence.span(name.first(), name.last()).of(sentence.text());
  }

  /** The kind that the full name has most often; its own where others have it as often. */
  private Name vote(Name name) {
    int[] counts = votes.get(text(name));
    if (counts == null) {
      return name;
    }
    int best = name.kind().ordinal();
    for (int kind = 0; kind < counts.length; kind++) {
      best = counts[kind] > counts[best] ? kind : best;
    }
    return new Name(name.sentence(), name.first(), name.last(), NameKind.values()[best]);
  }

  private void learn(Name name) {
    Sentence sentence = sentences.get(name.sentence());
    int last = name.last();
    if (last == name.first()) {
      return;
    }
    if (name.kind() == NameKind.PERSON) {
      learn(sentence.form(last), NameKind.PERSON);
      firsts.putIfAbsent(sentence.form(last), sentence.form(name.first()));
    }
    boolean bracket =
        name.kind() == NameKind.ORGANISATION
            && last + 3 < sentence.size()
            && sentence.form(last + 1).equals("(")
            && sentence.form(last + 3).equals(")");
    if (bracket && isInitials(sentence.form(last + 2))) {
      learn(sentence.form(last + 2), NameKind.ORGANISATION);
    }
  }

  private void learn(String form, NameKind kind) {
    boolean usable = form.length() >= SHORTEST && !MONTHS.contains(form);
    if (usable && Character.isUpperCase(form.charAt(0))) {
      kinds.putIfAbsent(form, kind);
    }
  }

  /** A surname that is a place too tells nothing. */
  private void unlearn(Name name) {
    if (name.kind() == NameKind.PLACE && name.first() == name.last()) {
      kinds.remove(sentences.get(name.sentence()).form(name.first()), NameKind.PERSON);
    }
  }

  private Name complete(Name name) {
    Sentence sentence = sentences.get(name.sentence());
    String form = sentence.form(name.last());
    if (name.last() > name.first() || name.kind() == NameKind.GROUP) {
      return name;
    }
    NameKind kind = kinds.getOrDefault(form, name.kind());
    return new Name(name.sentence(), start(name.sentence(), name.first(), form), name.last(), kind);
  }

  /** One token earlier where the given name stands there. */
  private int start(int number, int token, String surname) {
    String first = firsts.get(surname);
    boolean given =
        first != null
            && token > 0
            && !taken.get(number)[token - 1]
            && sentences.get(number).form(token - 1).equals(first);
    if (given) {
      taken.get(number)[token - 1] = true;
    }
    return given ? token - 1 : token;
  }

  private void addUnseen(int number, List<Name> names) {
    Sentence sentence = sentences.get(number);
    boolean[] busy = taken.get(number);
    for (int token = 0; token < busy.length; token++) {
      char first = sentence.text().charAt(sentence.start(token));
      if (busy[token] || !Character.isUpperCase(first)) {
        continue;
      }
      String form = proper(sentence.form(token));
      NameKind kind = kinds.get(form);
      if (kind != null) {
        busy[token] = true;
        names.add(new Name(number, start(number, token, form), token, kind));
      }
    }
  }

  /** {@code WALLACE} as {@code Wallace}, unless it stands for itself. */
  private String proper(String form) {
    boolean shouted =
        form.length() > SHORTEST
            && !kinds.containsKey(form)
            && form.chars().allMatch(Character::isUpperCase);
    return shouted ? form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT) : form;
  }

  private static boolean isInitials(String form) {
    return form.length() >= SHORTEST
        && form.length() <= 8
        && form.chars().filter(Character::isUpperCase).count() >= 2
        && form.chars().allMatch(Character::isLetter);
  }
}
