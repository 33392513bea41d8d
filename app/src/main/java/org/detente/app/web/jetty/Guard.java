package org.detente.app.web.jetty;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.app.web.http.Problem;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Turns away what comes from other sites or without the token.
 *
 * <p>A page of another site cannot read our answers, but it can send requests, and by a DNS name
 * that it points at 127.0.0.1 it could read them (DNS rebinding): hence the checks of Host and
 * Origin.
 */
final class Guard extends Handler.Wrapper {
  private static final String BEARER = "bearer ";
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Access access;

  Guard(Access access, Handler next) {
    super(next);
    this.access = access;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Optional<Problem> problem;
    try {
      problem = problem(request, Address.of(request.getHttpURI()));
    } catch (Problem malformed) {
      problem = Optional.of(malformed);
    }
    if (problem.isPresent()) {
      Replies.send(problem.get().answer(), response, callback);
      return true;
    }
    return super.handle(request, response, callback);
  }

  private Optional<Problem> problem(Request request, Address address) {
    HttpFields headers = request.getHeaders();
    String host = Optional.ofNullable(headers.get(HttpHeader.HOST)).orElse("");
    if (access.isOpen() && !LOOPBACK.contains(withoutPort(host))) {
      return Optional.of(Problem.of(421, "this server answers as localhost only"));
    }
    if (isForeign(request, host, address.isApi())) {
      return Optional.of(Problem.of(403, "the request comes from a page of another site"));
    }
    if (address.isApi() && !access.isOpen() && !address.isSession() && !isSignedIn(request)) {
      return Optional.of(
          Problem.of(401, "give the token: Authorization: Bearer TOKEN")
              .withHeader("WWW-Authenticate", "Bearer"));
    }
    return Optional.empty();
  }

  /** A link from elsewhere may open a page; nothing else may come from another site. */
  private static boolean isForeign(Request request, String host, boolean isApi) {
    HttpFields headers = request.getHeaders();
    String origin = headers.get(HttpHeader.ORIGIN);
    if (origin != null && !origin.equals("http://" + host) && !origin.equals("https://" + host)) {
      return true;
    }
    String site = headers.get("Sec-Fetch-Site");
    boolean isElsewhere = site != null && !List.of("same-origin", "none").contains(site);
    boolean isLink = "navigate".equals(headers.get("Sec-Fetch-Mode"));
    return isElsewhere && (isApi || !isLink || !request.getMethod().equals("GET"));
  }

  private boolean isSignedIn(Request request) {
    String authorization = request.getHeaders().get(HttpHeader.AUTHORIZATION);
    if (authorization != null
        && authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)
        && access.isToken(authorization.substring(BEARER.length()).strip())) {
      return true;
    }
    for (HttpCookie cookie : Request.getCookies(request)) {
      if (cookie.getName().equals(Access.COOKIE) && access.isSession(cookie.getValue())) {
        return true;
      }
    }
    return false;
  }

  private static String withoutPort(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    int colon = lower.lastIndexOf(':');
    return colon > lower.lastIndexOf(']') ? lower.substring(0, colon) : lower;
  }
}
