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
        "Overhead is all processor time of the process but for reading alone, per document; it holds");
    line(
        "Java's start, its compiler and collector, and the checking and packing of the table above.");
    line("");
    line(
        "| input | wall s | CPU s | of it start | parse stages | writing stages | shuffled MiB |"
            + " peak MiB | overhead ms | CPU ÷ reading |");
    line("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
    for (String way : WAYS) {
      if (Files.exists(logs.resolve(way))) {
        way(way, documents, alone.get("parse"));
      }
    }
    Files.writeString(out, page);
  }

  private void way(String way, double documents, double parse) throws IOException {
    Map<String, Double> run = numbers(way);
    double cpu = run.get("process");
    line(
        "| %s | %.0f | %.0f | %.1f | %.1f | %.1f | %.0f | %.0f | %.2f | %.2f |",
        way,
        run.get("wall"),
        cpu,
        run.get("start"),
        stages(way, false),
        stages(way, true),
        run.get("shuffle_mib"),
        run.get("peak_mib"),
        (cpu - parse) / documents * MILLIS,
        cpu / parse);
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
