package org.detente.lab.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.actor.Mention;
import org.detente.lab.event.LogisticRegression.Example;
import org.detente.lab.event.ReadSentences.Read;
import org.detente.record.EventType;

/** Makes examples to learn from: each candidate with the type that the labels give it, or none. */
final class Labeller {
  static final int NONE = 0;
  static final int CLASSES = EventType.values().length + 1;

  /** What a sentence with one labelled event may tell besides is mostly nothing. */
  private static final double UNSURE = 0.3;

  private static final Set<String> EMPTY_WORDS =
      Set.of("the", "a", "an", "of", "in", "to", "and", "for", "on", "by", "with", "its", "his");

  private final boolean ruled;
  private final boolean appeals;

  /**
   * @param ruled whether what the rules say is a feature
   * @param appeals whether sentences count as plain in which the rules read an appeal
   */
  Labeller(boolean ruled, boolean appeals) {
    this.ruled = ruled;
    this.appeals = appeals;
  }

  static int label(EventType type) {
    return type.ordinal() + 1;
  }

  List<String> features(Candidate candidate) {
    if (!ruled) {
      return candidate.features();
    }
    List<String> all = new ArrayList<>(candidate.features());
    all.addAll(candidate.ruled());
    return all;
  }

  List<Example> examples(Read read) {
    return switch (read.labelled().kind()) {
      case NEWS -> news(read);
      case PAIR -> pair(read);
      case PLAIN -> plain(read);
      case OWN -> own(read);
      case RECORD -> List.of();
    };
  }

  private Example example(Candidate candidate, int label, double weight) {
    return new Example(features(candidate), label, weight);
  }

  private List<Example> news(Read read) {
    List<Example> found = new ArrayList<>();
    for (Candidate candidate : read.candidates()) {
      Optional<Told> gold =
          read.labelled().events().stream().filter(e -> carries(read, e, candidate)).findFirst();
      boolean open =
          candidate.rule().isPresent()
              && read.labelled().optional().stream()
                  .anyMatch(o -> Told.of(candidate.rule().get()).matches(o));
      if (gold.isPresent()) {
        found.add(example(candidate, label(gold.get().types().iterator().next()), 1));
      } else if (!open) {
        found.add(example(candidate, NONE, 1));
      }
    }
    return found;
  }

  /** The topmost candidate among the words of the trigger. */
  private static boolean carries(Read read, Told event, Candidate candidate) {
    for (String trigger : event.triggers()) {
      int start = read.labelled().text().indexOf(trigger);
      int end = start + trigger.length();
      if (start >= 0 && candidate.span().start() >= start && candidate.span().end() <= end) {
        return read.candidates().stream()
            .filter(c -> c.span().start() >= start && c.span().end() <= end)
            .noneMatch(c -> c.depth() < candidate.depth());
      }
    }
    return false;
  }

  private List<Example> pair(Read read) {
    Set<String> source = words(read.labelled().source());
    Set<String> target = words(read.labelled().target());
    Optional<Candidate> best =
        read.candidates().stream()
            .filter(c -> fit(read, c, source, target) > 1)
            .max(
                Comparator.comparingDouble((Candidate c) -> fit(read, c, source, target))
                    .thenComparing(c -> -c.depth()));
    if (best.isEmpty()) {
      return List.of();
    }
    List<Example> found = new ArrayList<>();
    Set<EventType> types = read.labelled().events().get(0).types();
    for (Candidate candidate : read.candidates()) {
      if (candidate.equals(best.get())) {
        EventType type =
            candidate
                .rule()
                .map(r -> r.type())
                .filter(types::contains)
                .orElse(types.iterator().next());
        found.add(example(candidate, label(type), 1));
      } else if (candidate.rule().isEmpty()) {
        found.add(example(candidate, NONE, UNSURE));
      }
    }
    return found;
  }

  /** How well the sides of a candidate meet the words of the labelled sides. */
  private static double fit(
      Read read, Candidate candidate, Set<String> source, Set<String> target) {
    String text = read.labelled().text();
    double fit = meets(text(candidate.actor(), text), source) ? 2 : 0;
    fit += meets(text(candidate.recipient(), text), target) ? 1.5 : 0;
    fit += meets(candidate.below(), target) ? 0.5 : 0;
    return fit;
  }

  private static String text(Optional<Mention> mention, String text) {
    return mention.map(m -> m.span().of(text)).orElse("");
  }

  private static boolean meets(String text, Set<String> wanted) {
    return words(text).stream().anyMatch(wanted::contains);
  }

  private static Set<String> words(String text) {
    Set<String> found =
        new TreeSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    found.removeAll(EMPTY_WORDS);
    found.remove("");
    return found;
  }

  private List<Example> plain(Read read) {
    boolean appeal = read.events().stream().anyMatch(e -> e.type() == EventType.REQUEST);
    return appeal && !appeals
        ? List.of()
        : read.candidates().stream().map(c -> example(c, NONE, 1)).toList();
  }

  private List<Example> own(Read read) {
    return read.candidates().stream()
        .map(c -> example(c, c.rule().map(r -> label(r.type())).orElse(NONE), 1))
        .toList();
  }
}
