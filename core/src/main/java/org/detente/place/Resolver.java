package org.detente.place;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Picks a place for each toponym: containment ("Paris, Texas"), the countries, regions and
 * neighbours that the report speaks of, then population. One name means one place in a report.
 */
final class Resolver {
  private static final int ROUNDS = 3;
  private static final int MOST_CANDIDATES = 40;

  /** All mentions of a name. */
  private static final class Group {
    final String key;
    final int[] places;
    final double[] base;
    final double[] share;
    double weight;

    Group(String key, int[] places) {
      this.key = key;
      this.places = places;
      base = new double[places.length];
      share = new double[places.length];
    }
  }

  private final Gazetteer gazetteer;
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Map<Integer, Double> countryVotes = new HashMap<>();
  private final Map<Integer, Double> regionVotes = new HashMap<>();
  private final Map<Integer, Double> cellVotes = new HashMap<>();
  private final Map<Integer, Double> said;
  private final List<Toponym> toponyms;

  /**
   * A resolver for one report.
   *
   * @param said how often the report speaks of a country otherwise than by a toponym
   */
  Resolver(Gazetteer gazetteer, List<Toponym> toponyms, Map<Integer, Double> said) {
    this.gazetteer = gazetteer;
    this.said = said;
    this.toponyms = toponyms;
    for (Toponym toponym : toponyms) {
      Group group =
          groups.computeIfAbsent(toponym.key, k -> new Group(k, kept(toponym.candidates)));
      group.weight += 1;
      for (int i = 0; i < group.places.length; i++) {
        if (toponym.region && gazetteer.kind(group.places[i]).word().equals("region")) {
          group.base[i] += 2;
        }
      }
    }
    for (Group group : groups.values()) {
      for (int i = 0; i < group.places.length; i++) {
        group.base[i] += prior(group.places[i]) + alias(group.key, group.places[i]);
      }
      preferNamesake(group);
    }
    contain();
    for (int round = 0; round < ROUNDS; round++) {
      vote();
      share(round > 0);
    }
  }

  /** The place of a toponym, or -1. */
  int place(Toponym toponym) {
    Group group = groups.get(toponym.key);
    if (group == null || group.places.length == 0) {
      return -1;
    }
    int best = -1;
    for (int i = 0; i < group.places.length; i++) {
      if (isInside(toponym, group.places[i]) && (best < 0 || beats(group, i, best))) {
        best = i;
      }
    }
    if (best >= 0) {
      return group.places[best];
    }
    best = 0;
    for (int i = 1; i < group.places.length; i++) {
      if (group.share[i] > group.share[best]) {
        best = i;
      }
    }
    return group.places[best];
  }

  private static boolean beats(Group group, int i, int best) {
    int byShare = Double.compare(group.share[i], group.share[best]);
    return byShare > 0 || byShare == 0 && group.base[i] > group.base[best];
  }

  /** True if the text says in what this mention lies, and the place does lie there. */
  private boolean isInside(Toponym toponym, int place) {
    return toponym.container >= 0
        && Containment.holds(gazetteer, place, place(toponyms.get(toponym.container)));
  }

  private int[] kept(int[] places) {
    return places.length <= MOST_CANDIDATES ? places : Arrays.copyOf(places, MOST_CANDIDATES);
  }

  private double prior(int place) {
    double population = 0.5 * gazetteer.logPopulation(place);
    return population
        + switch (gazetteer.kind(place)) {
          case COUNTRY -> 2;
          case REGION -> 0.4;
          case COUNTY -> -0.8;
          case CAPITAL -> 1.2;
          case SEAT -> 0.3;
          case SECTION -> -0.5;
          default -> 0;
        };
  }

  /** A small place goes less by its other names. */
  private double alias(String key, int place) {
    boolean known = gazetteer.logPopulation(place) > 5 || !gazetteer.kind(place).isCity();
    return known || PlaceKey.of(gazetteer.name(place)).equals(key) ? 0 : -1;
  }

  /** Of a region and the city that most of it lives in, the name means the city: "New York". */
  private void preferNamesake(Group group) {
    for (int i = 0; i < group.places.length; i++) {
      for (int k = 0; k < group.places.length; k++) {
        int city = group.places[i];
        int region = group.places[k];
        if (gazetteer.kind(city).isCity()
            && gazetteer.kind(region) == GazetteerKind.REGION
            && gazetteer.region(city) == gazetteer.region(region)
            && gazetteer.logPopulation(region) - gazetteer.logPopulation(city) < 0.6) {
          group.base[i] += 1;
        }
      }
    }
  }

  private void contain() {
    for (Toponym inner : toponyms) {
      if (inner.container < 0) {
        continue;
      }
      Group in = groups.get(inner.key);
      Group out = groups.get(toponyms.get(inner.container).key);
      if (in == null || out == null) {
        continue;
      }
      boolean[] inside = new boolean[in.places.length];
      boolean[] around = new boolean[out.places.length];
      for (int i = 0; i < in.places.length; i++) {
        for (int k = 0; k < out.places.length; k++) {
          if (Containment.holds(gazetteer, in.places[i], out.places[k])) {
            inside[i] = true;
            around[k] = true;
          }
        }
      }
      for (int i = 0; i < inside.length; i++) {
        in.base[i] += inside[i] ? 5 : 0;
      }
      for (int k = 0; k < around.length; k++) {
        out.base[k] += around[k] ? 3 : 0;
      }
    }
  }

  private void vote() {
    countryVotes.clear();
    regionVotes.clear();
    cellVotes.clear();
    said.forEach((country, times) -> countryVotes.merge(country, times, Double::sum));
    for (Group group : groups.values()) {
      for (int i = 0; i < group.places.length; i++) {
        double share = group.share[i] * Math.sqrt(group.weight);
        int place = group.places[i];
        countryVotes.merge(gazetteer.country(place), share, Double::sum);
        regionVotes.merge(gazetteer.region(place), share, Double::sum);
        if (gazetteer.kind(place).isCity() || gazetteer.kind(place) == GazetteerKind.COUNTY) {
          cellVotes.merge(cell(place, 0, 0), share, Double::sum);
        }
      }
    }
  }

  private void share(boolean voted) {
    for (Group group : groups.values()) {
      double[] score = new double[group.places.length];
      double most = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < score.length; i++) {
        score[i] = group.base[i] + (voted ? support(group, i) : 0);
        most = Math.max(most, score[i]);
      }
      double sum = 0;
      for (int i = 0; i < score.length; i++) {
        score[i] = Math.exp(1.5 * (score[i] - most));
        sum += score[i];
      }
      for (int i = 0; i < score.length; i++) {
        group.share[i] = score[i] / sum;
      }
    }
  }

  /** What the other names of the report say for a candidate. */
  private double support(Group group, int i) {
    int place = group.places[i];
    double own = group.share[i] * Math.sqrt(group.weight);
    double country = 0;
    double region = 0;
    double near = 0;
    for (int k = 0; k < group.places.length; k++) {
      double share = group.share[k] * Math.sqrt(group.weight);
      country += gazetteer.country(group.places[k]) == gazetteer.country(place) ? share : 0;
      region += gazetteer.region(group.places[k]) == gazetteer.region(place) ? share : 0;
    }
    double countries = 0;
    if (gazetteer.country(place) >= 0) {
      countries = countryVotes.getOrDefault(gazetteer.country(place), 0.0) - country;
    }
    double regions = 0;
    if (gazetteer.region(place) >= 0) {
      regions = regionVotes.getOrDefault(gazetteer.region(place), 0.0) - region;
    }
    if (gazetteer.kind(place).isCity() || gazetteer.kind(place) == GazetteerKind.COUNTY) {
      for (int row = -1; row <= 1; row++) {
        for (int column = -1; column <= 1; column++) {
          near += cellVotes.getOrDefault(cell(place, row, column), 0.0);
        }
      }
      near -= own;
    }
    return 1.2 * log(countries) + 1.2 * log(regions) + 1.2 * log(near);
  }

  private static double log(double votes) {
    return Math.log1p(Math.max(0, votes));
  }

  private int cell(int place, int rows, int columns) {
    int row = (int) Math.floor(gazetteer.latitude(place)) + 90 + rows;
    int column = (int) Math.floor(gazetteer.longitude(place)) + 180 + columns;
    return row * 1000 + column;
  }
}
