package org.detente.app.web.jetty;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.detente.app.web.http.Answer;
import org.detente.app.web.http.Params;
import org.detente.app.web.http.Problem;
import org.detente.app.web.http.Routes;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a request in whole, without a thread while it comes, and lets its route answer. */
final class Dispatch extends Handler.Abstract {
  private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

  private static final Set<String> HAVE_BODIES = Set.of("POST", "PUT", "PATCH", "DELETE");

  private final Routes routes;
  private final Limits limits;

  Dispatch(Routes routes, Limits limits) {
    this.routes = routes;
    this.limits = limits;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    if (request.getLength() > limits.upload()) {
      response.getHeaders().put(HttpHeader.CONNECTION, "close");
      Replies.send(tooLarge().answer(), response, callback);
    } else if (!HAVE_BODIES.contains(request.getMethod())) {
      answer(request, new byte[0], response, callback);
    } else {
      Content.Source.asByteArrayAsync(request, limits.upload())
          .orTimeout(limits.request().toMillis(), TimeUnit.MILLISECONDS)
          .whenCompleteAsync(
              (body, failure) -> {
                if (failure == null) {
                  answer(request, body, response, callback);
                } else {
                  refuse(
                      failure instanceof CompletionException && failure.getCause() != null
                          ? failure.getCause()
                          : failure,
                      response,
                      callback);
                }
              },
              getServer().getThreadPool());
    }
    return true;
  }

  private void answer(Request request, byte[] body, Response response, Callback callback) {
    Answer answer;
    try {
      Address address = Address.of(request.getHttpURI());
      answer =
          routes.answer(
              request.getMethod(), address.segments(), new Params(address.params()), body);
    } catch (Problem problem) {
      answer = isForAPage(request, problem) ? noSuchPage(problem) : problem.answer();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // No request may end the server; the client learns nothing of our insides.
      LOG.warn("{} {}", request.getMethod(), request.getHttpURI().getPath(), e);
      answer = Problem.of(500, "an error of ours; the server's log tells more").answer();
    }
    String tag = answer.headers().get("ETag");
    if (tag != null && tag.equals(request.getHeaders().get(HttpHeader.IF_NONE_MATCH))) {
      answer = new Answer(304, "", new byte[0], answer.headers());
    }
    Replies.send(answer, response, callback);
  }

  /**
   * Whether a person's browser asked for an address that is no page: words serve better than JSON.
   */
  private static boolean isForAPage(Request request, Problem problem) {
    String accepts = request.getHeaders().get(HttpHeader.ACCEPT);
    String path = request.getHttpURI().getPath();
    return problem.status() == 404
        && accepts != null
        && accepts.contains("text/html")
        && !path.startsWith("/api/")
        && !path.startsWith("/static/");
  }

  /** The start page's shell, whose script says that there is nothing; the status says so, too. */
  private Answer noSuchPage(Problem problem) {
    try {
      Answer shell = routes.answer("GET", List.of("", ""), new Params(Map.of()), new byte[0]);
      return new Answer(problem.status(), shell.type(), shell.body(), Map.of());
    } catch (Problem | IOException e) {
      return problem.answer();
    }
  }

  private void refuse(Throwable failure, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.CONNECTION, "close");
    if (failure instanceof TimeoutException) {
      Replies.send(
          Problem.of(
                  408, "the request did not come in within " + limits.request().toSeconds() + " s")
              .answer(),
          response,
          callback);
    } else if (failure instanceof IllegalStateException) {
      Replies.send(tooLarge().answer(), response, callback);
    } else {
      callback.failed(failure);
    }
  }

  private Problem tooLarge() {
    return Problem.of(413, "more than " + limits.upload() + " bytes");
  }
}
