package org.detente.lab.name;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.detente.syntax.name.NameLabels;

/**
 * Tokens with a label each.
 *
 * @param labels as {@link NameLabels} has them
 */
record LabelledSentence(List<String> forms, int[] labels) {
  LabelledSentence {
    forms = List.copyOf(forms);
    if (forms.size() != labels.length) {
      throw new IllegalArgumentException(forms.size() + " forms, " + labels.length + " labels");
    }
  }

  /** A name by its tokens, both included. */
  record Span(int first, int last, int kind) {}

  static LabelledSentence of(List<String> forms, List<Span> names) {
    int[] labels = new int[forms.size()];
    for (Span name : names) {
      if (name.first() == name.last()) {
        labels[name.first()] = NameLabels.of(name.kind(), NameLabels.UNIT);
      } else {
        for (int i = name.first(); i <= name.last(); i++) {
          labels[i] = NameLabels.of(name.kind(), NameLabels.INSIDE);
        }
        labels[name.first()] = NameLabels.of(name.kind(), NameLabels.FIRST);
        labels[name.last()] = NameLabels.of(name.kind(), NameLabels.LAST);
      }
    }
    return new LabelledSentence(forms, labels);
  }

  List<Span> names() {
    return spans(labels);
  }

  static List<Span> spans(int[] labels) {
    List<Span> names = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == NameLabels.OUTSIDE) {
        continue;
      }
      int place = NameLabels.place(labels[i]);
      if (place == NameLabels.FIRST || place == NameLabels.UNIT) {
        first = i;
      }
      if (place == NameLabels.LAST || place == NameLabels.UNIT) {
        names.add(new Span(first, i, NameLabels.kind(labels[i])));
      }
    }
    return names;
  }

  /** The tokens with a space after each. */
  String text() {
    return String.join(" ", forms);
  }

  int[] starts() {
    int[] starts = new int[forms.size()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + forms.get(i - 1).length() + 1;
    }
    return starts;
  }

  int[] ends() {
    int[] starts = starts();
    return IntStream.range(0, starts.length).map(i -> starts[i] + forms.get(i).length()).toArray();
  }
}
