package org.detente.app.web.api;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.detente.app.web.http.Answer;
import org.detente.app.web.http.Call;
import org.detente.app.web.http.Problem;
import org.detente.app.web.http.Resource;

/** {@code POST /session}: the token as the body; gives a cookie for this browser's session. */
final class SessionResource implements Resource {
  private final String cookie;
  private final Function<String, Optional<String>> sessions;

  /**
   * @param cookie its name
   * @param sessions from a token to a session, if it is the right one
   */
  SessionResource(String cookie, Function<String, Optional<String>> sessions) {
    this.cookie = cookie;
    this.sessions = sessions;
  }

  @Override
  public Answer answer(Call call) {
    String token = new String(call.body(), StandardCharsets.UTF_8).strip();
    String session =
        sessions.apply(token).orElseThrow(() -> Problem.of(401, "that is not the token"));
    return new Answer(204, "", new byte[0], Map.of())
        .with("Set-Cookie", cookie + "=" + session + "; Path=/; HttpOnly; SameSite=Strict");
  }
}
