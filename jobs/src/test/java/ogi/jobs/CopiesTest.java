package ogi.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ogi.jobs.store.RunFolder;
import ogi.jobs.store.Store;
import ogi.table.Tables;
import ogi.table.anomalies.AnomalyRow;
import ogi.version.Bucket;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Reports that are copies of each other are found, whether they are few or many. */
@ExtendWith(SparkRoom.class)
class CopiesTest {
  @TempDir private Path folder;
  private Path in;

  @BeforeEach
  void copies() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    Path raw = Folders.top().resolve("data/raw");
    String report = Files.readString(raw.resolve("004_80c982b5b676575e.txt"), UTF_8);
    write("a-report.txt", report);
    write("b-mirror.txt", report.replace("239463", "239464"));
    write("c-next-year.txt", report.replace("2021年", "2022年"));
    write("d-other-district.txt", report.replace("大足区", "璧山区"));
    // Two reports without a figure to speak of are no copies of each other.
    Files.copy(raw.resolve("003_074bf0adc45c12ee.txt"), in.resolve("e-quiet.txt"));
    String quiet = Files.readString(in.resolve("e-quiet.txt"), UTF_8);
    write("f-quiet-next-year.txt", quiet.replace("2021年", "2022年"));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(in.resolve(name), text, UTF_8);
  }

  @Test
  void eachKindOfCopyIsFoundOnItsReport(Cli cli) {
    Path run = folder.resolve("run");
    Cli.Result result =
        cli.run(
            "run",
            "--in",
            in.toString(),
            "--out",
            run.toString(),
            "--sources",
            sources().toString());
    assertThat(result.code()).as(result.err()).isZero();
    Map<String, List<String>> found = new TreeMap<>();
    for (AnomalyRow row : anomalies(run)) {
      if (List.of("C03", "C04", "C05").contains(row.code())) {
        found
            .computeIfAbsent(row.code(), code -> new java.util.ArrayList<>())
            .add(row.filer() + row.year());
      }
    }
    found.values().forEach(list -> list.sort(null));
    assertThat(found)
        .containsEntry("C03", List.of("重庆市大足区人民政府2021"))
        .containsEntry("C04", List.of("重庆市大足区人民政府2022"))
        .hasEntrySatisfying("C05", list -> assertThat(list).contains("重庆市璧山区人民政府2021"));
    AnomalyRow conflict =
        anomalies(run).stream().filter(row -> row.code().equals("C03")).findFirst().orElseThrow();
    assertThat(conflict.cells()).containsExactly("disclosure.licensing.decisions");
    assertThat(conflict.found()).isEqualTo("239463");
    assertThat(conflict.expected()).isEqualTo("239464");
  }

  @Test
  void manyReportsGiveTheFindingsOfFewAndSoDoSteps(Cli cli) {
    Path few = folder.resolve("few");
    Path many = folder.resolve("many");
    cli.run("run", "--in", in.toString(), "--out", few.toString());
    cli.runWithoutShortCuts("normalise", "--in", in.toString(), "--out", many.toString());
    assertThat(cli.runWithoutShortCuts("anomaly", "--in", many.toString()).code()).isZero();
    Map<String, String> expected = new TreeMap<>(Folders.tables(few));
    expected.keySet().removeIf(name -> name.contains("compared"));
    assertThat(Folders.tables(many)).isEqualTo(expected);
  }

  @Test
  void theManifestSaysWhereNotAllWereHeldAgainstEachOther(Cli cli) throws IOException {
    Path crowd = Files.createDirectory(folder.resolve("crowd"));
    String report = Files.readString(in.resolve("a-report.txt"), UTF_8);
    List<String> districts =
        List.of(
            ("万州 涪陵 渝中 大渡口 江北 沙坪坝 九龙坡 南岸 北碚 綦江 渝北 巴南 黔江 长寿 江津 合川 永川 南川 璧山 铜梁 潼南 荣昌"
                    + " 开州 梁平 武隆 大足")
                .split(" "));
    for (String district : districts) {
      String text = report.replace("大足区", district + "区");
      Files.writeString(crowd.resolve(district + ".txt"), text, UTF_8);
    }
    Path few = folder.resolve("few");
    Path many = folder.resolve("many");
    cli.run("run", "--in", crowd.toString(), "--out", few.toString());
    cli.runWithoutShortCuts("normalise", "--in", crowd.toString(), "--out", many.toString());
    cli.runWithoutShortCuts("anomaly", "--in", many.toString());
    JsonNode told = copies(few.resolve("manifest.json"));
    assertThat(told.path("crowded_keys").asInt()).isPositive();
    assertThat(told.path("largest").asInt()).isEqualTo(districts.size());
    long leftOut = told.path("crowded_keys").asLong() * Bucket.leftOut(districts.size());
    assertThat(told.path("pairs_left_out").asLong()).isEqualTo(leftOut);
    assertThat(copies(many.resolve("anomalies/manifest.json"))).isEqualTo(told);
    cli.run("run", "--in", in.toString(), "--out", folder.resolve("calm").toString());
    JsonNode calm = copies(folder.resolve("calm/manifest.json"));
    assertThat(calm.path("crowded_keys").asInt(-1)).isZero();
  }

  private static JsonNode copies(Path manifest) throws IOException {
    return new ObjectMapper().readTree(Files.readString(manifest, UTF_8)).path("copies");
  }

  /** The mirror was met later, the official page is used all the same. */
  private Path sources() {
    try {
      return Files.writeString(
          folder.resolve("sources.csv"),
          "document,url,retrieved\na-report.txt,http://www.dazu.gov.cn/1.html,2022-02-01\n"
              + "b-mirror.txt,http://www.mirror.example/1.html,2022-05-01\n",
          UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<AnomalyRow> anomalies(Path run) {
    Store store = new Store(new RunFolder(run.toString(), new Configuration()), () -> null);
    return store.read(Tables.ANOMALY_LIST, true).toList();
  }
}
