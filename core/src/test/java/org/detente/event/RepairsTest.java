package org.detente.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.detente.syntax.Sentence;
import org.junit.jupiter.api.Test;

/** Each tree is wrong in a way that grammar leaves no doubt of. */
class RepairsTest {
  private static final WordClasses CLASSES = Lexicon.load(Set.of()).classes();

  @Test
  void aNounTiedToAVerbIsItsSubject() {
    assertThat(
            relations(
                """
                Peru/Peru/PROPN/NNP/2/compound banned/ban/VERB/VBN/0/root by/by/ADP/IN/4/case
                Chile/Chile/PROPN/NNP/2/obl
                """))
        .contains("Peru nsubj:pass banned");
  }

  @Test
  void whatStoodBeforeTheTiedNounIsTheNouns() {
    assertThat(
            relations(
                """
                Chilean/Chilean/ADJ/JJ/3/amod firm/firm/NOUN/NN/3/compound
                sues/sue/VERB/VBZ/0/root Peru/Peru/PROPN/NNP/3/obj
                """))
        .contains("firm nsubj sues", "Chilean amod firm");
  }

  @Test
  void onlyTheLastOfSeveralTiedNounsIsTheSubject() {
    assertThat(
            relations(
                """
                mining/mining/NOUN/NN/3/compound firm/firm/NOUN/NN/3/compound
                sues/sue/VERB/VBZ/0/root Peru/Peru/PROPN/NNP/3/obj
                """))
        .contains("firm nsubj sues", "mining compound firm");
  }

  @Test
  void aCommaJoinsTheSubjectsOfAHeadline() {
    assertThat(
            relations(
                """
                Peru/Peru/PROPN/NNP/4/vocative ,/,/PUNCT/,/1/punct Chile/Chile/PROPN/NNP/4/nsubj
                sign/sign/VERB/VBP/0/root pact/pact/NOUN/NN/4/obj
                """))
        .contains("Peru nsubj sign", "Chile conj Peru");
  }

  @Test
  void aNameInsideAPhraseStaysThere() {
    assertThat(
            relations(
                """
                Peru/Peru/PROPN/NNP/2/compound officials/official/NOUN/NNS/3/nsubj
                met/meet/VERB/VBD/0/root
                """))
        .containsExactly("Peru compound officials", "officials nsubj met");
  }

  @Test
  void theSubjectOfAComplementIsNoObject() {
    assertThat(
            relations(
                """
                Peru/Peru/PROPN/NNP/2/nsubj predicts/predict/VERB/VBZ/0/root
                Chile/Chile/PROPN/NNP/2/obj will/will/AUX/MD/5/aux invade/invade/VERB/VB/2/ccomp
                """))
        .contains("Chile nsubj invade");
  }

  @Test
  void anObjectWithAConjunctionBehindItStaysAnObject() {
    assertThat(
            relations(
                """
                Peru/Peru/PROPN/NNP/2/nsubj warned/warn/VERB/VBD/0/root
                Chile/Chile/PROPN/NNP/2/obj that/that/SCONJ/IN/6/mark will/will/AUX/MD/6/aux
                attack/attack/VERB/VB/2/ccomp
                """))
        .contains("Chile obj warned");
  }

  @Test
  void aParticipleAfterATimeStaysAModifier() {
    assertThat(
            relations(
                """
                Ten/ten/NUM/CD/2/nsubj died/die/VERB/VBD/0/root after/after/ADP/IN/4/case
                talks/talk/NOUN/NNS/2/obl held/hold/VERB/VBN/4/acl
                """))
        .contains("talks obl died", "held acl talks");
  }

  @Test
  void aPhraseWithAPrepositionIsNoObject() {
    assertThat(
            relations(
                """
                Peru/Peru/PROPN/NNP/2/nsubj closed/close/VERB/VBD/0/root roads/road/NOUN/NNS/2/obj
                despite/despite/ADP/IN/5/case warnings/warning/NOUN/NNS/2/obj
                """))
        .contains("warnings obl closed", "roads obj closed");
  }

  @Test
  void despiteQualifiesTheVerbAndNotTheNounBefore() {
    assertThat(
            relations(
                """
                Peru/Peru/PROPN/NNP/2/nsubj closed/close/VERB/VBD/0/root roads/road/NOUN/NNS/2/obj
                despite/despite/ADP/IN/5/case warnings/warning/NOUN/NNS/3/nmod
                """))
        .contains("warnings obl closed");
  }

  @Test
  void aVerbThatStandsAloneAsAnObjectIsANoun() {
    assertThat(
            mended(
                    """
                    Peru/Peru/PROPN/NNP/2/nsubj proposes/propose/VERB/VBZ/0/root
                    freeze/freeze/VERB/VBP/2/obj
                    """)
                .upos(2)
                .name())
        .isEqualTo("NOUN");
  }

  @Test
  void anActiveVerbHasNoPassiveSubject() {
    assertThat(
            relations(
                """
                women/woman/NOUN/NNS/2/nsubj:pass demonstrated/demonstrate/VERB/VBD/0/root
                """))
        .contains("women nsubj demonstrated");
  }

  @Test
  void whatIsAccusedOfHangsOnTheAccusing() {
    assertThat(
            relations(
                """
                Peru/Peru/PROPN/NNP/2/nsubj accused/accuse/VERB/VBD/0/root
                Chile/Chile/PROPN/NNP/2/obj of/of/SCONJ/IN/5/mark spying/spy/VERB/VBG/3/acl
                """))
        .contains("spying advcl accused");
  }

  @Test
  void aThatClauseBelongsToTheSayingAndNotToItsDay() {
    assertThat(
            relations(
                """
                Peru/Peru/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root Monday/monday/PROPN/NNP/2/obl
                that/that/SCONJ/IN/6/mark Chile/Chile/PROPN/NNP/6/nsubj
                attacked/attack/VERB/VBD/3/acl
                """))
        .contains("attacked ccomp said");
  }

  @Test
  void aBorderIsWithSomebody() {
    assertThat(
            relations(
                """
                Peru/Peru/PROPN/NNP/2/nsubj closed/close/VERB/VBD/0/root
                border/border/NOUN/NN/2/obj with/with/ADP/IN/5/case Chile/Chile/PROPN/NNP/2/obl
                """))
        .contains("Chile nmod border");
  }

  @Test
  void aSoundTreeIsLeftAsItIs() {
    Sentence sound =
        HandTree.sentence(
            "Peru/Peru/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root Chile/Chile/PROPN/NNP/2/obj");
    assertThat(Repairs.of("Peru met Chile ", sound, CLASSES)).isSameAs(sound);
  }

  private static Sentence mended(String words) {
    Sentence sentence = HandTree.sentence(words);
    return Repairs.of(HandTree.text(words), sentence, CLASSES);
  }

  private static List<String> relations(String words) {
    Sentence sentence = mended(words);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.head(i) >= 0 && !sentence.relation(i).equals("case")) {
        found.add(
            sentence.form(i) + " " + sentence.relation(i) + " " + sentence.form(sentence.head(i)));
      }
    }
    return found;
  }
}
