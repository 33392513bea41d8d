/**
 * Records for people to read.
 *
 * <p>In: a {@link org.detente.record.Reading}. Out: text of a given width, in which every line
 * names its sentence. It never adds to what the record says.
 */
@NullMarked
package org.detente.app.view;

import org.jspecify.annotations.NullMarked;
