package org.detente.actor;

import java.util.Optional;
import org.detente.record.Sector;
import org.detente.record.Span;

/**
 * One mention of an actor.
 *
 * @param sentence number of the sentence
 * @param head the token that heads the phrase
 * @param first first token of the phrase (without conjuncts, relative clauses and appositions)
 * @param last last token, inclusive
 * @param actor id of the actor
 * @param country the actor's country on the report's day
 * @param sector the actor's sector on the report's day
 */
public record Mention(
    int sentence,
    int head,
    int first,
    int last,
    Span span,
    MentionKind kind,
    String actor,
    Optional<String> country,
    Optional<Sector> sector) {}
