/**
 * Step 3: who. Names, roles and pronouns to actors with country and sector on the day.
 *
 * <p>In: a parsed text and its date. Out: {@link org.detente.actor.Actors}: the actors and every
 * mention of them. It never guesses a country that neither lexicon nor text gives.
 */
@NullMarked
package org.detente.actor;

import org.jspecify.annotations.NullMarked;
