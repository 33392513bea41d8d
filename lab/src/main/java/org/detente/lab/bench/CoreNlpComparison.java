package org.detente.lab.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.detente.record.Report;
import org.detente.syntax.SyntaxParser;
import org.detente.syntax.Tokens;

/**
 * Our syntax beside CoreNLP's: the same reports, in this one run, by one thread's CPU time. Both
 * read them once before.
 */
final class CoreNlpComparison {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private record Timed(int sentences, int tokens, double seconds) {
    double speed() {
      return tokens / seconds;
    }
  }

  private final PrintStream out;

  CoreNlpComparison(PrintStream out) {
    this.out = out;
  }

  void print(List<Report> reports) throws ReflectiveOperationException {
    if (!CoreNlp.isThere()) {
      out.println("\nCoreNLP is not on the class path: lab/bench --with-corenlp");
      return;
    }
    List<Timed> ours = ours(reports);
    Timed tokens = theirs("tokenize", reports);
    Timed trees = theirs("tokenize,pos,depparse", reports);
    Timed all = theirs("tokenize,pos,lemma,depparse", reports);
    Timed treesAlone =
        new Timed(trees.sentences(), trees.tokens(), trees.seconds() - tokens.seconds());
    out.printf(
        Locale.ROOT,
        "%nCoreNLP, %d reports, one thread, CPU time; ours as a multiple, in tokens a second%n",
        reports.size());
    compare("tokenize", tokens, "tokens", ours.get(0));
    compare("pos,depparse", treesAlone, "tags, lemmas and trees", ours.get(1));
    compare("tokenize,pos,lemma,depparse", all, "syntax, with names", ours.get(2));
  }

  /** Tokens; tags, lemmas and trees of these tokens; all of syntax with names. */
  private static List<Timed> ours(List<Report> reports) {
    SyntaxParser bare = SyntaxParser.withoutNames();
    SyntaxParser whole = SyntaxParser.load();
    List<List<Tokens>> cut = new ArrayList<>();
    reports.forEach(r -> cut.add(bare.tokenize(r.text())));
    Runnable tokens = () -> reports.forEach(r -> bare.tokenize(r.text()));
    Runnable trees =
        () -> {
          for (int i = 0; i < cut.size(); i++) {
            bare.parse(reports.get(i).text(), cut.get(i));
          }
        };
    Runnable syntax = () -> reports.forEach(r -> whole.parse(r.text()));
    return List.of(timed(tokens, cut), timed(trees, cut), timed(syntax, cut));
  }

  private static Timed timed(Runnable work, List<List<Tokens>> cut) {
    work.run();
    long start = CLOCK.getCurrentThreadCpuTime();
    work.run();
    double seconds = (CLOCK.getCurrentThreadCpuTime() - start) / 1e9;
    int sentences = cut.stream().mapToInt(List::size).sum();
    int tokens = cut.stream().flatMap(List::stream).mapToInt(Tokens::size).sum();
    return new Timed(sentences, tokens, seconds);
  }

  private static Timed theirs(String annotators, List<Report> reports)
      throws ReflectiveOperationException {
    CoreNlp coreNlp = new CoreNlp(annotators);
    for (Report report : reports) {
      coreNlp.run(report.text());
    }
    long sentences = coreNlp.sentences();
    long tokens = coreNlp.tokens();
    long start = CLOCK.getCurrentThreadCpuTime();
    for (Report report : reports) {
      coreNlp.run(report.text());
    }
    double seconds = (CLOCK.getCurrentThreadCpuTime() - start) / 1e9;
    return new Timed(
        (int) (coreNlp.sentences() - sentences), (int) (coreNlp.tokens() - tokens), seconds);
  }

  private void compare(String name, Timed theirs, String ourName, Timed ours) {
    row(name, theirs);
    row("  our " + ourName, ours);
    out.printf(Locale.ROOT, "  %.1f times%n", ours.speed() / theirs.speed());
  }

  private void row(String name, Timed timed) {
    out.printf(
        Locale.ROOT,
        "%-28s %,13.0f %,11.0f%n",
        name,
        timed.sentences() / timed.seconds(),
        timed.speed());
  }
}
