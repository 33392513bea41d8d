package org.detente.lab.syntax;

import java.nio.ByteBuffer;
import org.detente.syntax.model.LinearModel;

/** From trained weights to the models that ship. */
final class Models {
  private Models() {}

  static ByteBuffer bytes(PerceptronMean trained, float prune, float largest, int room) {
    LinearModelWriter writer = new LinearModelWriter(trained.classes(), prune, largest, room);
    trained.each(writer::feature);
    return writer.write();
  }

  static LinearModel compact(PerceptronMean trained, float prune, float largest, int room) {
    return LinearModel.read(bytes(trained, prune, largest, room));
  }
}
