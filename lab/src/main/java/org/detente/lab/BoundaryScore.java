package org.detente.lab;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.detente.record.Span;
import org.detente.syntax.Tokens;

/** Counts of tokens and sentences: given, found, and found where they should be. */
final class BoundaryScore {
  private int goldTokens;
  private int foundTokens;
  private int rightTokens;
  private int goldSentences;
  private int foundSentences;
  private int rightSentences;

  void add(List<Tokens> gold, List<Tokens> found) {
    Set<Span> goldSpans = tokens(gold);
    Set<Span> foundSpans = tokens(found);
    goldTokens += goldSpans.size();
    foundTokens += foundSpans.size();
    foundSpans.retainAll(goldSpans);
    rightTokens += foundSpans.size();
    Set<Span> goldWhole = sentences(gold);
    Set<Span> foundWhole = sentences(found);
    goldSentences += goldWhole.size();
    foundSentences += foundWhole.size();
    foundWhole.retainAll(goldWhole);
    rightSentences += foundWhole.size();
  }

  double tokenF1() {
    return 200.0 * rightTokens / Math.max(1, goldTokens + foundTokens);
  }

  double sentenceF1() {
    return 200.0 * rightSentences / Math.max(1, goldSentences + foundSentences);
  }

  int tokens() {
    return goldTokens;
  }

  int sentences() {
    return goldSentences;
  }

  static Set<Span> tokens(List<Tokens> sentences) {
    Set<Span> spans = new HashSet<>();
    for (Tokens tokens : sentences) {
      for (int i = 0; i < tokens.size(); i++) {
        spans.add(new Span(tokens.starts()[i], tokens.ends()[i]));
      }
    }
    return spans;
  }

  static Set<Span> sentences(List<Tokens> sentences) {
    Set<Span> spans = new HashSet<>();
    for (Tokens tokens : sentences) {
      spans.add(new Span(tokens.starts()[0], tokens.ends()[tokens.size() - 1]));
    }
    return spans;
  }
}
