package ogi.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Any table of a run as one text. */
@ExtendWith(SparkRoom.class)
class ExportTest {
  @TempDir private Path folder;
  private String run;

  @BeforeEach
  void aRun(Cli cli) {
    run = folder.resolve("run").toString();
    String raw = Folders.top().resolve("data/raw").toString();
    assertThat(cli.run("normalise", "--in", raw, "--out", run).code()).isZero();
  }

  /** Five reports of 200 cells each, and a heading. */
  @Test
  void figuresAreExportedWithOneRowPerFigure(Cli cli) {
    String csv = cli.run("export", run, "normalised/figures").out();
    assertThat(csv.split("\r\n")).hasSize(1001);
    assertThat(csv)
        .startsWith("\uFEFFreport_id,year,cell_id,number,section,item,column,state,value,printed")
        .contains(",disclosure.licensing.decisions,")
        .contains(",239463,239463,");
  }

  @Test
  void anExportedTableIsTheOneOfTheRun(Cli cli) throws IOException {
    Path file = folder.resolve("checks.csv");
    Cli.Result result = cli.run("export", run, "normalised/checks", "--out", file.toString());
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(file).hasSameBinaryContentAs(folder.resolve("run/normalised/checks.csv"));
    assertThat(cli.run("export", run, "normalised/checks", "--out", file.toString()).code())
        .isEqualTo(ExitCode.CANNOT_WRITE);
  }

  @Test
  void jsonHoldsTheSameRows(Cli cli) throws IOException {
    String few = cli.run("export", run, "normalised/reports", "--format", "json").out();
    JsonNode rows = new ObjectMapper().readTree(few);
    assertThat(rows).hasSize(5);
    assertThat(rows.get(0).get("cells_expected").asInt()).isEqualTo(200);
    assertThat(
            cli.runWithoutShortCuts("export", run, "normalised/reports", "--format", "json").out())
        .isEqualTo(few);
    Files.writeString(folder.resolve("reports.json"), few, UTF_8);
  }

  @Test
  void anUnknownTableOrFormatIsWrongUse(Cli cli) {
    Cli.Result result = cli.run("export", run, "compared/nothing", "--format", "xml");
    assertThat(result.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(result.err()).contains("there is no table compared/nothing").contains("not xml");
  }
}
