/**
 * What states talk about: a lexicon of topics, used by the steps that need the context of a
 * sentence.
 *
 * <p>In: a parsed sentence. Out: {@link org.detente.topic.Topic}s, the phrases that name a topic,
 * each with its PLOVER context and a weight. It never decides whether the topic is quarrelled over
 * or worked on together.
 */
@NullMarked
package org.detente.topic;

import org.jspecify.annotations.NullMarked;
