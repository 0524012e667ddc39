package ogi.jobs.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the page of what was measured. */
final class BenchPage {
  private static final List<String> WAYS = List.of("files", "zip", "tar.gz", "warc.gz");
  private static final double MILLIS = 1000;

  private final Path logs;
  private final StringBuilder page = new StringBuilder();

  BenchPage(Path logs) {
    this.logs = logs;
  }

  void write(Path out) throws IOException {
    Map<String, Double> alone = numbers("alone");
    double documents = alone.get("documents");
    line("# What the ingestion costs");
    line("");
    line(
        "Written by `make bench-ingest`: %.0f simulated documents, `ogi normalise`, local[2],",
        documents);
    line(
        "one Java for each line. Processor seconds; they depend on the machine and its load, so the");
    line("last column, against reading alone in the same series of runs, is the figure.");
    line("");
    line("## One thread, without Spark");
    line("");
    line("| step | CPU s | ms per document |");
    line("|---|---:|---:|");
    Map<String, String> steps = new LinkedHashMap<>();
    steps.put("listing", "listing the files and parting them into tasks");
    steps.put("fetching", "fetching the bytes");
    steps.put("parse", "reading (`Normaliser.read`)");
    steps.put("checking", "checking the sums, making rows");
    steps.put("packing", "packing the rows");
    steps.forEach(
        (key, words) ->
            line(
                "| %s | %.1f | %.3f |",
                words, alone.get(key), alone.get(key) / documents * MILLIS));
    line("");
    line("## The command");
    line("");
    line(
        "Compiling and collecting are Java's own threads, which a run of minutes pays for like one of");
    line(
        "hours; writing orders the reports and makes Parquet and CSV of all tables. Overhead is all");
    line(
        "processor time but for reading alone and for compiling, in milliseconds per document; it holds");
    line("the start, and the checking and packing of the table above.");
    line("");
    line(
        "| input | wall s | CPU s | of it start | compiling | collecting | parse stages | writing"
            + " stages | shuffled MiB | peak MiB | overhead ms | CPU without compiling ÷ reading |");
    line("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
    for (String way : WAYS) {
      if (Files.exists(logs.resolve(way))) {
        way(way, documents, alone.get("parse"));
      }
    }
    line("");
    kept();
    Files.writeString(out, page);
  }

  private void way(String way, double documents, double parse) throws IOException {
    Map<String, Double> run = numbers(way);
    double cpu = run.get("process");
    double own = cpu - run.get("compiling");
    line(
        "| %s | %.0f | %.0f | %.1f | %.1f | %.1f | %.1f | %.1f | %.0f | %.0f | %.2f | %.2f |",
        way,
        run.get("wall"),
        cpu,
        run.get("start"),
        run.get("compiling"),
        run.get("collecting"),
        stages(way, false),
        stages(way, true),
        run.get("shuffle_mib"),
        run.get("peak_mib"),
        (own - parse) / documents * MILLIS,
        own / parse);
  }

  /** What keeps it small; what was tried and why is in the decision. */
  private void kept() {
    line("## How it was kept small");
    line("");
    line("* Listing: one listing per folder, without a second look at each file.");
    line(
        "* Parting: small files go together into tasks of 32 MiB, a file counted 64 KiB more than it");
    line(
        "  has, and at least four tasks to a core, so that no task is a file and none is the input.");
    line(
        "* Splitting: a large zip is cut by its directory, a WARC.gz at its records; a tar.gz has no");
    line(
        "  place to begin in, so one task unpacks it and sends the members on, which the shuffle shows.");
    line(
        "* One pass: a document is parsed once, its rows travel once as packed bytes to the task that");
    line("  writes their range of every table; nothing is read back to be sorted.");
    line("");
    line("Why it was done so: [decision 0032](../decisions/0032-ingestion-in-one-pass.md).");
  }

  /** Stages that write tables or sort what is written, or all others. */
  private double stages(String way, boolean writing) throws IOException {
    double sum = 0;
    for (String line : Files.readAllLines(logs.resolve(way))) {
      boolean writes = line.contains("SortedTables") || line.contains("ReadInput");
      if (line.startsWith("stage=") && writes == writing) {
        sum += Double.parseDouble(line.replaceAll(".* cpu=([0-9.]+) .*", "$1"));
      }
    }
    return sum;
  }

  private Map<String, Double> numbers(String log) throws IOException {
    Map<String, Double> numbers = new LinkedHashMap<>();
    for (String line : Files.readAllLines(logs.resolve(log))) {
      if (line.matches("([a-z_]+=[0-9.]+ ?)+")) {
        for (String part : line.split(" ")) {
          String[] pair = part.split("=");
          numbers.put(pair[0], Double.valueOf(pair[1]));
        }
      }
    }
    return numbers;
  }

  private void line(String format, Object... values) {
    page.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
