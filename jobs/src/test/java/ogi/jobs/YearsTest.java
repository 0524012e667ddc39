package ogi.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A filer over two years: the ledger, its findings, and the chains of its province. */
@ExtendWith(SparkRoom.class)
class YearsTest {
  @TempDir private Path folder;

  /** Sample 2 carried 4 requests over from 2020 and leaves other figures for 2022. */
  @Test
  void oneYearIsHeldAgainstTheNext(Cli cli) throws IOException {
    Path input = Files.createDirectory(folder.resolve("in"));
    Path sample = sample();
    String text = Files.readString(sample, UTF_8);
    Files.writeString(input.resolve("2021.txt"), text, UTF_8);
    Files.writeString(input.resolve("2022.txt"), text.replace("2021", "2022"), UTF_8);
    String few = folder.resolve("few").toString();
    String many = folder.resolve("many").toString();
    Cli.Result result = cli.run("run", "--in", input.toString(), "--out", few);
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(cli.runWithoutShortCuts("run", "--in", input.toString(), "--out", many).code())
        .isZero();
    List<String> ledger = lines(few, "ledger");
    assertThat(ledger).hasSize(9).allMatch(line -> line.startsWith("320113-office,"));
    assertThat(ledger).filteredOn(line -> line.contains(",carried.total,")).hasSize(1);
    assertThat(lines(few, "chain_integrity")).hasSize(2);
    assertThat(lines(few, "rule_summary"))
        .filteredOn(line -> line.contains(",E01,") || line.startsWith("E01,"))
        .as("the first year has none before it")
        .hasSize(2);
    for (String table : List.of("ledger", "chain_integrity", "anomalies", "rule_summary")) {
      assertThat(lines(many, table)).as(table).isEqualTo(lines(few, table));
    }
  }

  private static Path sample() throws IOException {
    try (Stream<Path> files = Files.list(Folders.top().resolve("data/raw"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("002_"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static List<String> lines(String run, String table) throws IOException {
    List<String> lines = Files.readAllLines(Path.of(run, "anomalies", table + ".csv"), UTF_8);
    return lines.subList(1, lines.size());
  }
}
