package org.detente.lab.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** Makes the n-th changed input; the same seed and n give the same bytes. */
final class Mutator {
  private static final int MOST_CHANGES = 6;
  private static final int MOST_REPEATS = 3_000;
  private static final int LONGEST = 1 << 18;
  private static final byte[] ODD = {0, -1, 127, -128, '\n', '\r', '<', '>', '"', '&', '{', '\\'};

  private final Seeds seeds = new Seeds();
  private final long seed;

  /** A changed input under the name that tells its form. */
  record Input(String name, byte[] bytes) {}

  Mutator(long seed) {
    this.seed = seed;
  }

  Input make(long n) {
    Random random = new Random(new SplittableRandom(seed + n).nextLong());
    List<Seeds.Seed> all = seeds.all();
    Seeds.Seed from = all.get((int) (n % all.size()));
    List<byte[]> members = new ArrayList<>(from.members());
    int changes = 1 + random.nextInt(MOST_CHANGES);
    for (int i = 0; i < changes; i++) {
      int which = random.nextInt(members.size());
      members.set(which, change(members.get(which), random));
    }
    if (from.pack()) {
      members.replaceAll(Seeds::packed);
    }
    return new Input(from.name(), Seeds.join(members));
  }

  private byte[] change(byte[] bytes, Random random) {
    if (bytes.length == 0 || bytes.length > LONGEST) {
      return bytes;
    }
    int at = random.nextInt(bytes.length);
    int length = Math.min(bytes.length - at, 1 + random.nextInt(1 << random.nextInt(10)));
    return switch (random.nextInt(9)) {
      case 0 -> flipped(bytes, at, random);
      case 1 -> replaced(bytes, at, 1, new byte[] {ODD[random.nextInt(ODD.length)]});
      case 2 -> replaced(bytes, at, length, new byte[0]);
      case 3 -> replaced(bytes, at, 0, java.util.Arrays.copyOfRange(bytes, at, at + length));
      case 4 -> replaced(bytes, at, 0, token(random));
      case 5 -> replaced(bytes, at, length, token(random));
      case 6 -> replaced(bytes, at, 0, repeated(token(random), random));
      case 7 -> java.util.Arrays.copyOf(bytes, at);
      default -> spliced(bytes, at, random);
    };
  }

  private byte[] token(Random random) {
    return seeds.tokens().get(random.nextInt(seeds.tokens().size()));
  }

  private static byte[] flipped(byte[] bytes, int at, Random random) {
    byte[] changed = bytes.clone();
    changed[at] ^= (byte) (1 << random.nextInt(8));
    return changed;
  }

  private static byte[] replaced(byte[] bytes, int at, int length, byte[] by) {
    ByteArrayOutputStream changed = new ByteArrayOutputStream(bytes.length + by.length);
    changed.write(bytes, 0, at);
    changed.writeBytes(by);
    changed.write(bytes, at + length, bytes.length - at - length);
    return changed.toByteArray();
  }

  private static byte[] repeated(byte[] token, Random random) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    int times = 1 + random.nextInt(MOST_REPEATS);
    for (int i = 0; i < times && all.size() < LONGEST; i++) {
      all.writeBytes(token);
    }
    return all.toByteArray();
  }

  /** The beginning of one input and the end of another. */
  private byte[] spliced(byte[] bytes, int at, Random random) {
    List<Seeds.Seed> all = seeds.all();
    byte[] other = all.get(random.nextInt(all.size())).members().get(0);
    int from = random.nextInt(other.length);
    return replaced(
        bytes, at, bytes.length - at, java.util.Arrays.copyOfRange(other, from, other.length));
  }
}
