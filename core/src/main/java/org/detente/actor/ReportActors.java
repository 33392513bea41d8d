package org.detente.actor;

/** What is known of a report's actors while its sentences are read in order. */
record ReportActors(
    ActorLexicon lexicon, Cast cast, Surroundings surroundings, Pronouns pronouns, Sides sides) {}
