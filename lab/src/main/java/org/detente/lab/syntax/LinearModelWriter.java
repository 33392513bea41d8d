package org.detente.lab.syntax;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.detente.syntax.model.LinearModel;

/**
 * Prunes averaged weights, makes them bytes and lays them out as {@link LinearModel} reads them.
 */
final class LinearModelWriter {
  private record Feature(int key, short[] entries, float strength) {}

  private final int classes;
  private final float prune;
  private final float scale;
  private final int room;
  private final List<Feature> features = new ArrayList<>();

  /**
   * @param prune weights smaller than this are left out
   * @param largest weight that one byte can hold; larger ones are cut to it
   * @param room shorts for features and their weights; the weakest that do not fit are left out
   */
  LinearModelWriter(int classes, float prune, float largest, int room) {
    this.room = room;
    this.classes = classes;
    this.prune = prune;
    this.scale = Byte.MAX_VALUE / largest;
  }

  void feature(int key, int count, int[] classOf, float[] weights) {
    int[] kept =
        IntStream.range(0, count)
            .filter(i -> Math.abs(weights[i]) >= prune && Math.round(weights[i] * scale) != 0)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -Math.abs(weights[i])))
            .limit(LinearModel.MOST_ENTRIES)
            .mapToInt(i -> i)
            .toArray();
    if (kept.length == 0) {
      return;
    }
    short[] entries = new short[kept.length];
    float squares = 0;
    for (int i = 0; i < kept.length; i++) {
      int w = Math.round(weights[kept[i]] * scale);
      w = Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, w));
      squares += w * w;
      entries[i] = (short) (classOf[kept[i]] << 8 | (w & 0xFF));
    }
    Arrays.sort(entries);
    features.add(new Feature(key, entries, squares / (1 + entries.length)));
  }

  /** The bytes of the model, ready to be read. */
  ByteBuffer write() {
    List<Feature> features = strongest();
    features.sort(
        Comparator.<Feature>comparingInt(f -> LinearModel.bucket(f.key()))
            .thenComparing(f -> -f.strength())
            .thenComparingInt(Feature::key));
    int buckets = 1 << LinearModel.BUCKET_BITS;
    byte[] sizes = new byte[buckets];
    ByteBuffer data = ByteBuffer.allocate(features.stream().mapToInt(this::bytes).sum());
    for (Feature f : features) {
      int bucket = LinearModel.bucket(f.key());
      int filled = (sizes[bucket] & 0xFF) + 1 + f.entries().length;
      if (filled > 255) {
        continue;
      }
      sizes[bucket] = (byte) filled;
      data.putShort((short) LinearModel.head(f.key(), f.entries().length));
      for (short entry : f.entries()) {
        data.putShort(entry);
      }
    }
    data.flip();
    ByteBuffer out = ByteBuffer.allocate(8 + buckets + data.remaining());
    out.putInt(classes).putInt(data.remaining() / 2).put(sizes).put(data);
    return out.flip();
  }

  private List<Feature> strongest() {
    features.sort(
        Comparator.<Feature>comparingDouble(f -> -f.strength()).thenComparingInt(Feature::key));
    List<Feature> strongest = new ArrayList<>();
    int left = room;
    for (Feature f : features) {
      left -= 1 + f.entries().length;
      if (left < 0) {
        break;
      }
      strongest.add(f);
    }
    return strongest;
  }

  private int bytes(Feature f) {
    return 2 + 2 * f.entries().length;
  }
}
