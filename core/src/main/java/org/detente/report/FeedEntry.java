package org.detente.report;

import java.util.Optional;
import org.detente.record.Published;
import org.detente.record.Report;

/**
 * What a feed says of one article.
 *
 * @param url where the article is
 * @param report what the feed carries of the text, which may be only its beginning
 */
public record FeedEntry(
    Optional<String> url, Optional<Published> published, Optional<Report> report) {}
