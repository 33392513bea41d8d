package org.detente.app.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.detente.app.web.http.Answer;
import org.detente.app.web.http.Resource;
import org.detente.app.web.http.Route;
import org.detente.record.ContentId;

/** Routes of the pages and their files. */
public final class Pages {
  private static final String FOLDER = "/static/";
  private static final String SHELL = "index.html";

  /** The pages are one file: its script shows what the address says. */
  private static final List<String> ADDRESSES =
      List.of(
          "/",
          "/dyads",
          "/dyads/{a}-{b}",
          "/plans",
          "/reports",
          "/reports/{id}",
          "/actors",
          "/actors/{id}",
          "/map",
          "/run",
          "/search");

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html;charset=utf-8",
          "css", "text/css;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml");

  /** Pages may ask for anything: the script reads it, and the API checks it. */
  private static final Set<String> STATE =
      Set.of(
          "from", "to", "every", "issue", "q", "tab", "cursor", "state", "between", "s", "claim",
          "layers", "limit", "type", "status", "by", "of", "since", "until", "about", "view",
          "asOf");

  private Pages() {}

  public static List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    Resource shell = file(SHELL);
    ADDRESSES.forEach(path -> routes.add(new Route("GET", path, STATE, shell)));
    routes.add(new Route("GET", "/favicon.ico", Set.of(), file("icon.svg")));
    for (String name : names()) {
      routes.add(new Route("GET", FOLDER + name, Set.of(), file(name)));
    }
    return routes;
  }

  /** The files, as {@code files.txt} lists them: a jar cannot be asked what it holds. */
  static List<String> names() {
    return new String(bytes("files.txt"), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank())
        .toList();
  }

  private static Resource file(String name) {
    byte[] bytes = bytes(name);
    String type =
        TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain;charset=utf-8");
    Answer answer =
        Answer.of(type, bytes)
            .with("ETag", '"' + ContentId.of(new String(bytes, StandardCharsets.UTF_8), 16) + '"')
            .with("Cache-Control", "no-cache");
    return call -> answer;
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Pages.class.getResourceAsStream("static/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the build left out " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
