package org.detente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.detente.syntax.ConlluRow;
import org.detente.syntax.ConlluSentence;
import org.detente.syntax.Name;
import org.detente.syntax.NameKind;
import org.detente.syntax.ParsedText;
import org.detente.syntax.Sentence;
import org.detente.syntax.Tokens;
import org.detente.syntax.Upos;
import org.junit.jupiter.api.Test;

class ConlluTest {
  private static final String TEXT = "Ana\nRojas left.";
  private static final int[] STARTS = {0, 4, 10, 14};
  private static final int[] ENDS = {3, 9, 14, 15};

  private static ParsedText parsed() {
    Sentence sentence =
        new Sentence(
            TEXT,
            0,
            STARTS,
            ENDS,
            new String[] {"Ana", "Rojas", "leave", "."},
            new Upos[] {Upos.PROPN, Upos.PROPN, Upos.VERB, Upos.PUNCT},
            new String[] {"NNP", "NNP", "VBD", "."},
            new int[] {2, 0, -1, 2},
            new String[] {"nsubj", "flat", "root", "punct"});
    return new ParsedText(TEXT, List.of(sentence), List.of(new Name(0, 0, 1, NameKind.PERSON)));
  }

  @Test
  void aReportHasOffsetsSpacesAndNamesInMisc() {
    assertThat(new Conllu().report("r", parsed()).toString())
        .isEqualTo(
            """
            # newdoc id = r
            # sent_id = r-1
            # text = Ana Rojas left.
            1\tAna\tAna\tPROPN\tNNP\t_\t3\tnsubj\t_\tstart_char=0|end_char=3|Name=B-person
            2\tRojas\tRojas\tPROPN\tNNP\t_\t1\tflat\t_\tstart_char=4|end_char=9|Name=I-person
            3\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tstart_char=10|end_char=14|SpaceAfter=No
            4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\tstart_char=14|end_char=15

            """);
  }

  @Test
  void boundariesAloneLeaveTheOtherColumnsOpen() {
    assertThat(new Conllu().boundaries("r", TEXT, List.of(new Tokens(STARTS, ENDS))).toString())
        .contains("3\tleft\t_\t_\t_\t_\t_\t_\t_\tstart_char=10|end_char=14|SpaceAfter=No\n");
  }

  @Test
  void aGivenFileKeepsItsCommentsMultiwordTokensAndMisc() {
    ConlluSentence given =
        new ConlluSentence(
            List.of("# sent_id = x"),
            List.of(
                row("1-2", "AnaRojas", "SpaceAfter=No"),
                row("1", "Ana", "_"),
                row("2", "Rojas", "Name=B-place"),
                row("3", "left", "SpaceAfter=No|Gloss=go"),
                row("4", ".", "_")));
    assertThat(new Conllu().given(List.of(given), parsed()).toString())
        .isEqualTo(
            """
            # sent_id = x
            1-2\tAnaRojas\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
            1\tAna\tAna\tPROPN\tNNP\t_\t3\tnsubj\t_\tName=B-person
            2\tRojas\tRojas\tPROPN\tNNP\t_\t1\tflat\t_\tName=I-person
            3\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No|Gloss=go
            4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

            """);
  }

  private static ConlluRow row(String id, String form, String misc) {
    return new ConlluRow(id, form, "_", "_", "_", "_", "_", "_", "_", misc);
  }
}
