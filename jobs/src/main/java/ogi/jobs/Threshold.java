package ogi.jobs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The share of documents that must be understood. */
final class Threshold {
  private static final int PERCENT = 100;

  @Option(
      names = "--fail-under",
      paramLabel = "N%",
      description =
          "Exit with 2 when fewer than N percent of the documents are read or a copy of one that"
              + " is (duplicate, superseded).")
  private String failUnder;

  private double share;

  void check(List<String> faults) {
    if (failUnder == null) {
      return;
    }
    try {
      share = new BigDecimal(failUnder.replaceFirst("%$", "").strip()).doubleValue() / PERCENT;
    } catch (NumberFormatException e) {
      share = -1;
    }
    if (share < 0 || share > 1) {
      faults.add("--fail-under must be a percentage from 0 to 100, not " + failUnder);
    }
  }

  List<String> asGiven() {
    return failUnder == null ? List.of() : List.of(failUnder);
  }

  /** Whether the share is too low; says so. */
  boolean failed(Conservation conservation, Workplace workplace) {
    boolean failed = conservation.usableShare() < share;
    if (failed) {
      workplace
          .err()
          .println(
              String.format(
                  Locale.ROOT,
                  "ogi: %.1f %% of the documents are usable, below --fail-under %s",
                  conservation.usableShare() * PERCENT,
                  failUnder));
    }
    return failed;
  }
}
