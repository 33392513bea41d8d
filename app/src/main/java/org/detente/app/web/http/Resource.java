package org.detente.app.web.http;

import java.io.IOException;

/** Answers the requests of one route; called from several threads. */
public interface Resource {
  /**
   * @throws Problem where the request cannot be answered
   */
  Answer answer(Call call) throws IOException;
}
