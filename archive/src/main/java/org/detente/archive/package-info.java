/**
 * The same reader on Apache Spark, for archives larger than one machine.
 *
 * <p>In: paths of web archives, JSON Lines, tables in Parquet …, or a stream of them. Out: the
 * records that {@code detente read --json} gives, in Parquet by month of publication, for {@code
 * detente load}. It reads nothing otherwise than the core does.
 */
@NullMarked
package org.detente.archive;

import org.jspecify.annotations.NullMarked;
