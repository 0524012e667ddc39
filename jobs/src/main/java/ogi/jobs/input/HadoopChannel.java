package ogi.jobs.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.apache.hadoop.fs.FSDataInputStream;

/**
 * A file of any file system of Hadoop whose parts are read where they are needed. Small reads are
 * served from a buffer, since each seek may be a new request to a server.
 */
final class HadoopChannel implements SeekableByteChannel {
  private static final int BUFFER = 64 << 10;

  private final FSDataInputStream in;
  private final long size;
  private final byte[] buffer = new byte[BUFFER];
  private long start;
  private int length;
  private long position;
  private boolean open = true;

  HadoopChannel(FSDataInputStream in, long size) {
    this.in = in;
    this.size = size;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    if (!open) {
      throw new ClosedChannelException();
    }
    if (position >= size || (!isBuffered() && !fill())) {
      return -1;
    }
    int at = (int) (position - start);
    int count = Math.min(target.remaining(), length - at);
    target.put(buffer, at, count);
    position += count;
    return count;
  }

  private boolean isBuffered() {
    return position >= start && position < start + length;
  }

  private boolean fill() throws IOException {
    if (in.getPos() != position) {
      in.seek(position);
    }
    start = position;
    length = Math.max(0, in.readNBytes(buffer, 0, (int) Math.min(BUFFER, size - position)));
    return length > 0;
  }

  @Override
  public int write(ByteBuffer source) {
    throw new NonWritableChannelException();
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public SeekableByteChannel position(long newPosition) {
    position = newPosition;
    return this;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public SeekableByteChannel truncate(long newSize) {
    throw new NonWritableChannelException();
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() throws IOException {
    open = false;
    in.close();
  }
}
