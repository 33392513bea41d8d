package org.detente.record;

import java.util.List;
import java.util.Optional;

/**
 * An attribution: a source, a cue and the content it attributes.
 *
 * @param sentence number of the sentence that holds the cue
 * @param marks the quotation marks of the content ({@code “”}, {@code ""}, {@code ‘’} …), where any
 * @param speaker id of the actor that the source resolves to
 * @param addressee id of the actor spoken to
 * @param venue where it was said: a programme, a telephone call, a network
 * @param verb lemma of the cue
 * @param about country codes of those spoken about
 * @param issues ids of issues that the content touches
 * @param rule the rule that fired
 */
public record Statement(
    String id,
    int sentence,
    StatementKind kind,
    Optional<String> marks,
    Optional<String> speaker,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    Optional<String> addressee,
    Optional<String> venue,
    String verb,
    Optional<Occasion> date,
    List<String> about,
    List<Stance> stance,
    List<String> issues,
    String rule) {
  public Statement {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    about = List.copyOf(about);
    stance = List.copyOf(stance);
    issues = List.copyOf(issues);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a statement has content");
    }
  }

  /** The same statement with the issues it touches. */
  public Statement withIssues(List<String> found) {
    return new Statement(
        id, sentence, kind, marks, speaker, source, cue, content, addressee, venue, verb, date,
        about, stance, found, rule);
  }
}
