package org.detente.app.explain;

/**
 * One token of the part of a tree that a rule matched.
 *
 * @param depth 0 for the top of the part
 * @param relation to its head, in Universal Dependencies
 * @param role what it is in the finding: trigger, actor, recipient, cue, content; else empty
 */
public record TreeNode(
    int depth, String form, String lemma, String upos, String relation, String role) {}
