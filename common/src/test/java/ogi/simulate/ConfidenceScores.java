package ogi.simulate;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import ogi.compare.chance.Interval;
import ogi.compare.chance.Wilson;
import ogi.document.RawDocument;
import ogi.document.SourceFacts;
import ogi.form.Cell;
import ogi.form.Section;
import ogi.normalise.Normaliser;
import ogi.report.Confidence.Grade;
import ogi.report.Figure;
import ogi.report.Report;
import ogi.report.State;

/** How often the figures are right behind each grade of confidence, section by section. */
final class ConfidenceScores {
  /**
   * Counts of one grade: sections, those with a wrong figure, figures, wrong ones, not read ones.
   */
  private record Tally(
      long sections, long faulty, long figures, long wrong, long unmarked, long missed) {
    private static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    private Tally plus(Tally other) {
      return new Tally(
          sections + other.sections,
          faulty + other.faulty,
          figures + other.figures,
          wrong + other.wrong,
          unmarked + other.unmarked,
          missed + other.missed);
    }
  }

  private final Map<Grade, Tally> tallies = new EnumMap<>(Grade.class);

  /** The scores of the first reports of a corpus. */
  static ConfidenceScores of(long reports, long seed) {
    return LongStream.range(0, reports)
        .parallel()
        .collect(
            ConfidenceScores::new,
            (scores, i) -> scores.add(Corpus.document(i, seed, Mix.STANDARD.reportsOnly())),
            ConfidenceScores::merge);
  }

  void add(SimulatedDocument document) {
    RawDocument raw = new RawDocument(document.name(), "", document.bytes());
    for (Report report : Normaliser.read(raw, SourceFacts.NONE).reports()) {
      add(document.truth(), report);
    }
  }

  void merge(ConfidenceScores other) {
    other.tallies.forEach((grade, tally) -> tallies.merge(grade, tally, Tally::plus));
  }

  private void add(Truth truth, Report report) {
    for (Section section : report.confidence().sections().keySet()) {
      Tally cells =
          report.form().cells().stream()
              .filter(cell -> cell.section() == section)
              .map(cell -> tally(truth, report, cell))
              .reduce(Tally.NONE, Tally::plus);
      Tally one = new Tally(1, cells.wrong() > 0 ? 1 : 0, 0, 0, 0, 0);
      tallies.merge(report.confidence().of(section), cells.plus(one), Tally::plus);
    }
  }

  private static Tally tally(Truth truth, Report report, Cell cell) {
    Figure figure = report.figures().of(cell);
    Optional<CellTruth> shown =
        Optional.ofNullable(truth.report().orElseThrow().cells().get(cell.id()));
    boolean printed = shown.filter(c -> c.state().hasNumber()).isPresent();
    if (figure.number().isEmpty()) {
      return new Tally(0, 0, 0, 0, 0, printed ? 1 : 0);
    }
    boolean lost = shown.filter(c -> c.state() == State.ABSENT).isPresent();
    boolean right =
        (printed || lost) && shown.get().number().get().compareTo(figure.number().get()) == 0;
    boolean marked = report.notes().stream().anyMatch(note -> note.cells().contains(cell.id()));
    return new Tally(0, 0, 1, right ? 0 : 1, right || marked ? 0 : 1, 0);
  }

  /** Sections whose grade is that and which have a wrong figure. */
  long faulty(Grade grade) {
    return tallies.getOrDefault(grade, Tally.NONE).faulty();
  }

  long sections(Grade grade) {
    return tallies.getOrDefault(grade, Tally.NONE).sections();
  }

  /** The table as Markdown, a line for each grade and each of the seeds. */
  static String table(Map<String, ConfidenceScores> byUse) {
    StringBuilder out =
        new StringBuilder(
            "| confidence | used for | sections | with a wrong figure | share without, 95 % |"
                + " figures | wrong | of them not marked | right % | printed, not read |\n"
                + "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|\n");
    for (Grade grade : List.of(Grade.values())) {
      byUse.forEach(
          (use, scores) -> {
            Tally tally = scores.tallies.getOrDefault(grade, Tally.NONE);
            out.append(line(grade, use, tally));
          });
    }
    return out.toString();
  }

  private static String line(Grade grade, String use, Tally tally) {
    String share = "–";
    if (tally.sections() > 0) {
      Interval interval = Wilson.interval95(tally.sections() - tally.faulty(), tally.sections());
      share =
          String.format(Locale.ROOT, "%.2f–%.2f %%", 100 * interval.low(), 100 * interval.high());
    }
    String right =
        tally.figures() == 0
            ? "–"
            : String.format(
                Locale.ROOT, "%.4f", 100.0 * (tally.figures() - tally.wrong()) / tally.figures());
    return "| %s | %s | %d | %d | %s | %d | %d | %d | %s | %d |\n"
        .formatted(
            grade.key(),
            use,
            tally.sections(),
            tally.faulty(),
            share,
            tally.figures(),
            tally.wrong(),
            tally.unmarked(),
            right,
            tally.missed());
  }
}
