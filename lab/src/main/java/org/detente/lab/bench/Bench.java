package org.detente.lab.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.detente.reading.Reader;
import org.detente.record.Report;
import org.detente.syntax.SyntaxParser;
import org.detente.syntax.Tokens;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The benchmark: {@code lab/bench}. */
@Command(name = "bench", mixinStandardHelpOptions = true, description = "Measures speed.")
public final class Bench implements Callable<Integer> {
  private static final int COLD_STARTS = 5;
  private static final Set<Steps.Step> PARTS = Set.of(Steps.Step.TOKENS, Steps.Step.TREES);

  @Option(names = "--root", description = "The project's folder.")
  private Path root = Path.of(".");

  @Option(names = "--reports", description = "How many reports to make; default ${DEFAULT-VALUE}.")
  private int count = 1_000;

  @Option(names = "--corenlp-reports", description = "How many of them are read by CoreNLP too.")
  private int coreNlpCount = 60;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  public static void main(String[] args) {
    System.exit(new CommandLine(new Bench()).execute(args));
  }

  private record Size(int sentences, int tokens) {}

  @Override
  public Integer call() throws Exception {
    List<Report> reports = MadeReports.from(root.resolve("examples"), count);
    Size size = size(reports);
    out.printf(
        "text: %d reports made from examples/, %d sentences, %d tokens%n%n",
        count, size.sentences(), size.tokens());
    steps(reports, size);
    whole(reports, size);
    process(reports, size);
    new CoreNlpComparison(out).print(reports.subList(0, Math.min(coreNlpCount, count)));
    return 0;
  }

  private static Size size(List<Report> reports) {
    SyntaxParser parser = SyntaxParser.load();
    int sentences = 0;
    int tokens = 0;
    for (Report report : reports) {
      List<Tokens> cut = parser.tokenize(report.text());
      sentences += cut.size();
      tokens += cut.stream().mapToInt(Tokens::size).sum();
    }
    return new Size(sentences, tokens);
  }

  private void steps(List<Report> reports, Size size) {
    Steps steps = new Steps();
    reports.forEach(steps::run);
    steps.reset();
    reports.forEach(steps::run);
    Map<Steps.Step, Long> nanos = steps.nanos();
    double all = 0;
    for (Steps.Step step : Steps.Step.values()) {
      all += PARTS.contains(step) ? 0 : nanos.getOrDefault(step, 1L);
    }
    out.println("one thread, CPU time     sentences/s    tokens/s   share");
    for (Steps.Step step : Steps.Step.values()) {
      double seconds = nanos.getOrDefault(step, 1L) / 1e9;
      String name = step.name().toLowerCase(Locale.ROOT);
      String share = String.format("%5.1f %%", 100e9 * seconds / all);
      row(PARTS.contains(step) ? "(" + name + ", in syntax)" : name, size, seconds, share);
    }
    row("all steps", size, all / 1e9, "");
  }

  private void row(String name, Size size, double seconds, String more) {
    out.printf(
        "%-22s %,13.0f %,11.0f   %s%n",
        name, size.sentences() / seconds, size.tokens() / seconds, more);
  }

  private void whole(List<Report> reports, Size size)
      throws InterruptedException, ExecutionException {
    Reader reader = Reader.load();
    reports.forEach(reader::read);
    out.println("\nReader.read, wall time");
    for (int threads : new int[] {1, 2}) {
      ExecutorService workers = Executors.newFixedThreadPool(threads);
      long start = System.nanoTime();
      List<Future<?>> underWay = new ArrayList<>();
      for (Report report : reports) {
        underWay.add(workers.submit(() -> reader.read(report)));
      }
      for (Future<?> future : underWay) {
        future.get();
      }
      row(threads + (threads == 1 ? " thread" : " threads"), size, since(start), "");
      workers.shutdown();
    }
  }

  private void process(List<Report> reports, Size size) throws IOException, InterruptedException {
    Path launcher = root.resolve("detente").toAbsolutePath();
    Path folder = Files.createTempDirectory("detente-bench");
    Path one = Files.writeString(folder.resolve("one.txt"), reports.get(0).text());
    Path all = folder.resolve("all.jsonl");
    Files.write(all, reports.stream().map(Bench::line).toList());
    WholeProcess.run(launcher, "read", "--json", one.toString());
    out.println("\n./detente, whole process   sentences/s    tokens/s   seconds   CPU   resident");
    for (int threads : new int[] {1, 2}) {
      WholeProcess run =
          WholeProcess.run(launcher, "read", "--json", "--threads", "" + threads, all.toString());
      row("--threads " + threads, size, run.seconds(), figures(run));
    }
    List<WholeProcess> starts = new ArrayList<>();
    for (int i = 0; i < COLD_STARTS; i++) {
      starts.add(WholeProcess.run(launcher, "read", "--json", one.toString()));
    }
    starts.sort((a, b) -> Double.compare(a.seconds(), b.seconds()));
    out.printf("%-49s%s%n", "cold start, one report (median of 5)", figures(starts.get(2)));
    Files.delete(one);
    Files.delete(all);
    Files.delete(folder);
  }

  private static String figures(WholeProcess run) {
    String resident = run.residentMegabytes().isPresent() ? "%d MB" : "?";
    return String.format("%7.2f %5.2f   ", run.seconds(), run.cpuSeconds())
        + String.format(resident, run.residentMegabytes().orElse(0));
  }

  private static String line(Report report) {
    String text = report.text().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return "{\"published\":\"2024-06-12\",\"text\":\"" + text + "\"}";
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
