package ogi.jobs.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import ogi.document.Limits;
import ogi.document.RawDocument;
import ogi.document.SourceFacts;
import ogi.document.archive.ArchiveKind;
import ogi.document.archive.Archives;
import ogi.document.archive.Member;
import ogi.normalise.Reading;
import org.apache.hadoop.fs.Path;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Fetches the bytes of a file and has its documents read: the file itself, or the members of an
 * archive one after the other. What fails is an outcome, never an end.
 */
public final class DocumentReader implements Serializable {
  /** A larger file is no annual report: 64 MiB, kept in memory as a whole while it is read. */
  public static final int MOST_BYTES = 64 << 20;

  /** Enough to tell every kind of archive. */
  private static final int HEAD = 64 << 10;

  private final Broadcast<SerializableConfiguration> configuration;

  public DocumentReader(Broadcast<SerializableConfiguration> configuration) {
    this.configuration = configuration;
  }

  /**
   * What is made of each document of the file, at least one; a member of an archive is read when it
   * is asked for, and is gone when the next one is.
   *
   * @param known what the collector knows of the document at an address
   * @param use must not fail; if it does, the document is unreadable
   */
  public <T> Iterator<T> read(InputFile file, Function<String, SourceFacts> known, Use<T> use) {
    MemberReader<T> reader = new MemberReader<>(known, use);
    try {
      PushbackInputStream in = new PushbackInputStream(open(file), HEAD);
      boolean archive = false;
      try {
        archive = isArchive(file, in);
        return archive
            ? reader.all(file, Archives.open(file.uri(), in, Limits.STANDARD))
            : List.of(reader.read(alone(file, in))).iterator();
      } finally {
        if (!archive) {
          in.close();
        }
      }
    } catch (IOException e) {
      String reason = "cannot be opened: " + MemberReader.firstLine(e);
      return List.of(reader.refused(file.uri(), "", "", file.bytes(), reason)).iterator();
    }
  }

  private InputStream open(InputFile file) throws IOException {
    Path path = new Path(file.path());
    return path.getFileSystem(configuration.value().value()).open(path);
  }

  /** Told by the content; archives that cannot be opened are documents of a strange kind. */
  private static boolean isArchive(InputFile file, PushbackInputStream in) throws IOException {
    byte[] head = in.readNBytes(HEAD);
    in.unread(head);
    String name = file.uri().substring(file.uri().lastIndexOf('/') + 1);
    return ArchiveKind.of(head, name).isReadable();
  }

  private static Member alone(InputFile file, InputStream in) throws IOException {
    if (file.bytes() > MOST_BYTES) {
      String reason = "too large: " + file.bytes() + " bytes";
      return new Member.Refused(file.uri(), "", file.bytes(), reason);
    }
    RawDocument document = new RawDocument(file.uri(), "", in.readNBytes(MOST_BYTES));
    return new Member.Found(document, SourceFacts.NONE, "", 0);
  }

  /**
   * What is made of a document.
   *
   * @param <T> the result
   */
  @FunctionalInterface
  public interface Use<T> {
    T of(Reading reading, SourceFacts facts);
  }
}
