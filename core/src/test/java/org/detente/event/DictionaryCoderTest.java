package org.detente.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DictionaryCoderTest {
  private static final VerbDictionary DICTIONARY =
      VerbDictionary.parse(
          "own.txt",
          """
          --- SHUN [120] ---
          SHUN
          - * TALKS [125]
          --- GREET [042:043] ---
          GREET
          --- MULL [---] ---
          MULL
          """);

  @Test
  void theLongestPatternGivesTheCode() {
    assertThat(
            events(
                """
                Iran/Iran/PROPN/NNP/2/nsubj shunned/shun/VERB/VBD/0/root talks/talk/NOUN/NNS/2/obj
                with/with/ADP/IN/5/case Iraq/Iraq/PROPN/NNP/3/nmod
                """))
        .containsExactly("REJECT 125 IRN>IRQ actual");
  }

  @Test
  void aPairOfCodesTellsBothDirections() {
    assertThat(
            events(
                """
                Peru/Peru/PROPN/NNP/2/nsubj greeted/greet/VERB/VBD/0/root Chile/Chile/PROPN/NNP/2/obj
                """))
        .containsExactly("CONSULT 042 PER>CHL actual", "CONSULT 043 CHL>PER actual");
  }

  @Test
  void anAgentOfAPassiveIsTheSource() {
    assertThat(
            events(
                """
                Peru/Peru/PROPN/NNP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass
                shunned/shun/VERB/VBN/0/root by/by/ADP/IN/5/case Chile/Chile/PROPN/NNP/3/obl:agent
                """))
        .containsExactly("REJECT 120 CHL>PER actual");
  }

  @Test
  void joinedSourcesStandTogether() {
    assertThat(
            events(
                """
                Peru/Peru/PROPN/NNP/4/nsubj and/and/CCONJ/CC/3/cc Chile/Chile/PROPN/NNP/1/conj
                shunned/shun/VERB/VBD/0/root Japan/Japan/PROPN/NNP/4/obj
                """))
        .containsExactly("REJECT 120 PER+CHL>JPN actual");
  }

  @Test
  void aVerbWithoutACodeAndAVerbThatTheDictionaryLacksTellNothing() {
    assertThat(
            events(
                """
                Peru/Peru/PROPN/NNP/2/nsubj mulled/mull/VERB/VBD/0/root Chile/Chile/PROPN/NNP/2/obj
                """))
        .isEmpty();
    assertThat(
            events(
                """
                Peru/Peru/PROPN/NNP/2/nsubj attacked/attack/VERB/VBD/0/root
                Chile/Chile/PROPN/NNP/2/obj
                """))
        .isEmpty();
  }

  private static java.util.List<String> events(String tree) {
    return new HandTree(tree).events(EventFinder.of(DICTIONARY));
  }
}
