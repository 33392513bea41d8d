package org.detente.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.detente.actor.Actors;
import org.detente.actor.Mention;
import org.detente.actor.MentionKind;
import org.detente.record.Report;
import org.detente.record.Span;
import org.detente.syntax.ParsedText;
import org.detente.syntax.Sentence;
import org.detente.syntax.Upos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssueFinderTest {
  private static final IssueFinder FINDER = IssueFinder.load();
  private static final String[] WORDS =
      ("talks on trade and tensions remain high over the border , including sanctions , whether it"
              + " is on fishing or from arms to water due to areas of concern relations have soured"
              + " accused of cooperation in Ruritania with such as : ; . are not they agreed to")
          .split(" ");
  private static final String[] RELATIONS = {
    "nsubj",
    "obj",
    "obl",
    "nmod",
    "case",
    "conj",
    "cc",
    "amod",
    "compound",
    "punct",
    "cop",
    "mark",
    "appos",
    "xcomp",
    "acl:relcl",
    "aux",
    "nmod:poss",
    "det"
  };

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 40, 249, 251, 3000})
  void anyTreeOverAnyWordsIsSurvived(int size) {
    Random random = new Random(size);
    for (int round = 0; round < 40; round++) {
      Sentence sentence = sentence(size, random, round);
      assertThatCode(() -> find(sentence)).doesNotThrowAnyException();
    }
  }

  @Test
  void aTextWithoutAPoliticalActorHasNoIssues() {
    Sentence sentence = sentence(40, new Random(1), 1);
    ParsedText text = new ParsedText(text(sentence), List.of(sentence), List.of());
    Issues issues =
        FINDER.find(
            Report.of(text.text(), Optional.empty()),
            text,
            new Actors(List.of(), List.of(), List.of()),
            List.of(),
            List.of());
    assertThat(issues.issues()).isEmpty();
    assertThat(issues.relations()).isEmpty();
  }

  @Test
  void issuesTouchOnlyTheStretchesTheyLieIn() {
    Issues issues =
        new Issues(
            List.of(),
            List.of(),
            List.of(new IssueMention("a", new Span(2, 5)), new IssueMention("b", new Span(9, 12))));
    assertThat(issues.touching(List.of(new Span(0, 6)))).containsExactly("a");
    assertThat(issues.touching(List.of(new Span(6, 9)))).isEmpty();
    assertThat(issues.touching(List.of(new Span(0, 3), new Span(8, 20)))).containsExactly("a", "b");
  }

  private static Issues find(Sentence sentence) {
    List<Mention> mentions = new ArrayList<>();
    for (int token = 0; token < sentence.size(); token += 5) {
      mentions.add(
          new Mention(
              0,
              token,
              token,
              token,
              sentence.span(token),
              MentionKind.NAME,
              "x",
              Optional.of(token % 2 == 0 ? "FRA" : "DEU"),
              Optional.empty()));
    }
    String text = text(sentence);
    return FINDER.find(
        Report.of(text, Optional.empty()),
        new ParsedText(text, List.of(sentence), List.of()),
        new Actors(List.of(), mentions, List.of()),
        List.of(),
        List.of());
  }

  private static String text(Sentence sentence) {
    StringBuilder text = new StringBuilder();
    for (int token = 0; token < sentence.size(); token++) {
      text.append(sentence.form(token)).append(' ');
    }
    return text.toString();
  }

  /** Random trees, and on every fourth round one as deep as the sentence is long. */
  private static Sentence sentence(int size, Random random, int round) {
    StringBuilder text = new StringBuilder();
    int[] starts = new int[size];
    int[] ends = new int[size];
    String[] lemmas = new String[size];
    Upos[] upos = new Upos[size];
    String[] xpos = new String[size];
    int[] heads = new int[size];
    String[] relations = new String[size];
    for (int i = 0; i < size; i++) {
      String word = WORDS[random.nextInt(WORDS.length)];
      starts[i] = text.length();
      text.append(word);
      ends[i] = text.length();
      text.append(' ');
      lemmas[i] = word;
      upos[i] = Upos.values()[random.nextInt(Upos.values().length)];
      xpos[i] = "NN";
      heads[i] = i == 0 ? -1 : round % 4 == 0 ? i - 1 : random.nextInt(i);
      relations[i] = RELATIONS[random.nextInt(RELATIONS.length)];
    }
    return new Sentence(text.toString(), 0, starts, ends, lemmas, upos, xpos, heads, relations);
  }
}
