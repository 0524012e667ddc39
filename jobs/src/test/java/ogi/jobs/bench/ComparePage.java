package ogi.jobs.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the page on the speed of comparing from what was measured. */
final class ComparePage {
  private final Path logs;
  private final StringBuilder page = new StringBuilder();

  /**
   * @param logs one folder per size, in it one file per way
   */
  ComparePage(Path logs) {
    this.logs = logs;
  }

  void write(Path out) throws IOException {
    List<Integer> sizes;
    try (Stream<Path> folders = Files.list(logs)) {
      sizes = folders.map(f -> Integer.valueOf(f.getFileName().toString())).sorted().toList();
    }
    line("# How fast reports are compared");
    line("");
    line(
        "Written by `make bench-compare`. Made-up reports over five years (`ogi.jobs.synthetic`): real");
    line("places, 2 %% with a missing cell or a broken sum; straight into the Parquet files of");
    line(
        "`normalised`, without prose and printed texts. Two threads each, one process for each line;");
    line(
        "processor seconds are of the whole process with its start, peak is the most memory it held.");
    line("");
    line(
        "**Plain** is what both can do: totals of nation, regions, provinces and prefectures with");
    line("quantiles and change on last year, and plain ranks by every metric, written to Parquet.");
    line(
        "DuckDB leaves out the limits of missing cells, intervals and the repair of broken reports.");
    line(
        "**All** are all tables of `compared`: shrunken ranks with intervals, province ranks, series,");
    line("coverage and who is absent.");
    line("");
    line("| reports | metrics | way | wall s | CPU s | peak MiB | wall ÷ DuckDB | CPU ÷ DuckDB |");
    line("|---:|---:|---|---:|---:|---:|---:|---:|");
    for (int size : sizes) {
      rows(logs.resolve(String.valueOf(size)));
    }
    line("");
    line("## Growth");
    line("");
    line("Seconds of wall and processor for 1 000 reports, and rows of the largest tables.");
    line("");
    line("| reports | plain wall | plain CPU | all wall | all CPU | DuckDB wall | rows of ranks |");
    line("|---:|---:|---:|---:|---:|---:|---:|");
    for (int size : sizes) {
      growth(logs.resolve(String.valueOf(size)));
    }
    Files.writeString(out, page);
  }

  private void rows(Path folder) throws IOException {
    Map<String, Double> made = numbers(folder.resolve("make"));
    Map<String, Double> duck = numbers(folder.resolve("duck"));
    for (String way : List.of("duck", "plain", "all")) {
      Map<String, Double> run = numbers(folder.resolve(way));
      if (!run.isEmpty()) {
        line(
            "| %.0f | %.0f | %s | %.1f | %.1f | %.0f | %.2f | %.2f |",
            made.get("reports"),
            made.get("metrics"),
            way.equals("duck") ? "DuckDB, plain" : "ours, " + way,
            run.get("wall"),
            run.get("cpu"),
            run.get("peak_mib"),
            run.get("wall") / duck.get("wall"),
            run.get("cpu") / duck.get("cpu"));
      }
    }
  }

  private void growth(Path folder) throws IOException {
    double thousands = numbers(folder.resolve("make")).get("reports") / 1000;
    Map<String, Double> plain = numbers(folder.resolve("plain"));
    Map<String, Double> all = numbers(folder.resolve("all"));
    Map<String, Double> duck = numbers(folder.resolve("duck"));
    line(
        "| %.0f | %.3f | %.3f | %s | %s | %.3f | %s |",
        thousands * 1000,
        plain.get("wall") / thousands,
        plain.get("cpu") / thousands,
        all.isEmpty() ? "not run" : String.format(Locale.ROOT, "%.3f", all.get("wall") / thousands),
        all.isEmpty() ? "not run" : String.format(Locale.ROOT, "%.3f", all.get("cpu") / thousands),
        duck.get("wall") / thousands,
        all.isEmpty() ? "" : String.format(Locale.ROOT, "%.0f", all.get("compared/ranks")));
  }

  private static Map<String, Double> numbers(Path log) throws IOException {
    Map<String, Double> numbers = new LinkedHashMap<>();
    if (!Files.exists(log)) {
      return numbers;
    }
    for (String line : Files.readAllLines(log)) {
      if (line.matches("([a-z_]+=[0-9.]+ ?)+")) {
        for (String part : line.split(" ")) {
          String[] pair = part.split("=");
          numbers.put(pair[0], Double.valueOf(pair[1]));
        }
      } else if (line.startsWith("table=")) {
        String[] parts = line.split("[= ]");
        numbers.put(parts[1], Double.valueOf(parts[3]));
      }
    }
    return numbers;
  }

  private void line(String format, Object... values) {
    page.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
