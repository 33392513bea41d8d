/**
 * The HTTP server: Jetty, and what bounds its clients.
 *
 * <p>In: bytes of any client, slow, hostile or both. Out: calls to the routes, never more at once
 * than the limits say. Only this package knows Jetty.
 */
@NullMarked
package org.detente.app.web.jetty;

import org.jspecify.annotations.NullMarked;
