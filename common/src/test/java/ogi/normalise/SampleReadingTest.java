package ogi.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ogi.check.Assessor;
import ogi.document.Fate;
import ogi.document.RawDocument;
import ogi.document.SourceFacts;
import ogi.form.Cell;
import ogi.form.Forms;
import ogi.report.Figure;
import ogi.report.Figures;
import ogi.report.Report;
import ogi.report.State;
import ogi.samples.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The five real reports, samples and originals: every cell as printed, every lost cell as lost. */
public class SampleReadingTest {
  /**
   * What a report prints.
   *
   * @param file its name
   * @param rows rows with a figure above zero, as {@code section.row} and its figures in order
   * @param lost cells without a printed figure; all other cells print 0
   * @param found how many of them have no cell in the source at all
   */
  public record Expected(String file, Map<String, String> rows, List<String> lost, long found) {
    @Override
    public String toString() {
      return file;
    }
  }

  public static Stream<Expected> samples() {
    return Stream.of(
        new Expected(
            "000_caee4b18b6c14323.txt",
            Map.of(
                "disclosure.normative_documents", "29 0 29",
                "disclosure.licensing", "2984",
                "disclosure.penalties", "6164",
                "requests.new", "11 0 0 0 0 0 11",
                "requests.granted", "11 0 0 0 0 0 11",
                "disputes.review", "0 2 0 0 2",
                "disputes.direct_suit", "21 2 0 0 23"),
            List.of("requests.carried_out.total", "disputes.suit_after_review.total"),
            1),
        new Expected(
            "001_ceedcd9cde628f40.txt",
            Map.of(
                "disclosure.normative_documents", "21 17 52",
                "requests.new", "1 1 0 0 0 0 1",
                "requests.granted", "1 0 0 0 0 0 1",
                "requests.concluded", "1 0 0 0 0 0 1"),
            List.of(),
            0),
        new Expected(
            "002_d747f82e42b9411a.txt",
            Map.of(
                "requests.new", "32 2 0 0 0 0 34",
                "requests.carried_in", "3 0 0 0 0 0 3",
                "requests.granted", "14 0 0 0 0 0 14",
                "requests.partly_granted", "7 0 0 0 0 0 7",
                "requests.unavailable_not_held", "13 0 0 0 0 0 13",
                "requests.other_no_correction", "1 0 0 0 0 0 1",
                "requests.concluded", "35 0 0 0 0 0 35",
                "requests.carried_out", "0 2 0 0 0 0 2",
                "disputes.review", "0 2 0 0 2"),
            List.of(),
            0),
        new Expected("003_074bf0adc45c12ee.txt", Map.of(), narrowGrid(), 46),
        new Expected(
            "004_80c982b5b676575e.txt",
            Map.ofEntries(
                Map.entry("disclosure.normative_documents", "5 2 70"),
                Map.entry("disclosure.licensing", "239463"),
                Map.entry("disclosure.penalties", "213025"),
                Map.entry("disclosure.coercion", "4365"),
                Map.entry("disclosure.fees", "24882"),
                Map.entry("requests.new", "197 0 0 0 0 0 197"),
                Map.entry("requests.granted", "179 0 0 0 0 0 179"),
                Map.entry("requests.refused_deliberative", "1 0 0 0 0 0 1"),
                Map.entry("requests.rejected_petition", "1 0 0 0 0 0 1"),
                Map.entry("requests.other_other", "4 0 0 0 0 0 4"),
                Map.entry("requests.concluded", "185 0 0 0 0 0 185"),
                Map.entry("requests.carried_out", "12 0 0 0 0 0 12"),
                Map.entry("disputes.review", "1 0 2 1 4"),
                Map.entry("disputes.direct_suit", "0 10 7 1 18")),
            List.of(),
            0));
  }

  /** Rows of totals show six figures, the others five; which columns were lost cannot be told. */
  private static List<String> narrowGrid() {
    List<String> long_ = List.of("new", "carried_in", "concluded", "carried_out");
    return Forms.f2021().cells().stream()
        .filter(cell -> cell.id().startsWith("requests."))
        .filter(
            cell ->
                cell.column().equals("total")
                    || cell.column().equals("other") && !long_.contains(cell.row()))
        .map(Cell::id)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyCellOfASampleIsAsPrinted(Expected expected) throws IOException {
    check(expected, SampleFiles.projectFile("data/raw"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyCellOfAnOriginalIsAsPrinted(Expected expected) throws IOException {
    Path originals = SampleFiles.projectFile("../shared/seeds");
    assumeTrue(Files.isDirectory(originals), "the originals are not beside the project");
    check(expected, originals);
  }

  private static void check(Expected expected, Path folder) throws IOException {
    Report report = read(folder.resolve(expected.file()));
    Figures figures = report.figures();
    Map<String, String> truth = truth(expected);
    Figures assessed = Assessor.assess(figures).figures();
    for (Cell cell : figures.form().cells()) {
      Figure figure = figures.of(cell);
      if (expected.lost().contains(cell.id())) {
        assertThat(figure.number()).as(cell.id()).isEmpty();
        assertThat(assessed.of(cell).state()).as(cell.id()).isEqualTo(State.DEDUCED);
        assertThat(assessed.of(cell).number()).as(cell.id()).contains(BigDecimal.ZERO);
      } else {
        assertThat(figure.state()).as(cell.id()).isEqualTo(State.STATED);
        assertThat(figure.number().get())
            .as(cell.id())
            .isEqualByComparingTo(truth.getOrDefault(cell.id(), "0"));
        assertThat(figure.line()).as(cell.id()).isPositive();
      }
    }
    assertThat(figures.count(State.ABSENT)).isEqualTo(expected.found());
    assertThat(report.year()).contains(2021);
    assertThat(report.form()).isSameAs(Forms.f2021());
  }

  /** The figures above zero, by cell id. */
  public static Map<String, String> truth(Expected expected) {
    Map<String, String> truth = new HashMap<>();
    expected
        .rows()
        .forEach(
            (row, figures) -> {
              List<String> cells =
                  Forms.f2021().cells().stream()
                      .map(Cell::id)
                      .filter(id -> id.startsWith(row + "."))
                      .toList();
              String[] values = figures.split(" ");
              assertThat(values).hasSameSizeAs(cells);
              for (int i = 0; i < values.length; i++) {
                truth.put(cells.get(i), values[i]);
              }
            });
    return truth;
  }

  @Test
  void aFigureKnowsItsLine() throws IOException {
    Path file = SampleFiles.projectFile("data/raw/004_80c982b5b676575e.txt");
    Figure figure = read(file).figures().of("requests.granted.total");
    String line = Files.readAllLines(file).get(figure.line() - 1);
    assertThat(line.strip()).isEqualTo("179");
    assertThat(figure.printed()).isEqualTo("179");
  }

  @Test
  void whatWasCutOrPlacedIsNoted() throws IOException {
    assertThat(notes("000_caee4b18b6c14323.txt")).contains("section_renumbered", "row_short");
    assertThat(notes("001_ceedcd9cde628f40.txt"))
        .contains("spam_cut", "title_missing", "footer_cut", "basis_stale", "foreign_address");
    assertThat(notes("002_d747f82e42b9411a.txt")).contains("debris_cut");
    assertThat(notes("003_074bf0adc45c12ee.txt"))
        .contains("grid_truncated", "row_shifted", "label_variant");
    assertThat(notes("004_80c982b5b676575e.txt")).contains("row_without_label");
  }

  private static String notes(String file) throws IOException {
    return read(SampleFiles.projectFile("data/raw/" + file)).notes().stream()
        .map(note -> note.kind().key())
        .collect(Collectors.joining(" "));
  }

  static Report read(Path file) throws IOException {
    RawDocument raw = new RawDocument(file.toString(), "", Files.readAllBytes(file));
    Reading reading = Normaliser.read(raw, SourceFacts.NONE);
    assertThat(reading.fate()).as(reading.reason()).isEqualTo(Fate.READ);
    return reading.reports().get(0);
  }
}
