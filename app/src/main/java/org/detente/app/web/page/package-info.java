/**
 * The pages: plain HTML, style and ES modules that ship with the program.
 *
 * <p>In: nothing but the class path. Out: a route for each file. No path of a request is ever
 * looked up: what can be asked for is listed at the start.
 */
@NullMarked
package org.detente.app.web.page;

import org.jspecify.annotations.NullMarked;
