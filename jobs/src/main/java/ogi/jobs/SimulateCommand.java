package ogi.jobs;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ogi.document.Fate;
import ogi.jobs.store.RunFolder;
import ogi.simulate.Corpus;
import ogi.simulate.Mix;
import ogi.simulate.SimulatedDocument;
import ogi.simulate.TruthFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ogi simulate}: made-up documents and the truth about them, for tests and measurements. */
@Command(
    name = "simulate",
    description = "Writes simulated documents and the truth about them; no figure in them is real.",
    footer = {
      "",
      "DIR gets documents/, at most 1000 to a folder, truth.jsonl with a line for each document in",
      "their order, and README.txt. Equal N, S and SHARE give equal bytes.",
      "",
      "Examples:",
      "  ogi simulate --reports 1000 --seed 1 --out target/simulated",
      "  ogi run --in target/simulated/documents --out target/simulated-run"
    })
final class SimulateCommand implements Task {
  /** Documents in one folder: large folders are slow to list on every file system. */
  static final int FOLDER = 1000;

  @Option(
      names = "--reports",
      paramLabel = "N",
      required = true,
      description =
          "Documents to make, 1 or more; a few of them are copies, unreadable or no reports.")
  private long reports;

  @Option(
      names = "--seed",
      paramLabel = "S",
      required = true,
      description = "Whole number that all chances are drawn from.")
  private long seed;

  @Option(
      names = "--faults",
      paramLabel = "SHARE",
      defaultValue = "0.3",
      description =
          "Share of reports with a planted fault, from 0 to 1; ${DEFAULT-VALUE} if not given.")
  private double faultShare;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Folder to make, on any file system of Hadoop; it must not exist or be empty.")
  private String out;

  @Mixin private Verbosity verbosity;

  private final Map<Fate, Long> fates = new TreeMap<>();
  private RunFolder folder;

  @Override
  public void check(Workplace workplace, List<String> faults) {
    // Where faults were found already, the number may just not have been read.
    if (reports < 1 && faults.isEmpty()) {
      faults.add("--reports must be 1 or more, not " + reports);
    }
    if (!(faultShare >= 0 && faultShare <= 1)) {
      faults.add("--faults must be from 0 to 1, not " + faultShare);
    }
    if (out != null) {
      try {
        folder = new RunFolder(out, workplace.configuration());
      } catch (Refusal refusal) {
        faults.addAll(refusal.lines());
      }
    }
  }

  @Override
  public int run(Workplace workplace) {
    folder.claim();
    try {
      write("README.txt", readme().getBytes(StandardCharsets.UTF_8));
      try (OutputStream truth = folder.create("truth.jsonl")) {
        Iterator<SimulatedDocument> documents =
            Corpus.documents(reports, seed, Mix.STANDARD.with(faultShare, 1)).iterator();
        while (documents.hasNext()) {
          write(documents.next(), truth);
        }
      }
    } catch (IOException e) {
      throw new Refusal(ExitCode.CANNOT_WRITE, out + " cannot be written: " + e.getMessage());
    }
    String counts =
        fates.entrySet().stream()
            .map(fate -> fate.getKey().key() + " " + fate.getValue())
            .collect(Collectors.joining(", "));
    workplace.out().println(reports + " documents of seed " + seed + ", to become: " + counts);
    workplace.out().println("documents: " + out + "/documents, truth: " + out + "/truth.jsonl");
    return ExitCode.DONE;
  }

  private void write(SimulatedDocument document, OutputStream truth) throws IOException {
    write(path(document), document.bytes());
    truth.write((TruthFile.line(document.truth()) + "\n").getBytes(StandardCharsets.UTF_8));
    fates.merge(document.truth().expected().fate(), 1L, Long::sum);
  }

  private static String path(SimulatedDocument document) {
    long part = document.truth().index() / FOLDER;
    return String.format(java.util.Locale.ROOT, "documents/%05d/%s", part, document.name());
  }

  private void write(String path, byte[] bytes) throws IOException {
    try (OutputStream stream = folder.create(path)) {
      stream.write(bytes);
    }
  }

  private String readme() {
    return String.join(
        "\n",
        "SYNTHETIC DOCUMENTS. No figure in this folder is real, and no body published any of it.",
        "The places exist; what is reported of them was drawn by chance to test a program.",
        "",
        "documents/   the documents, at most " + FOLDER + " to a folder",
        "truth.jsonl  what each of them holds and what must become of it, one line each",
        "",
        "Made by: ogi simulate --reports "
            + reports
            + " --seed "
            + seed
            + " --faults "
            + faultShare,
        "");
  }

  @Override
  public Verbosity verbosity() {
    return verbosity;
  }
}
