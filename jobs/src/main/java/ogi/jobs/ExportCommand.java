package ogi.jobs;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ogi export}: one table of a run as one file. */
@Command(
    name = "export",
    description = "Writes a table of a run as one file or to standard output.")
final class ExportCommand implements Task {
  @Mixin private Verbosity verbosity;

  @Override
  public void check(Workplace workplace, List<String> faults) {}

  @Override
  public int run(Workplace workplace) {
    return 0;
  }

  @Override
  public Verbosity verbosity() {
    return verbosity;
  }
}
