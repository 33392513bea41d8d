package org.detente.lab.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.detente.syntax.Tokenizer;
import org.detente.syntax.name.NameLabels;
import org.detente.table.Row;
import org.detente.table.Table;

/** Makes training sentences: templates filled with names, and names of a treebank replaced. */
final class MadeSentences {
  private static final double REPLACED = 0.6;

  private final Tokenizer tokenizer;
  private final NameMaker maker;
  private final Random random;

  MadeSentences(Tokenizer tokenizer, NameMaker maker, Random random) {
    this.tokenizer = tokenizer;
    this.maker = maker;
    this.random = random;
  }

  /** Each template filled so many times. */
  List<LabelledSentence> templates(int times) {
    List<LabelledSentence> made = new ArrayList<>();
    for (Row row : Table.beside(MadeSentences.class, "templates.tsv").rows()) {
      for (int i = 0; i < times; i++) {
        made.add(fill(row.get("text").split(" ")));
      }
    }
    return made;
  }

  private LabelledSentence fill(String[] words) {
    List<String> forms = new ArrayList<>();
    List<LabelledSentence.Span> names = new ArrayList<>();
    int joined = -1;
    for (String word : words) {
      if (!word.startsWith("{")) {
        forms.add(word);
        continue;
      }
      String slot = word.substring(1, word.length() - 1);
      NameMaker.Piece piece = maker.fill(slot);
      int first = joined >= 0 ? joined : forms.size();
      List<String> tokens = tokens(piece.text());
      forms.addAll(tokens);
      joined = slot.equals("HONORIFIC") ? first : -1;
      if (piece.kind() >= 0 && joined < 0) {
        names.add(name(forms, first, piece.kind()));
      }
    }
    return LabelledSentence.of(forms, names);
  }

  /** Articles before a name are not part of it, nor small words at its end. */
  private static LabelledSentence.Span name(List<String> forms, int from, int kind) {
    int first = from;
    int last = forms.size() - 1;
    if (forms.get(first).equals("the") && first < last) {
      first++;
    }
    while (last > first && Character.isLowerCase(forms.get(last).charAt(0))) {
      last--;
    }
    return new LabelledSentence.Span(first, last, kind);
  }

  private List<String> tokens(String text) {
    return ListSource.tokens(tokenizer, text);
  }

  /** The sentences that have names, with other names of the same kinds instead. */
  List<LabelledSentence> replaced(List<LabelledSentence> sentences) {
    List<LabelledSentence> made = new ArrayList<>();
    for (LabelledSentence sentence : sentences) {
      if (!sentence.names().isEmpty()) {
        made.add(replace(sentence));
      }
    }
    return made;
  }

  private LabelledSentence replace(LabelledSentence sentence) {
    List<String> forms = new ArrayList<>();
    List<LabelledSentence.Span> names = new ArrayList<>();
    int at = 0;
    for (LabelledSentence.Span name : sentence.names()) {
      forms.addAll(sentence.forms().subList(at, name.first()));
      int first = forms.size();
      boolean known = name.kind() <= NameLabels.PLACE;
      if (known && random.nextDouble() < REPLACED) {
        forms.addAll(tokens(other(name)));
      } else {
        forms.addAll(sentence.forms().subList(name.first(), name.last() + 1));
      }
      names.add(new LabelledSentence.Span(first, forms.size() - 1, name.kind()));
      at = name.last() + 1;
    }
    forms.addAll(sentence.forms().subList(at, sentence.forms().size()));
    return LabelledSentence.of(forms, names);
  }

  /** Some of the sentences as headlines: with capitals on most words, or in capitals alone. */
  List<LabelledSentence> headlines(List<LabelledSentence> sentences, double part) {
    List<LabelledSentence> made = new ArrayList<>();
    for (LabelledSentence sentence : sentences) {
      if (random.nextDouble() < part && sentence.forms().size() < 25) {
        boolean shouting = random.nextDouble() < 0.3;
        List<String> forms =
            sentence.forms().stream().map(form -> headline(form, shouting)).toList();
        made.add(new LabelledSentence(forms, sentence.labels()));
      }
    }
    return made;
  }

  private static String headline(String form, boolean shouting) {
    if (shouting) {
      return form.toUpperCase(Locale.ROOT);
    }
    boolean small = form.length() < 4 && !form.equals("is") || form.equals("with");
    return small || !Character.isLetter(form.charAt(0))
        ? form
        : Character.toUpperCase(form.charAt(0)) + form.substring(1);
  }

  private String other(LabelledSentence.Span name) {
    boolean one = name.first() == name.last();
    return switch (name.kind()) {
      case NameLabels.PERSON -> one ? maker.surname() : maker.person();
      case NameLabels.PLACE -> one ? maker.city() : maker.place();
      default ->
          one ? maker.acronym() : random.nextBoolean() ? maker.organisation() : maker.party();
    };
  }
}
