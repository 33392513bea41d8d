package org.detente.app.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.detente.app.web.http.Answer;
import org.detente.app.web.http.Call;
import org.detente.app.web.http.Resource;

/** {@code GET /openapi.json}: what can be asked, for programs. */
final class OpenApi implements Resource {
  private final byte[] description;

  OpenApi() {
    try (InputStream in = OpenApi.class.getResourceAsStream("openapi.json")) {
      if (in == null) {
        throw new IllegalStateException("the build left out openapi.json");
      }
      description = in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Answer answer(Call call) {
    return Answer.of("application/vnd.oai.openapi+json;version=3.1", description);
  }
}
