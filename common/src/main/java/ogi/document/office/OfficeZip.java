package ogi.document.office;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import ogi.document.Limits;
import ogi.document.block.Deadline;
import ogi.document.block.Refusal;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of an Office file, of which only those asked for are unpacked, and never more than the
 * limits allow in all. Names of parts are looked up and never used as paths.
 */
final class OfficeZip implements AutoCloseable {
  private final ZipFile zip;
  private final Deadline deadline;
  private final long most;
  private long unpacked;

  private OfficeZip(ZipFile zip, Limits limits, Deadline deadline) {
    this.zip = zip;
    this.deadline = deadline;
    this.most = limits.unpackedBytes();
  }

  static OfficeZip open(byte[] bytes, Limits limits, Deadline deadline) throws IOException {
    if (bytes.length > limits.bytes()) {
      throw new Refusal("too large: " + bytes.length + " bytes");
    }
    try {
      ZipFile zip =
          ZipFile.builder()
              .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
              .setIgnoreLocalFileHeader(true)
              .get();
      return new OfficeZip(zip, limits, deadline);
    } catch (ZipException e) {
      throw new Refusal("truncated or damaged: the directory of its parts is missing");
    }
  }

  /** A part by its name, with or without a slash before it. */
  Optional<InputStream> part(String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name.startsWith("/") ? name.substring(1) : name);
    if (entry == null) {
      return Optional.empty();
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new Refusal("encrypted");
    }
    return Optional.of(new Bounded(zip.getInputStream(entry)));
  }

  /** The part that holds the document itself; empty when this is no Office file. */
  Optional<String> mainPart() throws IOException, XMLStreamException {
    Optional<InputStream> relations = part("_rels/.rels");
    if (relations.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = relations.get()) {
      return Relations.read(in, deadline).ofType("/officeDocument");
    }
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Counts what is unpacked, whatever the directory says of its size. */
  private final class Bounded extends FilterInputStream {
    Bounded(InputStream in) {
      super(in == null ? new ByteArrayInputStream(new byte[0]) : in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
      int read = super.read(to, from, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) {
      deadline.check();
      unpacked += read;
      if (unpacked > most) {
        throw new Refusal("too large: more than " + most + " bytes unpacked");
      }
    }
  }
}
