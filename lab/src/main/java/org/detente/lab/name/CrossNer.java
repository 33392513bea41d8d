package org.detente.lab.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.syntax.name.NameLabels;

/**
 * Reads CrossNER: a token, a tab and a label in BIO a line. Persons and politicians are persons;
 * organisations and political parties organisations; countries and locations places. Elections,
 * events and what it calls miscellaneous are left out.
 */
final class CrossNer {
  private CrossNer() {}

  static List<LabelledSentence> read(Path file) throws IOException {
    List<LabelledSentence> sentences = new ArrayList<>();
    List<String> forms = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.add("");
    for (String line : lines) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        forms.add(line.substring(0, tab));
        labels.add(line.substring(tab + 1));
      } else if (!forms.isEmpty()) {
        sentences.add(sentence(forms, labels));
        forms.clear();
        labels.clear();
      }
    }
    return sentences;
  }

  private static LabelledSentence sentence(List<String> forms, List<String> labels) {
    List<LabelledSentence.Span> names = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i).startsWith("B-")) {
        int last = i;
        while (last + 1 < labels.size() && labels.get(last + 1).startsWith("I-")) {
          last++;
        }
        int first = i;
        int end = last;
        kind(labels.get(i).substring(2))
            .ifPresent(kind -> names.add(new LabelledSentence.Span(first, end, kind)));
      }
    }
    return LabelledSentence.of(forms, names);
  }

  private static Optional<Integer> kind(String type) {
    return switch (type) {
      case "person", "politician" -> Optional.of(NameLabels.PERSON);
      case "organisation", "politicalparty" -> Optional.of(NameLabels.ORGANISATION);
      case "country", "location" -> Optional.of(NameLabels.PLACE);
      default -> Optional.empty();
    };
  }
}
