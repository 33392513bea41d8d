package org.detente.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.syntax.SyntaxParser;
import org.detente.syntax.Tokens;

/**
 * Scores tokens and sentences on treebanks, genre by genre: F1 of spans, raw text in.
 *
 * <p>Usage: {@code ScoreBoundaries [--errors GENRE] FILE...}, where a file is CoNLL-U (perhaps
 * packed with gzip) or a text whose sentences end in {@code ‖}, as {@link MarkedText} reads it.
 */
public final class ScoreBoundaries {
  private static final Pattern GENRE = Pattern.compile("(?:GUM_)?([a-z]+)[_-].*");
  private static final int CONTEXT = 30;

  private ScoreBoundaries() {}

  public static void main(String[] args) throws IOException {
    SyntaxParser parser = SyntaxParser.load();
    List<String> files = new ArrayList<>(List.of(args));
    String errors = "";
    if (files.size() > 1 && files.get(0).equals("--errors")) {
      errors = files.get(1);
      files = files.subList(2, files.size());
    }
    Map<String, BoundaryScore> scores = new TreeMap<>();
    for (String file : files) {
      String source = Path.of(file).getFileName().toString().replaceAll("[.-].*", "");
      for (RawDocument document : documents(parser, Path.of(file))) {
        List<Tokens> found = parser.tokenize(document.text());
        Matcher genre = GENRE.matcher(document.name());
        String name = genre.matches() ? genre.group(1) : "all";
        scores
            .computeIfAbsent(source + " " + name, g -> new BoundaryScore())
            .add(document.boundaries(), found);
        scores
            .computeIfAbsent(source + " (all)", g -> new BoundaryScore())
            .add(document.boundaries(), found);
        if (name.equals(errors)) {
          print(document, found);
        }
      }
    }
    System.out.println("genre                     tokens      F1  sentences      F1");
    scores.forEach(
        (name, score) ->
            System.out.printf(
                "%-22s %9d  %6.2f  %9d  %6.2f%n",
                name, score.tokens(), score.tokenF1(), score.sentences(), score.sentenceF1()));
  }

  private static List<RawDocument> documents(SyntaxParser parser, Path file) throws IOException {
    return file.toString().endsWith(".txt")
        ? MarkedText.read(file, parser)
        : RawDocument.read(file);
  }

  private static void print(RawDocument document, List<Tokens> found) {
    String text = document.text();
    var gold = BoundaryScore.tokens(document.boundaries());
    var ours = BoundaryScore.tokens(found);
    gold.stream()
        .filter(span -> !ours.contains(span))
        .sorted()
        .forEach(span -> System.out.println("token     " + around(text, span.start(), span.end())));
    var goldSentences = BoundaryScore.sentences(document.boundaries());
    var ourSentences = BoundaryScore.sentences(found);
    goldSentences.stream()
        .filter(s -> ourSentences.stream().noneMatch(o -> o.end() == s.end()))
        .sorted()
        .forEach(s -> System.out.println("not cut   " + around(text, s.end(), s.end())));
    ourSentences.stream()
        .filter(s -> goldSentences.stream().noneMatch(o -> o.end() == s.end()))
        .sorted()
        .forEach(s -> System.out.println("cut       " + around(text, s.end(), s.end())));
  }

  private static String around(String text, int start, int end) {
    return (text.substring(Math.max(0, start - CONTEXT), start)
            + "⟦"
            + text.substring(start, end)
            + "⟧"
            + text.substring(end, Math.min(text.length(), end + CONTEXT)))
        .replace("\n", "⏎");
  }
}
