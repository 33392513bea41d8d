package org.detente.lab.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.detente.date.DateFinder;
import org.detente.reading.Reader;
import org.detente.record.DateMention;
import org.detente.record.Reading;
import org.detente.record.Report;
import org.detente.syntax.ParsedText;
import org.detente.syntax.SyntaxParser;
import org.detente.syntax.Tokens;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Parts under JMH, in reports a second: {@code lab/bench --jmh [REGEX]}, from the project's folder.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class StepBenchmark {
  private final List<Report> reports = MadeReports.from(Path.of("examples"), 200);
  private final SyntaxParser syntax = SyntaxParser.load();
  private final DateFinder dates = DateFinder.load();
  private final Reader reader = Reader.load();
  private final List<ParsedText> parsed =
      reports.stream().map(report -> syntax.parse(report.text())).toList();
  private int at;

  private int next() {
    at = (at + 1) % reports.size();
    return at;
  }

  @Benchmark
  public List<Tokens> tokens() {
    return syntax.tokenize(reports.get(next()).text());
  }

  @Benchmark
  public ParsedText syntax() {
    return syntax.parse(reports.get(next()).text());
  }

  @Benchmark
  public List<DateMention> dates() {
    int report = next();
    return dates.find(reports.get(report), parsed.get(report));
  }

  @Benchmark
  public Reading reading() {
    return reader.read(reports.get(next()));
  }
}
