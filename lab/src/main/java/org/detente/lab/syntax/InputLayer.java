package org.detente.lab.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * The part of the hidden layer that reads one kind of input (words, tags, relations) at several
 * places. Each different input at each place is worked out once a batch, and its gradient gathered,
 * however often it occurs.
 */
final class InputLayer {
  /** Gives the vector of an input. */
  interface Composer {
    void compose(int input, float[] vector);
  }

  /** Takes the gradient of an input's vector. */
  interface Spreader {
    void spread(int input, float[] gradient);
  }

  private final int places;
  private final int dimensions;
  private final int hidden;

  /** For each place and dimension the hidden units' weights. */
  private final Parameters weights;

  /** The same weights, for each place and unit those of the dimensions. */
  private final float[][] byUnit;

  private Slots slots;
  private final float[] vectorGradient;

  InputLayer(int places, int dimensions, int hidden, double most, Random random) {
    this.places = places;
    this.dimensions = dimensions;
    this.hidden = hidden;
    this.weights = Parameters.random(places * dimensions, hidden, most, random);
    this.byUnit = new float[places * hidden][dimensions];
    this.vectorGradient = new float[dimensions];
    this.slots = new Slots(0, 0, 0, 0);
    transpose();
  }

  /** Sets how many inputs there are. */
  void inputs(int count) {
    slots = new Slots(places, count, dimensions, hidden);
  }

  int places() {
    return places;
  }

  float[][] average() {
    return weights.average();
  }

  Slots.Slot slot(int place, int input, Composer composer) {
    if (slots.has(place, input)) {
      return slots.get(place, input);
    }
    Slots.Slot slot = slots.take(place, input);
    composer.compose(input, slot.vector);
    Sums.addProduct(slot.units, slot.vector, weights.value, place * dimensions);
    return slot;
  }

  /** Ends a batch: gradients of the weights and of the inputs' vectors. */
  void back(Spreader spreader) {
    for (int p = 0; p < places; p++) {
      outer(p, slots.of(p));
      for (Slots.Slot slot : slots.of(p)) {
        Arrays.fill(vectorGradient, 0);
        Sums.addProduct(vectorGradient, slot.gradient, byUnit, p * hidden);
        spreader.spread(slot.input, vectorGradient);
      }
    }
    slots.clear();
  }

  private void outer(int place, List<Slots.Slot> at) {
    int n = 0;
    for (; n + 3 < at.size(); n += 4) {
      Slots.Slot a = at.get(n);
      Slots.Slot b = at.get(n + 1);
      Slots.Slot c = at.get(n + 2);
      Slots.Slot e = at.get(n + 3);
      for (int d = 0; d < dimensions; d++) {
        Sums.addFour(
            weights.gradient[place * dimensions + d],
            a.vector[d],
            a.gradient,
            b.vector[d],
            b.gradient,
            c.vector[d],
            c.gradient,
            e.vector[d],
            e.gradient);
      }
    }
    for (; n < at.size(); n++) {
      Slots.Slot slot = at.get(n);
      for (int d = 0; d < dimensions; d++) {
        Sums.addTimes(weights.gradient[place * dimensions + d], slot.vector[d], slot.gradient);
      }
    }
  }

  void step(float rate, float scale, int update) {
    weights.step(rate, scale, update);
    transpose();
  }

  private void transpose() {
    for (int p = 0; p < places; p++) {
      for (int d = 0; d < dimensions; d++) {
        float[] row = weights.value[p * dimensions + d];
        for (int u = 0; u < hidden; u++) {
          byUnit[p * hidden + u][d] = row[u];
        }
      }
    }
  }

  /** The hidden units' rows of all inputs at all places, by averaged weights. */
  float[][] rows(float[][] inputVectors) {
    float[][] rows = new float[places * inputVectors.length][hidden];
    for (int p = 0; p < places; p++) {
      for (int i = 0; i < inputVectors.length; i++) {
        Sums.addProduct(
            rows[p * inputVectors.length + i], inputVectors[i], weights.average(), p * dimensions);
      }
    }
    return rows;
  }
}
