package ogi.jobs.input;

import java.io.Serializable;
import java.util.function.Function;
import ogi.document.SourceFacts;
import ogi.document.archive.Member;
import ogi.normalise.Reading;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/** Fetches the bytes of documents and has them read. What fails is an outcome, never an end. */
public final class DocumentReader implements Serializable {
  /** A larger file is no annual report: 64 MiB, kept in memory as a whole while it is read. */
  public static final int MOST_BYTES = 64 << 20;

  private final Broadcast<SerializableConfiguration> configuration;

  public DocumentReader(Broadcast<SerializableConfiguration> configuration) {
    this.configuration = configuration;
  }

  /** The documents of a share, not yet read. */
  public OpenShare open(Share share) {
    return new OpenShare(new Files(configuration.value().value()), share);
  }

  /**
   * What is made of a document.
   *
   * @param known what the collector knows of the document at an address
   * @param use must not fail; if it does, the document is unreadable
   */
  public <T> T read(Member member, Function<String, SourceFacts> known, Use<T> use) {
    return new MemberReader<>(known, use).read(member);
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
