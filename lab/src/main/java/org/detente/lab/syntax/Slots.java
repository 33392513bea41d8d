package org.detente.lab.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The different inputs of a batch at each place, with room for what is worked out for each. */
final class Slots {
  /** One input at one place: its vector, what the hidden units get of it, their gradient. */
  static final class Slot {
    final float[] vector;
    final float[] units;
    final float[] gradient;
    int input;

    private Slot(int dimensions, int hidden) {
      vector = new float[dimensions];
      units = new float[hidden];
      gradient = new float[hidden];
    }
  }

  private final int dimensions;
  private final int hidden;
  private final Slot[][] slotOf;
  private final List<List<Slot>> used = new ArrayList<>();
  private final List<Slot> free = new ArrayList<>();

  /**
   * @param inputs how many inputs there are at each place
   */
  Slots(int places, int inputs, int dimensions, int hidden) {
    this.dimensions = dimensions;
    this.hidden = hidden;
    this.slotOf = new Slot[places][inputs];
    for (int p = 0; p < places; p++) {
      used.add(new ArrayList<>());
    }
  }

  /** The slots of a place, in the order in which they were taken. */
  List<Slot> of(int place) {
    return used.get(place);
  }

  boolean has(int place, int input) {
    return slotOf[place][input] != null;
  }

  Slot get(int place, int input) {
    return slotOf[place][input];
  }

  /** Takes a slot, with zeros. */
  Slot take(int place, int input) {
    Slot slot = free.isEmpty() ? new Slot(dimensions, hidden) : free.remove(free.size() - 1);
    Arrays.fill(slot.units, 0);
    Arrays.fill(slot.gradient, 0);
    slot.input = input;
    used.get(place).add(slot);
    slotOf[place][input] = slot;
    return slot;
  }

  void clear() {
    for (int p = 0; p < slotOf.length; p++) {
      for (Slot slot : used.get(p)) {
        slotOf[p][slot.input] = null;
      }
      free.addAll(used.get(p));
      used.get(p).clear();
    }
  }
}
