/**
 * Requests and answers as the resources see them.
 *
 * <p>In: a method, a path, parameters, a body. Out: a status, a type, bytes. It knows no server:
 * which one carries the bytes is the business of {@code jetty} alone.
 */
@NullMarked
package org.detente.app.web.http;

import org.jspecify.annotations.NullMarked;
