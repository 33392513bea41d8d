package org.detente.actor;

import java.util.List;

/** Plurals of a role's last word. */
final class Plurals {
  private Plurals() {}

  static List<String> of(String name) {
    if (name.endsWith("man")) {
      return List.of(name.substring(0, name.length() - 3) + "men");
    }
    int of = name.indexOf(" of ");
    if (of > 0) {
      return List.of(name.substring(0, of) + "s" + name.substring(of));
    }
    if (name.endsWith("s") || name.endsWith("x") || name.endsWith("ch") || name.endsWith("sh")) {
      return name.endsWith("ss") || !name.endsWith("s") ? List.of(name + "es") : List.of();
    }
    int n = name.length();
    if (name.endsWith("y") && n > 1 && "aeiou".indexOf(name.charAt(n - 2)) < 0) {
      return List.of(name.substring(0, n - 1) + "ies");
    }
    return List.of(name + "s");
  }
}
