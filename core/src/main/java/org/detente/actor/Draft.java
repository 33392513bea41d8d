package org.detente.actor;

import java.util.Optional;
import org.detente.record.Sector;

/**
 * A mention before its actor is complete.
 *
 * @param sector the sector of this mention where it differs from the actor's ("Moscow" for a
 *     government)
 */
record Draft(
    int sentence, NounPhrase phrase, MentionKind kind, Cluster cluster, Optional<Sector> sector) {}
