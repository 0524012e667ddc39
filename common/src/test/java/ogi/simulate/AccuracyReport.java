package ogi.simulate;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import ogi.document.SourceFacts;
import ogi.form.Cell;
import ogi.form.Forms;
import ogi.normalise.SampleReadingTest;
import ogi.report.State;
import ogi.samples.SampleFiles;
import org.junit.jupiter.api.Test;

/** Measures the reader and writes docs/accuracy.md; only when -Dogi.accuracy=N asks for it. */
class AccuracyReport {
  private static final long SEED = 1;
  private static final int LISTED = 40;

  /** The grades of confidence were chosen on one corpus and are checked on another. */
  private static final long CHOICE_SEED = 101;

  private static final long CHECK_SEED = 303;

  @Test
  void measuresTheReader() throws IOException {
    Long number = Long.getLong("ogi.accuracy");
    assumeTrue(number != null, "measured by `make accuracy` only");
    Scores simulated =
        LongStream.range(0, number)
            .parallel()
            .collect(
                Scores::new,
                (scores, i) -> scores.add(Corpus.document(i, SEED, Mix.STANDARD), SourceFacts.NONE),
                Scores::merge);
    String page =
        text("head.md").formatted(number, SEED)
            + simulated.table(true)
            + text("simulated.md")
                .formatted(simulated.unexpected(), simulated.faultyDocuments(), number)
            + simulated.faulty(LISTED)
            + confidence(number / 2)
            + samples()
            + real()
            + text("limits.md");
    Files.writeString(SampleFiles.projectFile("docs/accuracy.md"), page);
  }

  private static String confidence(long reports) throws IOException {
    Map<String, ConfidenceScores> scores = new LinkedHashMap<>();
    scores.put("choice", ConfidenceScores.of(reports, CHOICE_SEED));
    scores.put("check", ConfidenceScores.of(reports, CHECK_SEED));
    return text("confidence.md").formatted(reports, CHOICE_SEED, reports, CHECK_SEED)
        + ConfidenceScores.table(scores);
  }

  private static String samples() throws IOException {
    Scores scores = new Scores();
    for (SampleReadingTest.Expected sample : SampleReadingTest.samples().toList()) {
      Map<String, String> above = SampleReadingTest.truth(sample);
      Map<String, CellTruth> cells = new LinkedHashMap<>();
      for (Cell cell : Forms.f2021().cells()) {
        State state = sample.lost().contains(cell.id()) ? State.ABSENT : State.STATED;
        String figure = above.getOrDefault(cell.id(), "0");
        cells.put(cell.id(), new CellTruth(state, Optional.of(new java.math.BigDecimal(figure))));
      }
      byte[] bytes = Files.readAllBytes(SampleFiles.projectFile("data/raw/" + sample.file()));
      Truth truth =
          RealCases.truth(
              0, sample.file(), sample.file().substring(0, 3), 2021, Forms.f2021(), cells);
      scores.add(new SimulatedDocument(sample.file(), bytes, truth), SourceFacts.NONE);
    }
    return text("samples.md") + scores.table(true);
  }

  private static String real() throws IOException {
    if (!Files.exists(RealCases.file())) {
      return text("no-cases.md");
    }
    List<RealCases.Case> cases = RealCases.all();
    Scores scores = new Scores();
    cases.forEach(scores::addTranscribed);
    int unknown = cases.stream().mapToInt(RealCases.Case::unknown).sum();
    return text("real.md").formatted(cases.size(), unknown)
        + scores.table(false)
        + "\nReal tables that were not read or have a wrong figure:\n\n"
        + scores.faulty(LISTED);
  }

  private static String text(String part) throws IOException {
    return Files.readString(SampleFiles.projectFile("common/src/test/resources/accuracy/" + part));
  }
}
