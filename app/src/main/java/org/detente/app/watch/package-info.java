/**
 * Watches feeds: asks for what is new, fetches the articles, politely and only from where it may.
 *
 * <p>In: addresses of feeds. Out: reports. It never asks a private address that was not allowed,
 * whatever a feed or a redirect names, and it never reads robots.txt otherwise than strictly.
 */
@NullMarked
package org.detente.app.watch;

import org.jspecify.annotations.NullMarked;
