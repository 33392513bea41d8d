package org.detente.app.store;

import java.util.List;
import org.detente.dyad.Measure;

/**
 * What two countries say of each other where they speak about an issue.
 *
 * @param id made from the name, the same in every report
 * @param name in lower case
 * @param a mean stance of A's statements about B, -1 to 1
 * @param b mean stance of B's statements about A
 * @param statements ids of the statements behind both
 */
public record IssueStance(String id, String name, Measure a, Measure b, List<String> statements) {
  public IssueStance {
    statements = List.copyOf(statements);
  }

  /** Statements behind both means. */
  public int n() {
    return a.n() + b.n();
  }
}
