package ogi.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import ogi.document.RawDocument;
import ogi.document.SourceFacts;
import ogi.filer.Certainty;
import ogi.filer.Filer;
import ogi.report.Note;
import ogi.report.NoteKind;
import ogi.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole report whose place a scan has misread: it is found, and the reader says so. */
class MisprintedPlaceTest {
  private static Report read(String title) {
    String text = WholeReports.text(title, 1, Layout.PIPE_ROWS);
    RawDocument raw = new RawDocument("a.txt", "", text.getBytes(StandardCharsets.UTF_8));
    return Normaliser.read(raw, SourceFacts.NONE).reports().get(0);
  }

  @ParameterizedTest
  @CsvSource({"江苏省沐阳县人民政府, 沭阳县, 321322", "宿迁市沐阳县教育局, 沭阳县, 321322", "亳州市涡阳县人民政府, 涡阳县, 341621"})
  void thePlaceIsTheOneMeantAndTheSlipIsNoted(String filer, String place, String code) {
    Report report = read(filer + "2021年政府信息公开工作年度报告");
    Filer found = report.filer().orElseThrow();
    assertThat(found.regionCode()).isEqualTo(code);
    WholeReports.isWhole(report, 1);
    boolean slip = !filer.contains(place);
    assertThat(found.grounds().place().confidence() == Certainty.HIGH).isEqualTo(!slip);
    assertThat(report.notes())
        .filteredOn(note -> note.kind() == NoteKind.FILER)
        .extracting(Note::what)
        .filteredOn(what -> what.startsWith("place_misprinted"))
        .hasSize(slip ? 1 : 0)
        .allMatch(what -> what.contains("沭阳县"));
  }
}
