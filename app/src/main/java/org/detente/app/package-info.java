/**
 * The command line over the core.
 *
 * <p>In: what a person types. Out: records on standard output, progress and messages on standard
 * error, an exit code. It never reads a report itself: that is the core's.
 */
@NullMarked
package org.detente.app;

import org.jspecify.annotations.NullMarked;
