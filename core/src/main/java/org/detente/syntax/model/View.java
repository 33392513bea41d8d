package org.detente.syntax.model;

/**
 * What a network sees where it has to choose: tokens at fixed places, the relations of some of
 * them, and numbers that hold, each a row of a table.
 *
 * <p>A working area, filled anew for each choice. Not thread-safe.
 */
public abstract class View {
  /** A token at each place: the sentence's size for the root, {@link ParseState#NONE} for none. */
  public final int[] tokens;

  /** 0 for no dependent, else 1 + its relation. */
  public final int[] relations;

  /** The numbers that hold, as rows of the table of numbers. */
  public final int[] rows;

  public int rowCount;

  private final int numbers;

  View(int tokens, int relations, int numbers, int mostRows) {
    this.tokens = new int[tokens];
    this.relations = new int[relations];
    this.numbers = numbers;
    this.rows = new int[mostRows];
  }

  /** How many rows the table of numbers has. */
  public final int numbers() {
    return numbers;
  }
}
