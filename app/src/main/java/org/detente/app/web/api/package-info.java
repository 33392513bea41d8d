/**
 * The JSON API, one class a resource.
 *
 * <p>In: calls. Out: records, lists, figures with their intervals and their evidence, or a problem
 * that says what is wrong. It asks the store and the reader, and computes nothing of its own.
 */
@NullMarked
package org.detente.app.web.api;

import org.jspecify.annotations.NullMarked;
