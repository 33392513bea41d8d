/**
 * Makes the large tables of the actor lexicon from public facts.
 *
 * <p>In: the folder of fact files. Out: tables for the core's resources. It never runs in a
 * release.
 */
@NullMarked
package org.detente.lab.lexicon;

import org.jspecify.annotations.NullMarked;
