package org.detente.lab.event;

import java.util.List;
import java.util.Optional;
import org.detente.actor.Mention;
import org.detente.record.Event;
import org.detente.record.Span;

/**
 * A word that may carry an event.
 *
 * @param depth steps from the root
 * @param below its subtree in the text
 * @param features of the word and its tree; none of them tells what the rules say
 * @param ruled more features that tell what the rules say
 * @param rule the event that the rules read here
 */
record Candidate(
    int sentence,
    int token,
    Span span,
    int depth,
    String below,
    Optional<Mention> actor,
    Optional<Mention> recipient,
    List<String> features,
    List<String> ruled,
    Optional<Event> rule) {}
