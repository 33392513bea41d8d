package org.detente.app.web.api;

import org.detente.app.web.http.Call;
import org.detente.app.web.http.Params;
import org.detente.app.web.http.Problem;

/** The two sides that an address names. */
record Pair(String a, String b) {
  static Pair of(Call call) {
    Pair pair = new Pair(Params.country("a", call.part("a")), Params.country("b", call.part("b")));
    if (pair.a().equals(pair.b())) {
      throw Problem.of(400, "a dyad has two sides");
    }
    return pair;
  }
}
