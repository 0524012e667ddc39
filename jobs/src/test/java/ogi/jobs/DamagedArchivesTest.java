package ogi.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ogi.jobs.input.Packed;
import ogi.jobs.input.Shares;
import ogi.jobs.store.RunFolder;
import ogi.jobs.store.Store;
import ogi.table.Tables;
import ogi.table.normalised.DocumentRow;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is damaged in an archive is an outcome; its neighbours are read, few or many. */
@ExtendWith(SparkRoom.class)
class DamagedArchivesTest {
  private static final String SITE = "http://www.example.org/";

  @TempDir private Path folder;
  private final Map<String, byte[]> files = new TreeMap<>();

  @BeforeEach
  void twoSamplesAroundAnother() throws IOException {
    Path raw = Folders.top().resolve("data/raw");
    try (var samples = Files.newDirectoryStream(raw, "*.txt")) {
      for (Path sample : samples) {
        files.put(sample.getFileName().toString(), Files.readAllBytes(sample));
      }
    }
    files.put("../../002-middle.txt", "not a report ".repeat(300).getBytes(UTF_8));
    assertThat(files).hasSize(6);
  }

  @Test
  void aDamagedMemberOfAZipCostsItselfOnly(Cli cli) throws IOException {
    byte[] zip = Packed.zip(files);
    zip[indexOf(zip, "002-middle.txt".getBytes(UTF_8)) + 30] ^= 0x55;
    Map<String, DocumentRow> documents = read(cli, "a.zip", zip);
    assertThat(outcomes(documents)).containsEntry("read", 5L).hasSize(2);
    assertThat(documents.get("002-middle.txt").reason()).startsWith("damaged");
  }

  @Test
  void anEncryptedMemberOfAZipIsToldAndNoNameIsAPath(Cli cli) throws IOException {
    byte[] zip = Packed.zip(files);
    byte[] name = "../../002-middle.txt".getBytes(UTF_8);
    int local = indexOf(zip, name);
    zip[local - 30 + 6] |= 1;
    int central = local + 1 + indexOf(Arrays.copyOfRange(zip, local + 1, zip.length), name);
    zip[central - 46 + 8] |= 1;
    Map<String, DocumentRow> documents = read(cli, "b.zip", zip);
    assertThat(outcomes(documents)).containsEntry("read", 5L).hasSize(2);
    assertThat(documents.get("002-middle.txt").reason()).isEqualTo("encrypted");
  }

  @Test
  void aTruncatedCrawlIsReadUpToItsEnd(Cli cli) throws IOException {
    ByteArrayOutputStream crawl = new ByteArrayOutputStream();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      crawl.write(Packed.answer(SITE + file.getKey(), 200, file.getValue()));
    }
    byte[] whole = crawl.toByteArray();
    Map<String, DocumentRow> documents =
        read(cli, "c.warc.gz", Arrays.copyOf(whole, whole.length - 200));
    assertThat(outcomes(documents)).containsEntry("read", 4L).containsEntry("unreadable", 1L);
    assertThat(documents.values()).anyMatch(d -> d.reason().equals("truncated"));
  }

  /** The server sent the report once as the page of an error, at an address that comes first. */
  @Test
  void theCopyThatWasReadStandsForThePageOfAnError(Cli cli) throws IOException {
    byte[] report = files.get("004_80c982b5b676575e.txt");
    ByteArrayOutputStream crawl = new ByteArrayOutputStream();
    crawl.write(Packed.request(SITE + "b"));
    crawl.write(Packed.answer(SITE + "a", 404, report));
    crawl.write(Packed.answer(SITE + "b", 200, report));
    Map<String, DocumentRow> documents = read(cli, "d.warc.gz", crawl.toByteArray());
    assertThat(outcomes(documents)).isEqualTo(Map.of("read", 1L, "duplicate", 1L));
    JsonNode manifest =
        new ObjectMapper().readTree(folder.resolve("d.warc.gz-many/manifest.json").toFile());
    assertThat(manifest.get("inputs").get("skipped_in_archives").get("record request").asLong())
        .isEqualTo(1);
  }

  /** By name, as it was read through Spark in small shares; the driver must give the same. */
  private Map<String, DocumentRow> read(Cli cli, String name, byte[] content) throws IOException {
    Path in = Files.write(folder.resolve(name), content);
    Path few = folder.resolve(name + "-few");
    Path many = folder.resolve(name + "-many");
    String[] args = {"normalise", "--in", in.toString(), "--out", few.toString()};
    assertThat(cli.run(args).code()).isZero();
    args[4] = many.toString();
    System.setProperty(Shares.TASK_BYTES, "64k");
    try {
      Cli.Result result = cli.runWithoutShortCuts(args);
      assertThat(result.code()).as(result.err()).isZero();
    } finally {
      System.clearProperty(Shares.TASK_BYTES);
    }
    assertThat(Folders.tables(many)).isEqualTo(Folders.tables(few));
    Store store = new Store(new RunFolder(many.toString(), new Configuration()), () -> null);
    return store.read(Tables.DOCUMENTS, true).toList().stream()
        .collect(
            Collectors.toMap(d -> d.uri().replaceAll(".*!/(" + SITE + ")?|@\\d+$", ""), d -> d));
  }

  private static Map<String, Long> outcomes(Map<String, DocumentRow> documents) {
    return documents.values().stream()
        .collect(Collectors.groupingBy(DocumentRow::outcome, Collectors.counting()));
  }

  private static int indexOf(byte[] bytes, byte[] wanted) {
    for (int i = 0; i + wanted.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    throw new AssertionError("it is not there");
  }
}
