/**
 * The command line: one class a verb.
 *
 * <p>In: arguments. Out: records and tables on standard output, messages on standard error, an exit
 * code. Only this package knows picocli.
 */
@NullMarked
package org.detente.app.cli;

import org.jspecify.annotations.NullMarked;
