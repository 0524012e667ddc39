package ogi.jobs.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import ogi.document.Fate;
import ogi.document.RawDocument;
import ogi.document.SourceFacts;
import ogi.jobs.store.Sha256;
import ogi.normalise.Normaliser;
import ogi.normalise.Reading;
import org.apache.hadoop.fs.Path;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Fetches a document's bytes and has them read; a document that fails is an outcome, never an end.
 */
public final class DocumentReader implements Serializable {
  /** A larger file is no annual report: 64 MiB, kept in memory as a whole while it is read. */
  public static final int MOST_BYTES = 64 << 20;

  private final Broadcast<SerializableConfiguration> configuration;

  public DocumentReader(Broadcast<SerializableConfiguration> configuration) {
    this.configuration = configuration;
  }

  /**
   * What the reader made of the file, and what is made of that.
   *
   * @param use must not fail; if it does, the document is unreadable
   */
  public <T> T read(InputFile file, SourceFacts facts, Function<Reading, T> use) {
    if (file.bytes() > MOST_BYTES) {
      return use.apply(unreadable(file, "", "too large: " + file.bytes() + " bytes"));
    }
    byte[] content;
    try {
      content = content(file);
    } catch (IOException e) {
      return use.apply(unreadable(file, "", "cannot be opened: " + firstLine(e)));
    }
    try {
      return use.apply(Normaliser.read(new RawDocument(file.uri(), "", content), facts));
    } catch (RuntimeException | StackOverflowError e) {
      // The reader should never throw; if it does, this document is lost and the run is not.
      String reason = "the reader failed: " + firstLine(e);
      return use.apply(unreadable(file, Sha256.of(content), reason));
    }
  }

  private byte[] content(InputFile file) throws IOException {
    Path path = new Path(file.path());
    try (InputStream in = path.getFileSystem(configuration.value().value()).open(path)) {
      return in.readNBytes(MOST_BYTES);
    }
  }

  private static Reading unreadable(InputFile file, String documentId, String reason) {
    return new Reading(
        documentId, file.uri(), "", "", "", file.bytes(), Fate.UNREADABLE, reason, List.of());
  }

  private static String firstLine(Throwable e) {
    String message = e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse("");
    return (e.getClass().getSimpleName() + " " + message).strip();
  }
}
