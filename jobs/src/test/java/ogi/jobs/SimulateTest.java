package ogi.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import ogi.document.Fate;
import ogi.simulate.Truth;
import ogi.simulate.TruthFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Simulated documents as files: the same each time, and every one has its outcome in a run. */
@ExtendWith(SparkRoom.class)
class SimulateTest {
  @TempDir private Path folder;

  @Test
  void theSameSeedGivesTheSameBytes(Cli cli) throws IOException {
    Path once = simulated(cli, "60", "7", "once");
    Path again = simulated(cli, "60", "7", "again");
    Path other = simulated(cli, "60", "8", "other");
    assertThat(hashes(again)).isEqualTo(hashes(once)).hasSize(62);
    assertThat(hashes(other)).isNotEqualTo(hashes(once));
    assertThat(once.resolve("README.txt")).content().contains("SYNTHETIC");
  }

  @Test
  void foldersHoldAThousandDocuments(Cli cli) throws IOException {
    Path made = simulated(cli, "1001", "1", "many");
    assertThat(made.resolve("documents/00000").toFile().list()).hasSize(1000);
    assertThat(made.resolve("documents/00001").toFile().list()).hasSize(1);
    List<Truth> truths = truths(made);
    assertThat(truths).hasSize(1001);
    assertThat(made.resolve("documents/00001").resolve(truths.get(1000).name())).exists();
  }

  @Test
  void everyDocumentHasItsOutcomeInARun(Cli cli) throws IOException {
    Path made = simulated(cli, "200", "5", "corpus");
    Path run = folder.resolve("run");
    Path documents = made.resolve("documents");
    Cli.Result result = cli.run("run", "--in", documents.toString(), "--out", run.toString());
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).contains("200 documents = ");
    Map<String, Fate> outcomes = outcomes(run);
    Map<Fate, Integer> due = new TreeMap<>();
    Map<Fate, Integer> found = new TreeMap<>();
    Set<String> contents = new HashSet<>();
    for (Truth truth : truths(made)) {
      byte[] bytes = Files.readAllBytes(documents.resolve("00000").resolve(truth.name()));
      // Two empty files or error pages are equal by chance.
      boolean first = contents.add(ogi.jobs.store.Sha256.of(bytes));
      Fate fate = first ? truth.expected().fate() : Fate.DUPLICATE;
      due.merge(fate, 1, Integer::sum);
      found.merge(outcomes.get(truth.name()), 1, Integer::sum);
      // Of two versions of a report either may be the one in use.
      if (truth.report().isEmpty()) {
        assertThat(outcomes.get(truth.name())).as(truth.name()).isEqualTo(fate);
      }
    }
    assertThat(found).isEqualTo(due).hasSize(Fate.values().length);
  }

  /** The outcome of each document in the run's table, by the name of its file. */
  private static Map<String, Fate> outcomes(Path run) throws IOException {
    Map<String, Fate> outcomes = new TreeMap<>();
    List<String> lines = Files.readAllLines(run.resolve("normalised/documents.csv"));
    int column = List.of(lines.get(0).split(",")).indexOf("outcome");
    for (String line : lines.subList(1, lines.size())) {
      String[] values = line.split(",");
      String name = values[1].substring(values[1].lastIndexOf('/') + 1);
      outcomes.put(name, Fate.valueOf(values[column].toUpperCase(Locale.ROOT)));
    }
    return outcomes;
  }

  @Test
  void aFolderThatHoldsAnythingIsRefused(Cli cli) throws IOException {
    Path kept = Files.writeString(folder.resolve("kept.txt"), "kept");
    Cli.Result result =
        cli.run("simulate", "--reports", "3", "--seed", "1", "--out", folder.toString());
    assertThat(result.code()).isEqualTo(ExitCode.CANNOT_WRITE);
    assertThat(result.err()).contains("exists");
    assertThat(folder.toFile().list()).containsExactly(kept.getFileName().toString());
  }

  @Test
  void fewerThanOneReportIsWrongUse(Cli cli) {
    String out = folder.resolve("none").toString();
    for (String number : List.of("0", "-4", "many")) {
      Cli.Result result = cli.run("simulate", "--reports=" + number, "--seed", "1", "--out", out);
      assertThat(result.code()).as(number).isEqualTo(ExitCode.WRONG_USE);
      assertThat(result.err()).contains("--reports");
    }
    assertThat(cli.run("simulate").err()).contains("--reports").contains("--seed");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  private Path simulated(Cli cli, String reports, String seed, String name) {
    Path made = folder.resolve(name);
    Cli.Result result =
        cli.run("simulate", "--reports", reports, "--seed", seed, "--out", made.toString());
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).contains(reports + " documents of seed " + seed);
    return made;
  }

  private static List<Truth> truths(Path made) throws IOException {
    return Files.readAllLines(made.resolve("truth.jsonl")).stream().map(TruthFile::parse).toList();
  }

  /** Content by path of everything below a folder. */
  private static Map<String, String> hashes(Path made) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(made)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = made.relativize(file).toString();
        hashes.put(name, ogi.jobs.store.Sha256.of(Files.readAllBytes(file)));
      }
    }
    return hashes;
  }
}
