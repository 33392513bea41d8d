package org.detente.lab.syntax;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.detente.syntax.SyntaxParser;
import org.detente.syntax.Tokens;

/**
 * {@code ScoreSyntax FILE.conllu[.gz]...}: accuracy of the model that ships, and its speed on the
 * same sentences (one thread, CPU time, without names, after warming up).
 */
public final class ScoreSyntax {
  private static final int ROUNDS = 12;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private ScoreSyntax() {}

  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      System.err.println("usage: ScoreSyntax FILE.conllu[.gz]...");
      System.exit(2);
    }
    long before = System.nanoTime();
    SyntaxParser parser = SyntaxParser.withoutNames();
    System.out.printf(Locale.ROOT, "loaded in %d ms%n", (System.nanoTime() - before) / 1_000_000);
    for (String file : args) {
      List<Tree> trees = Treebanks.read(Path.of(file));
      System.out.printf(Locale.ROOT, "%s: %s%n", file, TreeScore.of(parser, trees));
      System.out.printf(Locale.ROOT, "  %,.0f tokens a CPU second%n", speed(parser, trees));
    }
  }

  private static double speed(SyntaxParser parser, List<Tree> trees) {
    double best = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = CLOCK.getCurrentThreadCpuTime();
      int tokens = 0;
      for (Tree tree : trees) {
        List<Tokens> one = List.of(tree.tokens());
        tokens += parser.parse(tree.text(), one).sentences().get(0).size();
      }
      best = Math.max(best, tokens * 1e9 / (CLOCK.getCurrentThreadCpuTime() - start));
    }
    return best;
  }
}
