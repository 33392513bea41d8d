package org.detente.app.web.jetty;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.detente.app.web.http.Problem;
import org.eclipse.jetty.http.HttpURI;

/**
 * Where a request goes, decoded once for all who ask.
 *
 * @param segments of the path; the first is empty
 */
record Address(List<String> segments, Map<String, String> params) {
  Address {
    segments = List.copyOf(segments);
    params = Map.copyOf(params);
  }

  /**
   * @throws Problem where percent signs do not stand for UTF-8
   */
  static Address of(HttpURI uri) {
    String path = uri.getPath();
    if (path == null || !path.startsWith("/")) {
      throw malformed();
    }
    List<String> segments = new ArrayList<>();
    for (String segment : path.split("/", -1)) {
      segments.add(decoded(segment, false));
    }
    String query = uri.getQuery();
    return new Address(segments, query == null ? Map.of() : params(query));
  }

  boolean isApi() {
    return segments.size() > 1 && segments.get(1).equals("api");
  }

  boolean isSession() {
    return segments.equals(List.of("", "api", "v1", "session"));
  }

  private static Map<String, String> params(String query) {
    Map<String, String> params = new HashMap<>();
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals), true);
      String value = equals < 0 ? "" : decoded(pair.substring(equals + 1), true);
      if (!name.isEmpty() && params.put(name, value) != null) {
        throw Problem.parameter(name, "given twice");
      }
    }
    return params;
  }

  private static String decoded(String text, boolean plusIsSpace) {
    if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
      return text;
    }
    ByteBuffer bytes = ByteBuffer.allocate(text.length() * 3);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%') {
        bytes.put(hex(text, i + 1));
        i += 2;
      } else {
        String plain = plusIsSpace && c == '+' ? " " : String.valueOf(c);
        bytes.put(plain.getBytes(StandardCharsets.UTF_8));
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(bytes.flip())
          .toString();
    } catch (CharacterCodingException e) {
      throw malformed();
    }
  }

  private static byte hex(String text, int at) {
    int high = at + 1 < text.length() ? Character.digit(text.charAt(at), 16) : -1;
    int low = at + 1 < text.length() ? Character.digit(text.charAt(at + 1), 16) : -1;
    if (high < 0 || low < 0 || high + low == 0) {
      throw malformed();
    }
    return (byte) (high * 16 + low);
  }

  private static Problem malformed() {
    return Problem.of(400, "the address is not well formed");
  }
}
