package ogi.jobs;

import java.util.List;
import ogi.jobs.store.RunFolder;
import picocli.CommandLine.Option;

/** The run folder that is made. */
final class RunOption {
  @Option(
      names = "--out",
      paramLabel = "RUN",
      required = true,
      description = "Run folder to make; it must not exist or be empty.")
  private String out;

  private RunFolder folder;

  void check(Workplace workplace, List<String> faults) {
    if (out != null) {
      try {
        folder = new RunFolder(out, workplace.configuration());
      } catch (Refusal refusal) {
        faults.addAll(refusal.lines());
      }
    }
  }

  RunFolder folder() {
    return folder;
  }

  String path() {
    return out;
  }
}
