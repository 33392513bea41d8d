package org.detente.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.detente.syntax.name.NameLabeller;
import org.detente.syntax.name.NameLabels;
import org.detente.syntax.name.NameModel;
import org.detente.syntax.name.NameTokens;

/**
 * Finds the names in sentences: persons, organisations, places and groups of people.
 *
 * <p>Each sentence is labelled by itself; then the names that a text gives in full lend their kind
 * to their short forms, see {@link ShortNames}.
 */
final class NameFinder {
  private static final String MODEL = "names.model";

  /** Longer sentences are labelled piece by piece. */
  private static final int LONGEST = 2_000;

  private final NameModel model;

  private NameFinder(NameModel model) {
    this.model = model;
  }

  static NameFinder load() {
    try (InputStream in = NameFinder.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalArgumentException("no model " + MODEL);
      }
      return new NameFinder(NameModel.read(ByteBuffer.wrap(in.readAllBytes())));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read model " + MODEL, e);
    }
  }

  /** The names, in text order; none overlaps another. */
  List<Name> find(List<Sentence> sentences) {
    NameLabeller labeller = new NameLabeller(model);
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      for (int from = 0; from < sentences.get(i).size(); from += LONGEST) {
        label(labeller, sentences.get(i), i, from, names);
      }
    }
    return ShortNames.settle(sentences, names);
  }

  private static void label(
      NameLabeller labeller, Sentence sentence, int number, int from, List<Name> names) {
    int size = Math.min(LONGEST, sentence.size() - from);
    int[] labels = labeller.label(sentence.text(), tokens(sentence, from, size));
    int first = 0;
    for (int i = 0; i < size; i++) {
      if (labels[i] == NameLabels.OUTSIDE || NameLabels.kind(labels[i]) == NameLabels.OTHER) {
        continue;
      }
      int place = NameLabels.place(labels[i]);
      if (place == NameLabels.FIRST || place == NameLabels.UNIT) {
        first = i;
      }
      if (place == NameLabels.LAST || place == NameLabels.UNIT) {
        names.add(new Name(number, from + first, from + i, kind(NameLabels.kind(labels[i]))));
      }
    }
  }

  private static NameTokens tokens(Sentence sentence, int from, int size) {
    int[] starts = new int[size];
    int[] ends = new int[size];
    int[] tags = new int[size];
    int[] heads = new int[size];
    int[] relations = new int[size];
    for (int i = 0; i < size; i++) {
      int token = from + i;
      int head = sentence.head(token) - from;
      starts[i] = sentence.start(token);
      ends[i] = sentence.end(token);
      tags[i] = sentence.upos(token).ordinal();
      heads[i] = head < size ? head : -1;
      relations[i] = sentence.relation(token).hashCode();
    }
    return new NameTokens(starts, ends, tags, heads, relations);
  }

  private static NameKind kind(int kind) {
    return switch (kind) {
      case NameLabels.PERSON -> NameKind.PERSON;
      case NameLabels.ORGANISATION -> NameKind.ORGANISATION;
      case NameLabels.PLACE -> NameKind.PLACE;
      default -> NameKind.GROUP;
    };
  }
}
