package ogi.filer;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ogi.region.Gazetteer;
import ogi.simulate.Corpus;
import ogi.simulate.Mix;
import ogi.simulate.SimulatedDocument;

/** Prints the processor time that finding one filer takes, in milliseconds on one core. */
final class FilerBench {
  private static final int ROUNDS = 12;

  private FilerBench() {}

  /** What was measured, on how many documents. */
  record Cost(double milliseconds, int documents, int notes) {}

  /** Prints what was measured. */
  public static void main(String[] args) {
    Cost cost = measure();
    System.out.printf(
        Locale.ROOT,
        "filers: %.4f ms a document (%d documents, %d notes)%n",
        cost.milliseconds(),
        cost.documents(),
        cost.notes());
  }

  /** Measures the text documents among the first 1500 of seed 1; the best round counts. */
  static Cost measure() {
    List<FilerEvidence> documents = new ArrayList<>();
    for (long i = 0; i < 1500; i++) {
      SimulatedDocument document = Corpus.document(i, 1, Mix.STANDARD);
      if (document.name().endsWith(".txt") || document.name().endsWith(".md")) {
        String text = new String(document.bytes(), StandardCharsets.UTF_8);
        documents.add(FilerEvidence.of(Arrays.asList(text.split("\n", -1))));
      }
    }
    FilerFinder finder = new FilerFinder(Gazetteer.standard());
    double best = Double.MAX_VALUE;
    int notes = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      for (FilerEvidence document : documents) {
        notes += finder.find(document).notes().size();
      }
      long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from;
      best = Math.min(best, spent / 1e6 / documents.size());
    }
    return new Cost(best, documents.size(), notes);
  }
}
