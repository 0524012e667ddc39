package ogi.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The bytes of a document in memory; reading them ends when the document's time is up. */
final class TimedBuffer extends RandomAccessReadBuffer {
  private final Bound bound;

  TimedBuffer(byte[] bytes, Bound bound) {
    super(bytes);
    this.bound = bound;
  }

  @Override
  public int read() throws IOException {
    bound.step();
    return super.read();
  }

  @Override
  public void seek(long position) throws IOException {
    bound.step();
    super.seek(position);
  }
}
