package org.detente.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.detente.app.Conllu;
import org.detente.app.InOrder;
import org.detente.record.Report;
import org.detente.syntax.ConlluReader;
import org.detente.syntax.ConlluSentence;
import org.detente.syntax.ConlluText;
import org.detente.syntax.SyntaxParser;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code detente parse}: the syntax step alone. */
@Command(
    name = "parse",
    description = "Prints sentences, tokens, tags, lemmas and dependency trees as CoNLL-U.",
    footer = {
      "",
      "MISC holds start_char and end_char, and names as Name=B-person (person, organisation,",
      "place, group).",
      "",
      "Examples:",
      "  detente parse report.txt",
      "  detente parse --tokenize - < report.txt",
      "  detente parse --conllu treebank.conllu > predicted.conllu"
    })
final class ParseCommand implements Callable<Integer> {
  /** Sentences that are parsed at one go where the input is CoNLL-U. */
  private static final int CHUNK = 100;

  private final OutputStream out;
  private final PrintStream err;
  private final Terminal terminal;

  @Mixin private final InputOptions input = new InputOptions();

  @ArgGroup private final Kind kind = new Kind();

  private static final class Kind {
    @Option(
        names = "--conllu",
        description =
            "The input is CoNLL-U: keep its sentences and tokens, predict everything else anew.")
    private boolean conllu;

    @Option(names = "--tokenize", description = "Print sentence and token boundaries only.")
    private boolean tokenize;
  }

  ParseCommand(OutputStream out, PrintStream err, Terminal terminal) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    SyntaxParser parser = SyntaxParser.load();
    if (kind.conllu) {
      return reparse(parser);
    }
    return new Batch(input, out, err, terminal).run(report -> parse(parser, report));
  }

  private byte[] parse(SyntaxParser parser, Report report) {
    Conllu conllu = new Conllu();
    if (kind.tokenize) {
      conllu.boundaries(report.id(), report.text(), parser.tokenize(report.text()));
    } else {
      conllu.report(report.id(), parser.parse(report.text()));
    }
    return conllu.toString().getBytes(StandardCharsets.UTF_8);
  }

  private int reparse(SyntaxParser parser) throws IOException {
    int code = ExitCode.DONE;
    for (String path : input.paths()) {
      try (InputStream in = open(path);
          InOrder inOrder = new InOrder(input.threads())) {
        ConlluReader reader =
            new ConlluReader(
                path, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        inOrder.run(() -> chunk(reader), given -> reparse(parser, given), out::write);
      } catch (IllegalArgumentException e) {
        err.println("detente: " + e.getMessage());
        code = ExitCode.SOME_FAILED;
      } catch (FileSystemException e) {
        err.println("detente: " + path + ": no such file, or one that may not be read");
        code = ExitCode.SOME_FAILED;
      }
    }
    return code;
  }

  private static InputStream open(String path) throws IOException {
    if (path.equals("-")) {
      return System.in;
    }
    InputStream file = Files.newInputStream(Path.of(path));
    return path.endsWith(".gz") ? new GZIPInputStream(file) : file;
  }

  private static Optional<List<ConlluSentence>> chunk(ConlluReader reader) {
    List<ConlluSentence> chunk = new ArrayList<>();
    try {
      Optional<ConlluSentence> next = reader.next();
      while (next.isPresent()) {
        chunk.add(next.get());
        next = chunk.size() < CHUNK ? reader.next() : Optional.empty();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return chunk.isEmpty() ? Optional.empty() : Optional.of(chunk);
  }

  private static byte[] reparse(SyntaxParser parser, List<ConlluSentence> given) {
    ConlluText text = ConlluText.of(given);
    return new Conllu()
        .given(given, parser.parse(text.text(), text.boundaries()))
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }
}
