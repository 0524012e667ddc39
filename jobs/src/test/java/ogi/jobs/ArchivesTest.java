package ogi.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ogi.jobs.input.Packed;
import ogi.jobs.store.RunFolder;
import ogi.jobs.store.Store;
import ogi.table.Tables;
import ogi.table.normalised.DocumentRow;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Documents inside archives are read as if they stood alone, and every one has one outcome. */
@ExtendWith(SparkRoom.class)
class ArchivesTest {
  private static final String SITE = "http://www.example.org/";

  @TempDir private Path folder;
  private final Map<String, byte[]> files = new TreeMap<>();
  private Map<String, String> wanted;

  /** The five samples, and three documents that are none. */
  @BeforeEach
  void theFolder(Cli cli) throws IOException {
    try (Stream<Path> samples = Files.list(Folders.top().resolve("data/raw"))) {
      for (Path sample : samples.filter(f -> f.toString().endsWith(".txt")).toList()) {
        files.put(sample.getFileName().toString(), Files.readAllBytes(sample));
      }
    }
    assertThat(files).hasSize(5);
    files.put("binary.dat", new byte[] {0, 1, 2, 3, (byte) 0xFE, (byte) 0xFF, 0});
    files.put("gibberish.txt", "x1 y2 z3 ".repeat(500).getBytes(UTF_8));
    files.put("paper.pdf", "%PDF-1.7\n".getBytes(UTF_8));
    Path in = Files.createDirectory(folder.resolve("in"));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(in.resolve(file.getKey()), file.getValue());
    }
    wanted = withoutPlaces(read(cli, in, "wanted"), in + "/");
    assertThat(outcomes("wanted")).containsEntry("read", 5L);
  }

  @Test
  void aZipGivesTheReportsOfTheFolder(Cli cli) throws IOException {
    Path zip = Files.write(folder.resolve("a.zip"), Packed.zip(files));
    assertThat(withoutPlaces(read(cli, zip, "zip"), zip + "!/")).isEqualTo(wanted);
    assertThat(outcomes("zip")).isEqualTo(outcomes("wanted"));
    assertThat(documents("zip").values())
        .hasSize(8)
        .allMatch(document -> document.container().equals(zip.toString()));
  }

  /** Its name tells nothing, its content does. */
  @Test
  void aTarGzipGivesTheReportsOfTheFolder(Cli cli) throws IOException {
    Path tar = Files.write(folder.resolve("unnamed"), Packed.gzip(Packed.tar(files)));
    assertThat(withoutPlaces(read(cli, tar, "tar"), tar + "!/")).isEqualTo(wanted);
    assertThat(outcomes("tar")).isEqualTo(outcomes("wanted"));
  }

  @Test
  void aCrawlGivesTheReportsOfTheFolderAndWhatItKnows(Cli cli) throws IOException {
    Path warc = Files.write(folder.resolve("a.warc.gz"), crawl());
    Path sources =
        Files.writeString(
            folder.resolve("sources.csv"), "document,retrieved\ngibberish.txt,2023-01-01\n", UTF_8);
    read(cli, warc, "warc", "--sources", sources.toString());
    assertThat(numbers("warc")).isEqualTo(numbers("wanted"));
    Map<String, DocumentRow> documents = documents("warc");
    assertThat(documents).hasSize(9);
    DocumentRow gone = row(documents, "gone.html");
    assertThat(gone.outcome()).isEqualTo("not_a_report");
    assertThat(gone.reason()).contains("http status 404");
    DocumentRow known = row(documents, "gibberish.txt");
    assertThat(known.url()).isEqualTo(SITE + "gibberish.txt");
    assertThat(known.retrieved()).isEqualTo("2023-01-01");
    assertThat(row(documents, "paper.pdf").retrieved()).isEqualTo("2022-03-04");
  }

  /** What stands before the damage is read, and the damage is told. */
  @Test
  void aTruncatedArchiveIsReadAsFarAsItGoes(Cli cli) throws IOException {
    byte[] tar = Packed.tar(files);
    Path cut = Files.write(folder.resolve("cut.tar"), Arrays.copyOf(tar, tar.length / 2));
    Path lost = Files.write(folder.resolve("lost.zip"), "PK\u0003\u0004 and more".getBytes(UTF_8));
    read(cli, folder.resolve("{cut.tar,lost.zip}"), "cut");
    Map<String, DocumentRow> documents = documents("cut");
    assertThat(documents.get(lost.toString()).outcome()).isEqualTo("unreadable");
    long read = documents.values().stream().filter(d -> d.outcome().equals("read")).count();
    assertThat(read).isBetween(1L, 4L);
    assertThat(documents.values())
        .filteredOn(document -> document.uri().startsWith(cut.toString()))
        .anyMatch(document -> document.outcome().equals("unreadable"));
  }

  @Test
  void archivesGiveTheSameTablesThroughSpark(Cli cli) throws IOException {
    Path in = Files.createDirectory(folder.resolve("archives"));
    Files.write(in.resolve("a.zip"), Packed.zip(files));
    Files.write(in.resolve("b.tar.gz"), Packed.gzip(Packed.tar(files)));
    Files.write(in.resolve("c.warc.gz"), crawl());
    Files.write(in.resolve("d.txt.gz"), Packed.gzip(files.get("gibberish.txt")));
    Files.write(in.resolve("e.zip"), Packed.zip(Map.of("inner.zip", Packed.zip(files))));
    Map<String, String> few = read(cli, in, "few");
    Path many = folder.resolve("many");
    Cli.Result result =
        cli.runWithoutShortCuts("normalise", "--in", in.toString(), "--out", many.toString());
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(Folders.tables(many)).isEqualTo(few);
    assertThat(result.out()).contains("34 documents = 5 read + 25 duplicate + 0 superseded");
  }

  private byte[] crawl() throws IOException {
    ByteArrayOutputStream crawl = new ByteArrayOutputStream();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      crawl.write(Packed.answer(SITE + file.getKey(), 200, file.getValue()));
    }
    crawl.write(Packed.answer(SITE + "gone.html", 404, "gone".getBytes(UTF_8)));
    return crawl.toByteArray();
  }

  private Map<String, String> read(Cli cli, Path in, String run, String... more) {
    Path out = folder.resolve(run);
    String[] fixed = {"normalise", "--in", in.toString(), "--out", out.toString()};
    Cli.Result result =
        cli.run(Stream.concat(Arrays.stream(fixed), Arrays.stream(more)).toArray(String[]::new));
    assertThat(result.code()).as(result.err()).isZero();
    return Folders.tables(out);
  }

  /** All tables but that of the documents, which names the archive. */
  private static Map<String, String> withoutPlaces(Map<String, String> tables, String place) {
    Map<String, String> rest = new TreeMap<>();
    tables.forEach(
        (name, text) -> {
          if (!name.endsWith("documents.csv")) {
            rest.put(name, text.replace(place, ""));
          }
        });
    assertThat(rest).hasSizeGreaterThan(3);
    return rest;
  }

  private Map<String, DocumentRow> documents(String run) {
    return store(run).read(Tables.DOCUMENTS, true).toList().stream()
        .collect(Collectors.toMap(DocumentRow::uri, d -> d));
  }

  /** Every figure of every report, as text. */
  private Map<String, Long> numbers(String run) {
    return store(run).read(Tables.FIGURES, true).toList().stream()
        .collect(Collectors.groupingBy(Object::toString, Collectors.counting()));
  }

  private Store store(String run) {
    RunFolder where = new RunFolder(folder.resolve(run).toString(), new Configuration());
    return new Store(where, () -> null);
  }

  private Map<String, Long> outcomes(String run) {
    return documents(run).values().stream()
        .collect(Collectors.groupingBy(DocumentRow::outcome, Collectors.counting()));
  }

  private static DocumentRow row(Map<String, DocumentRow> documents, String name) {
    return documents.values().stream()
        .filter(document -> document.uri().contains("/" + name + "@"))
        .findFirst()
        .orElseThrow();
  }
}
