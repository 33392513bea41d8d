package org.detente.dyad;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.detente.dyad.Clusters.Estimate;
import org.detente.dyad.Measure.Withheld;
import org.detente.record.Quad;

/** One way to compare a pair before and after a day; an effect above 0 is the upward claim. */
sealed interface Comparison {
  Measure effect(DyadSeries before, DyadSeries after);

  String inWords(Every every);

  static Comparison of(Claim claim) {
    return switch (claim) {
      case BETTER, WORSE -> new OfBalance();
      case MORE_STABLE, LESS_STABLE -> new OfStability();
      case MORE_PREDICTABLE, LESS_PREDICTABLE -> new OfPredictability();
      case WORDS_FOLLOWED_BY_DEEDS -> new OfWordsAndDeeds();
    };
  }

  private static String unit(Every every) {
    return every.name().toLowerCase(Locale.ROOT) + "s";
  }

  private static int events(DyadSeries before, DyadSeries after) {
    return before.events().size() + after.events().size();
  }

  /** Difference in balance. */
  record OfBalance() implements Comparison {
    private static final int LEAST_BINS = 3;
    private static final int LEAST_EVENTS = 5;

    @Override
    public Measure effect(DyadSeries before, DyadSeries after) {
      int n = events(before, after);
      if (isThin(before) || isThin(after)) {
        return new Withheld(
            "each side needs "
                + LEAST_EVENTS
                + " events in "
                + LEAST_BINS
                + " bins; there are "
                + before.events().size()
                + " before and "
                + after.events().size()
                + " after",
            n);
      }
      return Clusters.difference(balance(before), balance(after), n);
    }

    private static boolean isThin(DyadSeries series) {
      return series.events().size() < LEAST_EVENTS
          || series.bins().stream().filter(b -> b.n() > 0).count() < LEAST_BINS;
    }

    private static Estimate balance(DyadSeries series) {
      List<Bin> bins = series.bins().stream().filter(b -> b.n() > 0).toList();
      Estimate byBins =
          Clusters.ratio(
              bins.stream().mapToDouble(b -> b.cooperation() - b.conflict()).toArray(),
              bins.stream().mapToDouble(Bin::n).toArray());
      // Bins that happen to be alike must not make the balance surer than single events would.
      double n = series.events().size();
      double share = (bins.stream().mapToInt(Bin::cooperation).sum() + 0.5) / (n + 1);
      double least = 2 * Math.sqrt(share * (1 - share) / (n + 2));
      return new Estimate(byBins.value(), Math.max(byBins.error(), least), byBins.freedom());
    }

    @Override
    public String inWords(Every every) {
      return "difference in the balance of cooperation and conflict, after less before, with"
          + " Welch's interval; events of one bin count as belonging together (bins: "
          + unit(every)
          + ")";
    }
  }

  /** Difference in spread of the bins' mean intensity, counting noise taken out. */
  record OfStability() implements Comparison {
    @Override
    public Measure effect(DyadSeries before, DyadSeries after) {
      int n = events(before, after);
      List<Bin> first = before.bins().stream().filter(b -> b.n() > 0).toList();
      List<Bin> second = after.bins().stream().filter(b -> b.n() > 0).toList();
      if (Math.min(first.size(), second.size()) < Stability.LEAST_BINS) {
        return new Withheld(
            "each side needs "
                + Stability.LEAST_BINS
                + " bins with events; there are "
                + first.size()
                + " before and "
                + second.size()
                + " after",
            n);
      }
      // Less spread is more stable, so the sides change places.
      return Clusters.difference(spread(second), spread(first), n);
    }

    private static Estimate spread(List<Bin> bins) {
      return Clusters.mean(Stability.excess(bins, Stability.pooledVariance(bins)));
    }

    @Override
    public String inWords(Every every) {
      return "difference in the variance of the bins' mean intensity, before less after, with the"
          + " noise of counting taken out and Welch's interval over bins (bins: "
          + unit(every)
          + ")";
    }
  }

  /** Difference in forecasting skill against the mean so far. */
  record OfPredictability() implements Comparison {
    @Override
    public Measure effect(DyadSeries before, DyadSeries after) {
      Predictability first = Predictability.of(before);
      Predictability second = Predictability.of(after);
      if (first.againstMean() instanceof Measure.Figure a
          && second.againstMean() instanceof Measure.Figure b) {
        return Clusters.difference(estimate(a, before), estimate(b, after), events(before, after));
      }
      return new Withheld(
          "each side needs "
              + (Predictability.WARM_UP + Predictability.LEAST_FORECASTS)
              + " bins; there are "
              + before.bins().size()
              + " before and "
              + after.bins().size()
              + " after",
          events(before, after));
    }

    private static Estimate estimate(Measure.Figure skill, DyadSeries series) {
      return new Estimate(
          skill.value(),
          (skill.high() - skill.low()) / (2 * 1.96),
          series.bins().size() - Predictability.WARM_UP - 1.0);
    }

    @Override
    public String inWords(Every every) {
      return "difference in out-of-sample forecasting skill for the counts of cooperation and"
          + " conflict (against the mean so far, CRPS), after less before (bins: "
          + unit(every)
          + ")";
    }
  }

  /** Whether a side's deeds are kinder after kind words than after hostile ones. */
  record OfWordsAndDeeds() implements Comparison {
    /** Days in which deeds may follow words. */
    private static final int WINDOW_DAYS = 90;

    private static final int LEAST = 8;

    @Override
    public Measure effect(DyadSeries before, DyadSeries after) {
      List<DyadEvent> events =
          after.events().stream().filter(e -> e.from().equals(after.a())).toList();
      double[] kind = followed(events, Quad.VC);
      double[] hostile = followed(events, Quad.VX);
      if (Math.min(kind.length, hostile.length) < LEAST) {
        return new Withheld(
            kind.length
                + " kind and "
                + hostile.length
                + " hostile words that deeds follow within "
                + WINDOW_DAYS
                + " days; each needs "
                + LEAST,
            events.size());
      }
      return Clusters.difference(Clusters.mean(hostile), Clusters.mean(kind), events.size());
    }

    /** For each verbal event of the class, the share of cooperation among the deeds that follow. */
    private static double[] followed(List<DyadEvent> events, Quad words) {
      return events.stream()
          .filter(e -> e.quad() == words)
          .map(
              said ->
                  events.stream()
                      .filter(e -> e.quad() == Quad.MC || e.quad() == Quad.MX)
                      .filter(e -> e.day().isAfter(said.day()))
                      .filter(e -> !e.day().isAfter(said.day().plusDays(WINDOW_DAYS)))
                      .mapToInt(e -> e.quad() == Quad.MC ? 1 : 0)
                      .average())
          .filter(OptionalDouble::isPresent)
          .mapToDouble(OptionalDouble::getAsDouble)
          .toArray();
    }

    @Override
    public String inWords(Every every) {
      return "share of cooperation among the deeds that follow within "
          + WINDOW_DAYS
          + " days of kind words, less that after hostile words, with Welch's interval";
    }
  }
}
