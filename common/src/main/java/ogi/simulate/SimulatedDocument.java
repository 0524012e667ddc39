package ogi.simulate;

import java.util.Objects;

/**
 * A document of a corpus with the truth about it.
 *
 * @param name file name
 * @param bytes its content
 * @param truth what it says and what must become of it
 */
public record SimulatedDocument(String name, byte[] bytes, Truth truth) {
  public SimulatedDocument {
    Objects.requireNonNull(name);
    Objects.requireNonNull(bytes);
    Objects.requireNonNull(truth);
  }
}
