package org.detente.report;

import java.util.Optional;

/** What a page's JSON-LD says of its article (schema.org NewsArticle and its kin). */
record ArticleData(
    Optional<String> body,
    Optional<String> headline,
    Optional<String> published,
    Optional<String> author,
    Optional<String> url) {
  static final ArticleData NONE =
      new ArticleData(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
