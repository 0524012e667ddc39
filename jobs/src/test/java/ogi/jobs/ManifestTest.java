package ogi.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import ogi.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The manifest tells what went in and what came out. */
@ExtendWith(SparkRoom.class)
class ManifestTest {
  private static final Path RAW = Folders.top().resolve("data/raw");

  @Test
  void inputsAndOutputsCanBeCheckedAgainstIt(Cli cli, @TempDir Path folder) throws Exception {
    Path run = folder.resolve("run");
    Cli.Result result = cli.run("run", "--in", RAW.toString(), "--out", run.toString());
    assertThat(result.code()).as(result.err()).isZero();
    JsonNode manifest = read(run);
    for (JsonNode table : manifest.get("tables")) {
      Path csv = run.resolve(table.get("table").asText() + ".csv");
      assertThat(table.get("csv_sha256").asText()).isEqualTo(sha256(csv));
    }
    assertThat(manifest.get("tables")).hasSize(Tables.all().size());
    assertThat(manifest.get("inputs").get("documents").asInt()).isEqualTo(5);
    for (JsonNode input : manifest.get("inputs").get("sha256")) {
      assertThat(input.get("sha256").asText())
          .isEqualTo(sha256(Path.of(input.get("uri").asText())));
    }
    assertThat(manifest.get("conservation").get("holds").asBoolean()).isTrue();
    assertThat(manifest.get("versions").get("spark").asText()).startsWith("4.2.");
    assertThat(manifest.get("options").get("in").get(0).asText()).isEqualTo(RAW.toString());
  }

  @Test
  void onlyTheTimesDifferBetweenEqualRuns(Cli cli, @TempDir Path folder) throws Exception {
    JsonNode first = read(run(cli, folder.resolve("a")));
    JsonNode second = read(run(cli, folder.resolve("b")));
    for (JsonNode manifest : List.of(first, second)) {
      ((com.fasterxml.jackson.databind.node.ObjectNode) manifest)
          .remove(List.of("created", "seconds"));
    }
    assertThat(second).isEqualTo(first);
  }

  private static Path run(Cli cli, Path run) {
    assertThat(cli.run("normalise", "--in", RAW.toString(), "--out", run.toString()).code())
        .isZero();
    return run;
  }

  private static JsonNode read(Path run) throws IOException {
    return new ObjectMapper().readTree(run.resolve("manifest.json").toFile());
  }

  private static String sha256(Path file) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }
}
