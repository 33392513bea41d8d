package org.detente.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConjunctsTest {
  @Test
  void aNameBehindAndIsAConjunctOfTheNameBeforeIt() {
    // Weber and Minister Anna Lind: the parser hung Lind on Weber as a part of the name
    int[] heads = {-1, 3, 3, 4, 0};
    String[] relations = {"root", "cc", "nmod:desc", "amod", "flat"};
    Conjuncts.mend(heads, relations);
    assertThat(relations).containsExactly("root", "cc", "nmod:desc", "amod", "conj");
  }

  @Test
  void aConjunctWithinACompoundStaysAsItIs() {
    // oil and gas prices
    int[] heads = {3, 2, 0, -1};
    String[] relations = {"compound", "cc", "conj", "root"};
    Conjuncts.mend(heads, relations);
    assertThat(relations).containsExactly("compound", "cc", "conj", "root");
  }
}
