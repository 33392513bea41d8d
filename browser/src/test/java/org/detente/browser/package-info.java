/**
 * The pages in a real browser.
 *
 * <p>In: a store of reports of our own writing. Out: what a person would see, do and be kept from.
 * Skipped, with a message, where there is no Chromium.
 */
@NullMarked
package org.detente.browser;

import org.jspecify.annotations.NullMarked;
