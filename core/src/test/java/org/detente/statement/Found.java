package org.detente.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.detente.actor.Actors;
import org.detente.record.Report;
import org.detente.record.Span;
import org.detente.record.Statement;
import org.detente.syntax.SyntaxParser;

/** What the statement step finds in a text without knowing any actor, in words. */
final class Found {
  private static final SyntaxParser PARSER = SyntaxParser.load();
  private static final StatementFinder FINDER = StatementFinder.load();

  private Found() {}

  static boolean hasModel() {
    return PARSER.parse("The ship sailed.").sentences().get(0).relation(1).equals("nsubj");
  }

  static List<Statement> in(String text) {
    return FINDER.find(
        Report.of(text, Optional.empty()),
        PARSER.parse(text),
        new Actors(List.of(), List.of(), List.of()),
        List.of());
  }

  static Statement only(String text) {
    List<Statement> found = in(text);
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  static String source(String text) {
    return words(text, only(text).source());
  }

  static String content(String text) {
    return words(text, only(text).content());
  }

  static String words(String text, List<Span> spans) {
    return spans.stream().map(s -> s.of(text)).collect(Collectors.joining(" | "));
  }
}
