/**
 * The pages and the JSON API over one store.
 *
 * <p>In: requests on one address. Out: pages, JSON, CSV. It never opens a file that a request
 * names, and never fetches anything.
 */
@NullMarked
package org.detente.app.web;

import org.jspecify.annotations.NullMarked;
