/**
 * Measures the web API under load.
 *
 * <p>In: a number of events, requests a second, seconds. Out: how long answers take. It writes to a
 * temporary folder only, and asks nobody but itself, on loopback.
 */
@NullMarked
package org.detente.lab.web;

import org.jspecify.annotations.NullMarked;
