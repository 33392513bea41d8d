package org.detente.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.detente.syntax.Sentence;
import org.detente.syntax.Upos;
import org.detente.table.Row;
import org.detente.table.Table;
import org.junit.jupiter.api.Test;

class TopicsTest {
  private static final Set<String> CONTEXTS =
      Set.of(
          ("military intelligence executive legislative election political_institutions"
                  + " pro_democracy pro_autocracy economic legal reparations human_rights"
                  + " rights_freedoms repression human_security gender lgbt religion_ethnicity"
                  + " inequality diplomatic territory peacekeeping health asylum migration"
                  + " disasters natural_resource environment technology terrorism cbrn cyber"
                  + " misinformation crime corruption illegal_drugs trafficking")
              .split(" "));

  private final Topics topics = Topics.load();

  @Test
  void everyContextOfPloverHasTopicsAndNoOtherContextOccurs() {
    Table table = Table.beside(Topics.class, "topic.tsv");
    Set<String> used = new HashSet<>();
    Set<String> phrases = new HashSet<>();
    for (Row row : table.rows()) {
      used.add(row.get("context"));
      assertThat(phrases.add(row.get("phrase"))).as(row.where() + " comes once").isTrue();
    }
    assertThat(used).isEqualTo(CONTEXTS);
  }

  @Test
  void aPhraseMatchesByFormOrLemma() {
    assertThat(names("They discussed human rights and arms sales"))
        .containsExactly("human rights", "arms sales");
  }

  @Test
  void theLongestPhraseWins() {
    assertThat(names("A gas pipeline")).containsExactly("pipelines");
  }

  @Test
  void hyphensMakeNoDifference() {
    assertThat(names("the military build-up")).containsExactly("military build-up");
    assertThat(names("the military build - up")).containsExactly("military build-up");
    assertThat(names("a cross-border raid")).containsExactly("military action");
  }

  @Test
  void aSentenceOfHyphensHasNoTopics() {
    assertThat(names("- -- -")).isEmpty();
  }

  private List<String> names(String text) {
    return topics.in(sentence(text)).stream().map(Topic::name).toList();
  }

  private static Sentence sentence(String text) {
    String[] words = text.split(" ");
    int n = words.length;
    int[] starts = new int[n];
    int[] ends = new int[n];
    int at = 0;
    String[] lemmas = new String[n];
    for (int i = 0; i < n; i++) {
      starts[i] = at;
      ends[i] = at + words[i].length();
      at = ends[i] + 1;
      lemmas[i] = words[i].toLowerCase(java.util.Locale.ROOT).replaceAll("s$", "");
    }
    Upos[] upos = new Upos[n];
    Arrays.fill(upos, Upos.NOUN);
    String[] xpos = new String[n];
    Arrays.fill(xpos, "NN");
    int[] heads = new int[n];
    String[] relations = new String[n];
    Arrays.fill(relations, "dep");
    heads[0] = -1;
    return new Sentence(text, 0, starts, ends, lemmas, upos, xpos, heads, relations);
  }
}
