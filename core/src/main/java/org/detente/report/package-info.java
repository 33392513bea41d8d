/**
 * Step 1: bytes to reports.
 *
 * <p>In: files, folders, standard input. Out: {@link org.detente.record.Report}s, or for each that
 * cannot be read a failure that names the file and the reason. It never throws away a report
 * silently.
 */
@NullMarked
package org.detente.report;

import org.jspecify.annotations.NullMarked;
