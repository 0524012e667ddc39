package ogi.jobs.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ogi.document.Fate;
import ogi.document.SourceFacts;
import ogi.document.archive.Member;
import ogi.jobs.SparkRoom;
import ogi.normalise.Reading;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A document that cannot be fetched or read is an outcome with a reason. */
@ExtendWith(SparkRoom.class)
class DocumentReaderTest {
  @Test
  void aFileThatCannotBeOpenedIsUnreadable(SparkSession session, @TempDir Path folder) {
    String gone = folder.resolve("gone.txt").toUri().toString();
    Reading reading = read(session, new InputFile("gone.txt", gone, 5));
    assertThat(reading.fate()).isEqualTo(Fate.UNREADABLE);
    assertThat(reading.reason()).startsWith("cannot be opened: FileNotFoundException");
    assertThat(reading.uri()).isEqualTo("gone.txt");
    assertThat(reading.bytes()).isEqualTo(5);
  }

  @Test
  void aFileBeyondTheLimitIsNotFetched(SparkSession session, @TempDir Path folder)
      throws Exception {
    Path big = folder.resolve("big.txt");
    long bytes = DocumentReader.MOST_BYTES + 1L;
    try (RandomAccessFile file = new RandomAccessFile(big.toFile(), "rw")) {
      file.setLength(bytes);
    }
    Reading reading = read(session, new InputFile("big.txt", big.toUri().toString(), bytes));
    assertThat(reading.fate()).isEqualTo(Fate.UNREADABLE);
    assertThat(reading.reason()).isEqualTo("too large: 67108865 bytes");
  }

  /** What is made of a reading may fail too: then the document is lost, and nothing else. */
  @Test
  void aFailureAfterReadingIsAnOutcome(SparkSession session, @TempDir Path folder)
      throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "text");
    InputFile input = new InputFile("a.txt", file.toUri().toString(), 4);
    String outcome =
        read(
            session,
            input,
            (reading, facts) -> {
              if (!reading.reason().startsWith("the reader failed")) {
                throw new ArithmeticException("no such number\nand more");
              }
              return reading.documentId() + " " + reading.reason();
            });
    assertThat(outcome)
        .isEqualTo(
            "982d9e3eb996f559e633f4d194def3761d909f5a3b647d1a851fead67c32c9d1"
                + " the reader failed: ArithmeticException no such number");
  }

  /** Several parts of an archive may be refused, and no two documents bear one address. */
  @Test
  void everyRefusedPartOfAnArchiveHasItsOwnAddress(SparkSession session, @TempDir Path folder) {
    String gone = folder.resolve("gone.zip").toUri().toString();
    InputFile file = new InputFile("gone.zip", gone, 9);
    List<Share> shares =
        List.of(
            new Share.ZipMembers(file, 0, 5),
            new Share.ZipMembers(file, 5, 9),
            new Share.Records(file, 0, 4),
            new Share.Records(file, 4, 9));
    List<Member> refused =
        shares.stream().map(share -> reader(session).open(share).next()).toList();
    assertThat(refused)
        .extracting(Member::uri)
        .containsExactly(
            "gone.zip!/members-0-5",
            "gone.zip!/members-5-9",
            "gone.zip!/records-0-4",
            "gone.zip!/records-4-9");
    assertThat(refused).allMatch(Member.Refused.class::isInstance);
    assertThat(refused).extracting(Member::container).containsOnly("gone.zip");
  }

  private static Reading read(SparkSession session, InputFile file) {
    return read(session, file, (reading, facts) -> reading);
  }

  private static <T> T read(SparkSession session, InputFile file, DocumentReader.Use<T> use) {
    DocumentReader reader = reader(session);
    Member member = reader.open(new Share.Files(List.of(file))).next();
    return reader.read(member, uri -> SourceFacts.NONE, use);
  }

  private static DocumentReader reader(SparkSession session) {
    JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    return new DocumentReader(
        spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration())));
  }
}
