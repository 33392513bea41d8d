package org.detente.app.web.jetty;

import org.detente.app.web.http.Problem;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** What the server itself finds wrong, such as a broken request, in the form of all problems. */
final class ErrorAnswer implements Request.Handler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus() >= 400 ? response.getStatus() : 500;
    Replies.send(
        Problem.of(status, status < 500 ? "not a request we understand" : "an error of ours")
            .answer(),
        response,
        callback);
    return true;
  }
}
