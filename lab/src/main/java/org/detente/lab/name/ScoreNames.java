package org.detente.lab.name;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.detente.syntax.SyntaxParser;
import org.detente.syntax.name.NameLabeller;
import org.detente.syntax.name.NameModel;

/**
 * Scores a model of names on CrossNER: {@code ScoreNames MODEL FILE [--errors]}. A name is right
 * with its extent and its kind. Groups and other names that the model finds are left out, as
 * elections, events and miscellaneous names of the gold are.
 */
public final class ScoreNames {
  private static final List<String> KINDS = List.of("person", "organisation", "place");

  private ScoreNames() {}

  public static void main(String[] args) throws IOException {
    NameModel model = NameModel.read(ByteBuffer.wrap(Files.readAllBytes(Path.of(args[0]))));
    NameLabeller labeller = new NameLabeller(model);
    TokenSource tokens = new TokenSource(SyntaxParser.withoutNames());
    NameScore all = new NameScore();
    NameScore[] kinds = {new NameScore(), new NameScore(), new NameScore()};
    for (LabelledSentence s : CrossNer.read(Path.of(args[1]))) {
      List<LabelledSentence.Span> gold = s.names();
      List<LabelledSentence.Span> found = TrainNames.known(TrainNames.found(labeller, tokens, s));
      all.add(gold, found);
      for (int kind = 0; kind < kinds.length; kind++) {
        int k = kind;
        kinds[kind].add(
            gold.stream().filter(n -> n.kind() == k).toList(),
            found.stream().filter(n -> n.kind() == k).toList());
      }
      if (args.length > 2) {
        print(s, gold, found);
      }
    }
    System.out.println("all           " + all);
    for (int kind = 0; kind < kinds.length; kind++) {
      System.out.printf("%-13s %s%n", KINDS.get(kind), kinds[kind]);
    }
  }

  private static void print(
      LabelledSentence s, List<LabelledSentence.Span> gold, List<LabelledSentence.Span> found) {
    gold.stream()
        .filter(n -> !found.contains(n))
        .forEach(n -> System.out.println("missed  " + around(s, n)));
    found.stream()
        .filter(n -> !gold.contains(n))
        .forEach(n -> System.out.println("wrong   " + around(s, n)));
  }

  private static String around(LabelledSentence s, LabelledSentence.Span n) {
    List<String> forms = s.forms();
    return "%-12s %s ⟦%s⟧ %s"
        .formatted(
            KINDS.get(n.kind()),
            String.join(" ", forms.subList(Math.max(0, n.first() - 4), n.first())),
            String.join(" ", forms.subList(n.first(), n.last() + 1)),
            String.join(" ", forms.subList(n.last() + 1, Math.min(forms.size(), n.last() + 4))));
  }
}
