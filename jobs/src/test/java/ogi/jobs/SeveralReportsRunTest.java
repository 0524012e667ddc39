package ogi.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A document with several reports is one document in every count, and each report is used. */
@ExtendWith(SparkRoom.class)
class SeveralReportsRunTest {
  @TempDir private Path folder;
  private String run;
  private Map<String, String> tables;

  @BeforeEach
  void aRun(Cli cli) throws IOException {
    Path raw = Folders.top().resolve("data/raw");
    String district = Files.readString(raw.resolve("004_80c982b5b676575e.txt"));
    String office = Files.readString(raw.resolve("002_d747f82e42b9411a.txt"));
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(in.resolve("a-both.txt"), district + "\n" + office);
    Files.writeString(in.resolve("b-both-again.txt"), district + "\n" + office);
    Files.writeString(in.resolve("c-one.txt"), district);
    Files.writeString(
        in.resolve("d-pictures.txt"),
        "甲县人民政府2021年政府信息公开工作年度报告\n一、总体情况\n2021年，全县共收到政府信息公开申请34件。\n"
            + "二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n");
    run = folder.resolve("run").toString();
    Cli.Result result = cli.run("run", "--in", in.toString(), "--out", run);
    assertThat(result.code()).as(result.err()).isZero();
    tables = Folders.tables(Path.of(run));
  }

  private List<String> lines(String table, String part) {
    return tables.get(table).lines().filter(line -> line.contains(part)).toList();
  }

  @Test
  void documentsAreCountedOnceWhateverTheyHold() {
    List<String> documents = tables.get("normalised/documents.csv").lines().skip(1).toList();
    assertThat(documents).hasSize(4);
    assertThat(lines("normalised/documents.csv", "a-both.txt,,text"))
        .singleElement()
        .asString()
        .contains(",read,")
        .containsPattern("[0-9a-f]{16}-1 [0-9a-f]{16}-2");
    assertThat(lines("normalised/documents.csv", "b-both-again.txt,,text"))
        .singleElement()
        .asString()
        .contains(",duplicate,");
    assertThat(lines("normalised/documents.csv", "c-one.txt,,text"))
        .singleElement()
        .asString()
        .contains(",superseded,");
    assertThat(tables.get("normalised/reports.csv").lines().skip(1)).hasSize(2);
    assertThat(lines("normalised/reports.csv", "重庆市大足区人民政府")).hasSize(1);
    assertThat(lines("normalised/reports.csv", "栖霞区人民政府办公室")).hasSize(1);
  }

  @Test
  void eachReportHasItsCard(Cli cli) {
    String id = lines("normalised/reports.csv", "栖霞区人民政府办公室").get(0).substring(0, 18);
    Cli.Result card = cli.run("explain", run, id);
    assertThat(card.code()).as(card.err()).isZero();
    assertThat(card.out()).contains("栖霞区人民政府办公室").doesNotContain("大足区");
    assertThat(cli.run("explain", run, "a-both.txt").err()).contains("2 reports fit");
  }

  @Test
  void whatTheProseOfALostTableSaysIsKept() {
    assertThat(lines("normalised/documents.csv", "d-pictures.txt"))
        .singleElement()
        .asString()
        .contains(",unreadable,", "no table");
    assertThat(lines("normalised/claims.csv", "全县共收到政府信息公开申请34件"))
        .singleElement()
        .asString()
        .contains(",received,34");
  }
}
