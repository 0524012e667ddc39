package ogi.jobs;

import java.util.List;
import ogi.jobs.store.ManifestDraft;
import ogi.jobs.store.RunFolder;
import ogi.table.Tables;

/** A run folder that a command reads. */
final class FinishedRun {
  private final RunFolder folder;
  private final String typed;

  private FinishedRun(RunFolder folder, String typed) {
    this.folder = folder;
    this.typed = typed;
  }

  /** The folder; a path that is none is a fault, and {@code null} is returned. */
  static FinishedRun check(String typed, Workplace workplace, List<String> faults) {
    if (typed == null) {
      return null;
    }
    try {
      RunFolder folder = new RunFolder(typed, workplace.configuration());
      if (!folder.exists()) {
        faults.add("run folder " + typed + " does not exist");
      }
      return new FinishedRun(folder, typed);
    } catch (Refusal refusal) {
      faults.addAll(refusal.lines());
      return null;
    }
  }

  RunFolder folder() {
    return folder;
  }

  String path() {
    return typed;
  }

  /** Refuses a part that is not there or not finished. */
  FinishedRun requires(String part) {
    if (!folder.finished(part)) {
      throw new Refusal(
          ExitCode.NOTHING_USABLE,
          typed + " has no finished " + part + ": no " + RunFolder.MANIFEST + " vouches for it");
    }
    return this;
  }

  /** Whether a table has few rows, or belongs to few reports. */
  boolean isFew(Workplace workplace, String table) {
    String part = table.substring(0, table.indexOf('/'));
    return ManifestDraft.rows(folder.manifest(part).orElseThrow(), table) <= workplace.few();
  }

  /** Whether the run has few reports. */
  boolean isFew(Workplace workplace) {
    return isFew(workplace, Tables.REPORTS.path());
  }
}
