package org.detente.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class SyntaxParserTest {
  private static final SyntaxParser PARSER = SyntaxParser.load();

  @Test
  void aPlainSentenceGetsItsSubjectVerbAndObject() {
    Sentence s = only("The foreign minister rejected the proposal on Tuesday.");
    assertThat(s.form(s.root())).isEqualTo("rejected");
    assertThat(s.lemma(s.root())).isEqualTo("reject");
    assertThat(s.upos(s.root())).isEqualTo(Upos.VERB);
    assertThat(s.xpos(s.root())).isEqualTo("VBD");
    assertThat(s.form(s.dependent(s.root(), "nsubj"))).isEqualTo("minister");
    assertThat(s.form(s.dependent(s.root(), "obj"))).isEqualTo("proposal");
  }

  @Test
  void theDoerOfAPassiveIsItsAgent() {
    Sentence s = only("The agreement was signed by the president of Iran on Monday.");
    assertThat(s.form(s.root())).isEqualTo("signed");
    assertThat(s.form(s.dependent(s.root(), "obl:agent"))).isEqualTo("president");
  }

  @Test
  void aHeadlineInCapitalsHasItsVerbAndSubject() {
    Sentence s = only("RUSSIA REJECTS NEW SANCTIONS");
    assertThat(s.form(s.root())).isEqualTo("REJECTS");
    assertThat(s.form(s.dependent(s.root(), "nsubj"))).isEqualTo("RUSSIA");
    assertThat(s.form(s.dependent(s.root(), "obj"))).isEqualTo("SANCTIONS");
  }

  @Test
  void irregularFormsHaveTheirLemmas() {
    assertThat(lemmas("They went home and met the children.")).contains("go", "meet", "child");
  }

  @Test
  void aLemmaDoesNotDependOnTheLettersOfItsWord() {
    assertThat(only("i think so").lemma(0)).isEqualTo(only("I think so").lemma(0)).isEqualTo("I");
  }

  @Test
  void aTextWithoutWordsHasNoSentences() {
    assertThat(PARSER.parse("").sentences()).isEmpty();
    assertThat(PARSER.parse(" \n\t ").sentences()).isEmpty();
  }

  @Test
  void givenBoundariesAreKept() {
    Tokens whole = new Tokens(new int[] {0, 4}, new int[] {3, 12});
    List<Sentence> sentences = PARSER.parse("New Zealand!", List.of(whole)).sentences();
    assertThat(sentences).hasSize(1);
    assertThat(sentences.get(0).form(1)).isEqualTo("Zealand!");
  }

  @Test
  void anyTextGivesTreesWithOneRootAndOffsetsInside() {
    Random random = new Random(4);
    for (int round = 0; round < 200; round++) {
      String text = noise(random);
      for (Sentence s : PARSER.parse(text).sentences()) {
        checkTree(text, s);
      }
    }
  }

  @Test
  void aSentenceOfAHundredThousandTokensIsParsed() {
    String text = "war and ".repeat(50_000);
    int tokens = 0;
    for (Sentence s : PARSER.parse(text).sentences()) {
      tokens += s.size();
      assertThat(s.isWithin(s.size() - 1, s.root())).isTrue();
    }
    assertThat(tokens).isEqualTo(100_000);
  }

  @Test
  void givenBoundariesOfAnyLengthAreParsed() {
    int size = 100_000;
    int[] starts = new int[size];
    int[] ends = new int[size];
    for (int i = 0; i < size; i++) {
      starts[i] = 2 * i;
      ends[i] = 2 * i + 1;
    }
    Sentence s =
        PARSER.parse("a ".repeat(size), List.of(new Tokens(starts, ends))).sentences().get(0);
    assertThat(s.rightmost(s.root()) - s.leftmost(s.root())).isEqualTo(size - 1);
  }

  @Test
  void whatWasReadBeforeDoesNotChangeATree() {
    List<String> texts =
        List.of(
            "On 7 May 2021 they signed 3 of the 12 accords.",
            "Some 1,200 of 45 000 troops left in 1999, 12 years after.",
            "The 5 had met 31 times since 1987.",
            "He paid $ 12 for 7 of 100,000 shares.");
    SyntaxParser there = SyntaxParser.load();
    SyntaxParser back = SyntaxParser.load();
    List<String> forward = texts.stream().map(text -> trees(there, text)).toList();
    for (int i = texts.size() - 1; i >= 0; i--) {
      assertThat(trees(back, texts.get(i))).isEqualTo(forward.get(i));
    }
  }

  private static String trees(SyntaxParser parser, String text) {
    StringBuilder trees = new StringBuilder();
    for (Sentence s : parser.parse(text).sentences()) {
      for (int i = 0; i < s.size(); i++) {
        trees.append(s.xpos(i)).append(' ').append(s.head(i)).append(s.relation(i)).append('\n');
      }
    }
    return trees.toString();
  }

  @Test
  void manyThreadsReadTheSameTreesAsOne() throws Exception {
    List<String> texts = new ArrayList<>();
    Random random = new Random(11);
    for (int i = 0; i < 24; i++) {
      texts.add(noise(random) + " The minister said that talks would continue. " + noise(random));
    }
    List<String> alone = texts.stream().map(SyntaxParserTest::print).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<String>> jobs =
          texts.stream().<Callable<String>>map(t -> () -> print(t)).toList();
      List<String> together = new ArrayList<>();
      for (Future<String> result : threads.invokeAll(jobs)) {
        together.add(result.get());
      }
      assertThat(together).isEqualTo(alone);
    } finally {
      threads.shutdown();
    }
  }

  private static String print(String text) {
    StringBuilder out = new StringBuilder();
    for (Sentence s : PARSER.parse(text).sentences()) {
      for (int i = 0; i < s.size(); i++) {
        out.append(s.form(i)).append(' ').append(s.lemma(i)).append(' ').append(s.xpos(i));
        out.append(' ').append(s.head(i)).append(' ').append(s.relation(i)).append('\n');
      }
    }
    return out.toString();
  }

  private static void checkTree(String text, Sentence s) {
    int roots = 0;
    for (int i = 0; i < s.size(); i++) {
      assertThat(s.start(i)).isLessThan(s.end(i));
      assertThat(s.end(i)).isLessThanOrEqualTo(text.length());
      assertThat(s.head(i)).isBetween(-1, s.size() - 1).isNotEqualTo(i);
      assertThat(s.relation(i).equals("root")).isEqualTo(s.head(i) < 0);
      assertThat(s.isWithin(i, s.root())).isTrue();
      roots += s.head(i) < 0 ? 1 : 0;
    }
    assertThat(roots).isEqualTo(1);
  }

  private static String noise(Random random) {
    String[] pieces = {
      "the",
      "U.S.",
      "said",
      "\u201c",
      "\u201d",
      ",",
      ".",
      "-",
      "don't",
      "1,000",
      "\uD83D\uDE00",
      "\u4e2d\u56fd",
      "e\u0301",
      "\u0130",
      "\u00df",
      "\uD800",
      "\n\n",
      "%",
      "Minister",
      "ATTACKS",
      "to",
      "and",
      "\u0000",
      "http://a.b/c",
      "(",
      ")",
      "'s",
      "who",
      "\u200b",
      "A.",
      "aaaaaaaaaaaaaaaaaaaa"
    };
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(60);
    for (int i = 0; i < length; i++) {
      text.append(pieces[random.nextInt(pieces.length)]);
      text.append(random.nextInt(4) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private static Sentence only(String text) {
    List<Sentence> sentences = PARSER.parse(text).sentences();
    assertThat(sentences).hasSize(1);
    return sentences.get(0);
  }

  private static List<String> lemmas(String text) {
    Sentence s = only(text);
    List<String> lemmas = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      lemmas.add(s.lemma(i));
    }
    return lemmas;
  }
}
