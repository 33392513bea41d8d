package org.detente.dyad;

import java.time.LocalDate;

/**
 * A day on which the rates of cooperation and conflict change.
 *
 * @param date first day of the bin in which the new rates hold
 * @param low first day of the 95 % interval
 * @param high last day of the 95 % interval
 * @param probability that there is a change in the interval
 * @param from balance of the regime before
 * @param to balance of the regime after
 */
public record Change(
    LocalDate date, LocalDate low, LocalDate high, double probability, Measure from, Measure to) {}
