package org.detente.lab.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsTreesTest {
  private static final List<Tree> TREES = NewsTrees.made(500, 3);

  @Test
  void eachTreeHasOneRootThatAllWordsHangOn() {
    for (Tree tree : TREES) {
      assertThat(Arrays.stream(tree.heads()).filter(h -> h == tree.size())).hasSize(1);
      for (int i = 0; i < tree.size(); i++) {
        int at = i;
        int steps = 0;
        while (at < tree.size() && steps <= tree.size()) {
          at = tree.heads()[at];
          steps++;
        }
        assertThat(at).as(tree.text()).isEqualTo(tree.size());
      }
    }
  }

  @Test
  void noArcsCross() {
    for (Tree tree : TREES) {
      for (int i = 0; i < tree.size(); i++) {
        for (int j = 0; j < tree.size(); j++) {
          assertThat(crosses(tree, i, j)).as(tree.text()).isFalse();
        }
      }
    }
  }

  private static boolean crosses(Tree tree, int i, int j) {
    int a = Math.min(i, tree.heads()[i]);
    int b = Math.max(i, tree.heads()[i]);
    int c = Math.min(j, tree.heads()[j]);
    int d = Math.max(j, tree.heads()[j]);
    return b < tree.size() && d < tree.size() && a < c && c < b && b < d;
  }

  @Test
  void theSameSeedGivesTheSameSentences() {
    assertThat(NewsTrees.made(50, 3).stream().map(Tree::text))
        .isEqualTo(TREES.subList(0, 50).stream().map(Tree::text).toList());
    assertThat(NewsTrees.made(50, 4).stream().map(Tree::text).toList())
        .isNotEqualTo(TREES.subList(0, 50).stream().map(Tree::text).toList());
  }

  @Test
  void wordsAreInflected() {
    assertThat(Inflection.gerund("withdraw")).isEqualTo("withdrawing");
    assertThat(Inflection.gerund("accuse")).isEqualTo("accusing");
    assertThat(Inflection.gerund("agree")).isEqualTo("agreeing");
    assertThat(Inflection.gerund("expel")).isEqualTo("expelling");
    assertThat(Inflection.plural("accuse")).isEqualTo("accuses");
    assertThat(Inflection.plural("clash")).isEqualTo("clashes");
    assertThat(Inflection.plural("deny")).isEqualTo("denies");
    assertThat(Inflection.plural("convoy")).isEqualTo("convoys");
  }
}
