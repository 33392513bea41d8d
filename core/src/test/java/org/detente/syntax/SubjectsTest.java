package org.detente.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SubjectsTest {
  @Test
  void aNameThatHangsOnTheVerbBehindItIsItsSubject() {
    // Weber resigned
    int[] heads = {1, -1};
    String[] relations = {"flat", "root"};
    mend(heads, relations, new Upos[] {Upos.PROPN, Upos.VERB}, "NNP", "VBD");
    assertThat(relations).containsExactly("nsubj", "root");
  }

  @Test
  void theSubjectBeforeAnAsideIsTheVerbsBehindIt() {
    // Weber, speaking here, resigned
    int[] heads = {2, 2, 5, 2, 2, -1};
    String[] relations = {"nsubj", "punct", "advcl", "advmod", "punct", "root"};
    Upos[] upos = {Upos.PROPN, Upos.PUNCT, Upos.VERB, Upos.ADV, Upos.PUNCT, Upos.VERB};
    mend(heads, relations, upos, "NNP", ",", "VBG", "RB", ",", "VBD");
    assertThat(heads).containsExactly(5, 2, 5, 2, 2, -1);
    assertThat(relations[0]).isEqualTo("nsubj");
  }

  @Test
  void aClauseOfItsOwnKeepsItsSubject() {
    // Time permitting, they met: no comma parts "time" from its verb, and "met" has a subject
    int[] heads = {1, 4, 1, 4, -1};
    String[] relations = {"nsubj", "advcl", "punct", "nsubj", "root"};
    Upos[] upos = {Upos.NOUN, Upos.VERB, Upos.PUNCT, Upos.PRON, Upos.VERB};
    mend(heads, relations, upos, "NN", "VBG", ",", "PRP", "VBD");
    assertThat(heads).containsExactly(1, 4, 1, 4, -1);
  }

  @Test
  void aNounBehindAfterIsTheSubjectOfTheFiniteVerbBehindIt() {
    // He left after shells struck: the parser hung "shells" on "left" as a time
    int[] heads = {1, -1, 3, 1, 1};
    String[] relations = {"nsubj", "root", "case", "obl", "ccomp"};
    Upos[] upos = {Upos.PRON, Upos.VERB, Upos.ADP, Upos.NOUN, Upos.VERB};
    String[] xpos = {"PRP", "VBD", "IN", "NNS", "VBD"};
    Subjects.mend(
        heads, relations, upos, xpos, new String[] {"he", "leave", "after", "shell", "strike"});
    assertThat(heads).containsExactly(1, -1, 4, 4, 1);
    assertThat(relations).containsExactly("nsubj", "root", "mark", "nsubj", "advcl");
  }

  @Test
  void aVerbBelowTheNounOfATimeComesUpAboveIt() {
    // He left after shells struck: the parser took "struck" for a part of "shells"
    int[] heads = {1, -1, 3, 1, 3};
    String[] relations = {"nsubj", "root", "case", "obl", "acl"};
    Upos[] upos = {Upos.PRON, Upos.VERB, Upos.ADP, Upos.NOUN, Upos.VERB};
    String[] xpos = {"PRP", "VBD", "IN", "NNS", "VBD"};
    String[] lemmas = {"he", "leave", "after", "shell", "strike"};
    Subjects.mend(heads, relations, upos, xpos, lemmas);
    assertThat(heads).containsExactly(1, -1, 4, 4, 1);
    assertThat(relations).containsExactly("nsubj", "root", "mark", "nsubj", "advcl");
  }

  @Test
  void aSecondSubjectBetweenCommasIsAnApposition() {
    // One, Anna Weber, left
    int[] heads = {5, 0, 5, 2, 5, -1};
    String[] relations = {"nsubj", "punct", "nsubj", "flat", "punct", "root"};
    Upos[] upos = {Upos.NUM, Upos.PUNCT, Upos.PROPN, Upos.PROPN, Upos.PUNCT, Upos.VERB};
    mend(heads, relations, upos, "CD", ",", "NNP", "NNP", ",", "VBD");
    assertThat(heads[2]).isZero();
    assertThat(relations[2]).isEqualTo("appos");
  }

  @Test
  void aSubjectThatWasCutAtAndIsWholeAgain() {
    // Leaders of Kenya and Uganda met .
    int[] heads = {-1, 2, 0, 5, 5, 0, 0};
    String[] relations = {"root", "case", "nmod", "cc", "nsubj", "conj", "punct"};
    Upos[] upos = {Upos.NOUN, Upos.ADP, Upos.PROPN, Upos.CCONJ, Upos.PROPN, Upos.VERB, Upos.PUNCT};
    mend(heads, relations, upos, "NNS", "IN", "NNP", "CC", "NNP", "VBD", ".");
    assertThat(heads).containsExactly(5, 2, 0, 4, 2, -1, 5);
    assertThat(relations).containsExactly("nsubj", "case", "nmod", "cc", "conj", "root", "punct");
  }

  @Test
  void aNounBehindAPrepositionIsNoSubject() {
    // Outcry over shelling grew
    int[] heads = {-1, 2, 3, 0};
    String[] relations = {"root", "case", "nsubj", "acl:relcl"};
    Upos[] upos = {Upos.NOUN, Upos.ADP, Upos.NOUN, Upos.VERB};
    mend(heads, relations, upos, "NN", "IN", "NN", "VBD");
    assertThat(heads).containsExactly(3, 2, 0, -1);
    assertThat(relations).containsExactly("nsubj", "case", "nmod", "root");
  }

  @Test
  void aSourceThatIsNamedTwiceIsTheSubject() {
    // Trade matters , according to Weber said
    int[] heads = {1, -1, 1, 5, 3, 6, 1};
    String[] relations = {"nsubj", "root", "punct", "case", "fixed", "obl", "parataxis"};
    Upos[] upos = {Upos.NOUN, Upos.VERB, Upos.PUNCT, Upos.VERB, Upos.ADP, Upos.PROPN, Upos.VERB};
    String[] xpos = {"NN", "VBZ", ",", "VBG", "IN", "NNP", "VBD"};
    String[] lemmas = {"trade", "matter", ",", "accord", "to", "Weber", "say"};
    Subjects.mend(heads, relations, upos, xpos, lemmas);
    assertThat(relations[5]).isEqualTo("nsubj");
  }

  @Test
  void ofTwoSubjectsSideBySideTheFirstBelongsToTheTitleOfTheSecond() {
    // EU envoy Weber left
    int[] heads = {3, 2, 3, -1};
    String[] relations = {"nsubj", "nmod:desc", "nsubj", "root"};
    Upos[] upos = {Upos.PROPN, Upos.NOUN, Upos.PROPN, Upos.VERB};
    mend(heads, relations, upos, "NNP", "NN", "NNP", "VBD");
    assertThat(heads).containsExactly(1, 2, 3, -1);
    assertThat(relations[0]).isEqualTo("compound");
  }

  private static void mend(int[] heads, String[] relations, Upos[] upos, String... xpos) {
    String[] lemmas = new String[xpos.length];
    Arrays.fill(lemmas, "");
    Subjects.mend(heads, relations, upos, xpos, lemmas);
  }
}
