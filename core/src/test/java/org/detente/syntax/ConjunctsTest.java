package org.detente.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConjunctsTest {
  @Test
  void aNameBehindAndIsAConjunctOfTheNameBeforeIt() {
    // Weber and Minister Anna Lind: the parser hung Lind on Weber as a part of the name
    int[] heads = {-1, 3, 3, 4, 0};
    String[] relations = {"root", "cc", "nmod:desc", "amod", "flat"};
    Upos[] upos = {Upos.PROPN, Upos.CCONJ, Upos.PROPN, Upos.PROPN, Upos.PROPN};
    Conjuncts.mend(heads, relations, upos);
    assertThat(relations).containsExactly("root", "cc", "nmod:desc", "amod", "conj");
  }

  @Test
  void aConjunctWithinACompoundStaysAsItIs() {
    // oil and gas prices
    int[] heads = {3, 2, 0, -1};
    String[] relations = {"compound", "cc", "conj", "root"};
    Upos[] upos = {Upos.NOUN, Upos.CCONJ, Upos.NOUN, Upos.NOUN};
    Conjuncts.mend(heads, relations, upos);
    assertThat(relations).containsExactly("compound", "cc", "conj", "root");
  }

  @Test
  void theNounThatAnAdjectiveBelongsToIsTheConjunct() {
    // Weber and Danish minister Lind met: the parser took "Danish" for the conjunct
    int[] heads = {5, 2, 0, 4, 0, -1};
    String[] relations = {"nsubj", "cc", "conj", "nmod:desc", "appos", "root"};
    Upos[] upos = {Upos.PROPN, Upos.CCONJ, Upos.ADJ, Upos.NOUN, Upos.PROPN, Upos.VERB};
    Conjuncts.mend(heads, relations, upos);
    assertThat(heads).containsExactly(5, 4, 4, 4, 0, -1);
    assertThat(relations).containsExactly("nsubj", "cc", "amod", "nmod:desc", "conj", "root");
  }

  @Test
  void aNameDoesNotGoOnBehindAnd() {
    // Weber and colleague , Lind: the parser took "Lind" for a part of the name "Weber"
    int[] heads = {-1, 2, 0, 4, 0};
    String[] relations = {"root", "cc", "conj", "punct", "flat"};
    Upos[] upos = {Upos.PROPN, Upos.CCONJ, Upos.NOUN, Upos.PUNCT, Upos.PROPN};
    Conjuncts.mend(heads, relations, upos);
    assertThat(heads[4]).isEqualTo(2);
    assertThat(relations[4]).isEqualTo("appos");
  }
}
