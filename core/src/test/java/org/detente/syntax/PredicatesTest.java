package org.detente.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PredicatesTest {
  @Test
  void aNameIsTheHeadOfTheTitleBeforeIt() {
    // The mediator Anna Weber left
    int[] heads = {1, 4, 1, 2, -1};
    String[] relations = {"det", "nsubj", "flat", "flat", "root"};
    Upos[] upos = {Upos.DET, Upos.NOUN, Upos.PROPN, Upos.PROPN, Upos.VERB};
    Predicates.mend(heads, relations, upos, new String[] {"the", "mediator", "A", "W", "leave"});
    assertThat(heads).containsExactly(1, 2, 4, 2, -1);
    assertThat(relations).containsExactly("det", "nmod:desc", "nsubj", "flat", "root");
  }

  @Test
  void whatSomeoneIsDueToDoIsToldAndNoAim() {
    // They are due to meet , he said
    int[] heads = {4, 4, 4, 4, 7, 4, 7, -1};
    String[] relations = {"nsubj", "cop", "mark", "mark", "advcl", "punct", "nsubj", "root"};
    Upos[] upos = {
      Upos.PRON, Upos.AUX, Upos.ADJ, Upos.PART, Upos.VERB, Upos.PUNCT, Upos.PRON, Upos.VERB
    };
    String[] lemmas = {"they", "be", "due", "to", "meet", ",", "he", "say"};
    Predicates.mend(heads, relations, upos, lemmas);
    assertThat(heads).containsExactly(2, 2, 7, 4, 2, 4, 7, -1);
    assertThat(relations[2]).isEqualTo("ccomp");
    assertThat(relations[4]).isEqualTo("xcomp");
  }

  @Test
  void anAdjectiveThatMarksAClauseOtherwiseStays() {
    // Once ready to go , they went
    int[] heads = {3, 3, 3, 6, 3, 6, -1};
    String[] relations = {"mark", "mark", "mark", "advcl", "punct", "nsubj", "root"};
    Upos[] upos = {Upos.ADV, Upos.ADJ, Upos.PART, Upos.VERB, Upos.PUNCT, Upos.PRON, Upos.VERB};
    String[] lemmas = {"once", "ready", "to", "go", ",", "they", "go"};
    Predicates.mend(heads, relations, upos, lemmas);
    assertThat(heads).containsExactly(3, 3, 3, 6, 3, 6, -1);
  }
}
