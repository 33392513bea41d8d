package org.detente.syntax.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * All that training gives. Immutable.
 *
 * @param tags universal tag, a space, Penn Treebank tag; a class of the tagger is a place here
 * @param labels relations with their subtypes; {@code root} is the first
 */
public record SyntaxModel(
    List<String> tags,
    List<String> labels,
    WordClasses classes,
    WordVectors vectors,
    SureTags sureTags,
    LinearModel tagger,
    Network parser,
    Lemmas lemmas) {
  /** First bytes of a model file; the last one is the version of the features. */
  public static final int MAGIC = 0xDE7E0003;

  public SyntaxModel {
    tags = List.copyOf(tags);
    labels = List.copyOf(labels);
  }

  /** Reads a model from its file's bytes. */
  public static SyntaxModel read(ByteBuffer in) {
    if (in.getInt() != MAGIC) {
      throw new IllegalArgumentException("not a syntax model of this version");
    }
    return new SyntaxModel(
        strings(in),
        strings(in),
        WordClasses.read(in),
        WordVectors.read(in),
        SureTags.read(in),
        LinearModel.read(in),
        Network.read(in),
        Lemmas.read(in));
  }

  private static List<String> strings(ByteBuffer in) {
    int size = in.getInt();
    List<String> strings = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      byte[] bytes = new byte[in.get()];
      in.get(bytes);
      strings.add(new String(bytes, StandardCharsets.UTF_8));
    }
    return strings;
  }

  /** The bytes of a file that lies beside a class on the class path. */
  public static ByteBuffer bytes(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no model " + name + " beside " + owner.getName());
      }
      return ByteBuffer.wrap(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read model " + name, e);
    }
  }
}
