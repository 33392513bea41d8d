package org.detente.issue;

import java.util.List;
import org.detente.record.IssueKind;
import org.detente.record.Span;

/**
 * An issue as one sentence gives it, before those of the whole report are brought together.
 *
 * @param key what mentions of the same issue share
 * @param distance tokens between trigger and issue: of two frames the nearer decides
 */
record Candidate(
    int sentence,
    NounPhrase phrase,
    String name,
    String key,
    String context,
    IssueKind kind,
    List<String> between,
    Span span,
    String rule,
    int distance) {}
