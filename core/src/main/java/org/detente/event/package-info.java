/**
 * Step 7: who did what to whom, in the PLOVER ontology with CAMEO codes.
 *
 * <p>In: a parsed text, its actors, dates, places and statements. Out: {@link
 * org.detente.record.Event}s. It never invents an actor, and never falls back to a code where
 * nothing matched.
 */
@NullMarked
package org.detente.event;

import org.jspecify.annotations.NullMarked;
