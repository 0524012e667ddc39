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
  /** Above this load seconds of wall say nothing of two threads. */
  private static final double CROWDED = 8;

  private static final String HEAD =
      """
      # How fast reports are compared

      Written by `make bench-compare`. Made-up reports over five years (`ogi.jobs.synthetic`): real
      places, 2 % with a missing cell or a broken sum; straight into the Parquet files of
      `normalised`, without prose and printed texts. Two threads each, one process for each line, the
      same heap for all of ours. Processor seconds are of the whole process with its start, peak is the
      most memory it held. Load is how many threads wanted a processor in the last minute of the run:
      where it is far above two, other work had the machine too, seconds of wall say more about that
      work than about ours, and those of the processor are the figure to compare by.

      **Plain** is what both can do: totals of nation, regions, provinces and prefectures with
      quantiles and change on last year, and plain ranks by every metric, written to Parquet.
      DuckDB leaves out the limits of missing cells, intervals and the repair of broken reports.
      **All** are all tables of `compared`: shrunken ranks with intervals, province ranks, moves,
      inequality, series, trends, coverage and who is absent.

      | reports | metrics | way | load | wall s | CPU s | peak MiB | wall ÷ DuckDB | CPU ÷ DuckDB |
      |---:|---:|---|---:|---:|---:|---:|---:|---:|
      """;

  private static final String GROWTH =
      """

      ## Growth

      Processor seconds for 1 000 reports, MiB at most, and rows of the largest table. A Java process
      holds what its heap allows before it cleans up, so its peak is flat when it stays below the heap
      and what Java needs besides.

      | reports | DuckDB CPU | plain CPU | all CPU | DuckDB MiB | plain MiB | all MiB | rows of ranks |
      |---:|---:|---:|---:|---:|---:|---:|---:|
      """;

  private static final String DOMINATES =
      """

      ## What dominates, and what was done about it

      * **One scan for all metrics.** Only the columns of cells that a metric asks for are read, once;
        all other columns of a report only where its figures leave something open
        (`ReadingFile`, `FullFigures`).
      * **Columns instead of objects.** A report travels as two whole numbers for each metric, a metric
        of a year is an array of each (`Reading`, `MetricColumn`); totals and plain ranks are found on
        the arrays. Who is whose peer, who was there the year before and which reports lie in one
        another is found once for all metrics (`PeerYear`, `MoveAreas`, `Pairs`).
      * **Layout of the Parquet.** Reports and figures of a year stand in files of their own, in the
        same order, so that nothing is joined; ranks go into the file of the task that found them and
        are neither moved nor sorted again (`Chunks`).
      * **Writing.** With 100 metrics there are a hundred ranks of 55 columns for each report. A
        profile of 10 000 reports had 29 % of the tasks' time in the text of the CSV files and 19 % in
        Parquet, before 15 % for the ranks themselves. Ratios are now rounded to text in whole numbers,
        text is looked through once and not taken apart, and a value that stands in many rows one after
        another is encoded once. Above a million rows a table has no CSV file.
      * **Ranks.** The distribution of a rank is summed once for all filers of a group with the same
        figures (`SameFigures`), exact Poisson limits once for each number of events
        (`PeerIntervals`); the outcome is the same to the last bit, which tests assert.
      * **Trends.** Reports and trends travel as packed bytes, not as objects; a filer with fewer than
        five reports is not looked at.
      * **Start.** Of 10 000 reports about a third of the processor's time is the compiling of Java and
        the start of Spark; it hardly grows, which is why small sizes look worse than they scale.
      * **Memory.** A task holds one level, kind and scope with some of the metrics: of these the year
        it is at, and columns and places of the year before. What is gone through more than once waits
        on disk, a row of ranks is made when it is written, and texts that reports share are kept once:
        before, a million reports filled the heap and a third of the processor went into cleaning
        it up. The driver gets names of files and no rows of reports. The largest group of one year
        bounds the memory, not the number of years or reports.
      """;

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
    page.append(HEAD);
    for (int size : sizes) {
      rows(logs.resolve(String.valueOf(size)));
    }
    page.append(GROWTH);
    for (int size : sizes) {
      growth(logs.resolve(String.valueOf(size)));
    }
    page.append(DOMINATES);
    Files.writeString(out, page);
  }

  private void rows(Path folder) throws IOException {
    Map<String, Double> made = numbers(folder.resolve("make"));
    Map<String, Double> duck = numbers(folder.resolve("duck"));
    for (String way : List.of("duck", "plain", "all")) {
      Map<String, Double> run = numbers(folder.resolve(way));
      if (!run.isEmpty()) {
        line(
            "| %.0f | %.0f | %s | %.1f | %.1f | %.1f | %.0f | %s | %s |",
            made.get("reports"),
            made.get("metrics"),
            way.equals("duck") ? "DuckDB, plain" : "ours, " + way,
            run.get("load"),
            run.get("wall"),
            run.get("cpu"),
            run.get("peak_mib"),
            ratio(run, duck, "wall"),
            ratio(run, duck, "cpu"));
      }
    }
  }

  private static String ratio(Map<String, Double> run, Map<String, Double> duck, String what) {
    boolean crowded = Math.max(run.get("load"), duck.getOrDefault("load", 0.0)) > CROWDED;
    return duck.isEmpty() || (what.equals("wall") && crowded)
        ? "–"
        : String.format(Locale.ROOT, "%.2f", run.get(what) / duck.get(what));
  }

  private void growth(Path folder) throws IOException {
    double reports = numbers(folder.resolve("make")).get("reports");
    Map<String, Double> plain = numbers(folder.resolve("plain"));
    Map<String, Double> all = numbers(folder.resolve("all"));
    Map<String, Double> duck = numbers(folder.resolve("duck"));
    double thousands = reports / 1000;
    line(
        "| %.0f | %s | %s | %s | %s | %s | %s | %s |",
        reports,
        per(duck, "cpu", thousands, 3),
        per(plain, "cpu", thousands, 3),
        per(all, "cpu", thousands, 3),
        per(duck, "peak_mib", 1, 0),
        per(plain, "peak_mib", 1, 0),
        per(all, "peak_mib", 1, 0),
        per(all, "compared/ranks", 1, 0));
  }

  private static String per(Map<String, Double> run, String what, double unit, int decimals) {
    return run.isEmpty()
        ? "not run"
        : String.format(Locale.ROOT, "%." + decimals + "f", run.get(what) / unit);
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
