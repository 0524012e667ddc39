package ogi.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import ogi.document.RawDocument;
import ogi.document.SourceFacts;
import ogi.normalise.Normaliser;
import ogi.normalise.Reading;
import ogi.report.Report;
import ogi.simulate.Corpus;
import ogi.simulate.Layout;
import ogi.simulate.Mix;
import ogi.simulate.SimulatedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Numbers before and behind a report, in lines, rows and tables, never become its figures. */
class DebrisTest {
  private static final long SEED = 6;

  /** All of them begin in a way that no figure of the fixtures does. */
  private static final String NUMBER = "98765";

  private static final List<String> DEBRIS =
      List.of(
          "987651\n\n987652\n\n",
          "| 987651 | 987652 | 987653 |\n| 987654 | 987655 | 987656 |\n",
          "\t987651\n\t987652\n\t987653\n\n",
          "a\t987651\t987652\t987653\t987654\t987655\t987656\t987657\n",
          "987651 |\n987652 |\n987653 |\n|||\n");

  private static final String TABLE =
      "<table><tr><td>a</td><td>987651</td><td>987652</td></tr><tr><td>987653</td></tr></table>";

  @ParameterizedTest
  @EnumSource
  void numbersAroundTheReportAreNoFigures(Layout layout) {
    boolean html = layout.suffix().equals("html");
    for (int index = 0; index < 3 && (layout.isText() || html); index++) {
      SimulatedDocument document = Corpus.document(index, SEED, Mix.CLEAN.in(List.of(layout)));
      for (String text : html ? List.of(TABLE, TABLE.repeat(30)) : DEBRIS) {
        none(layout, joined(ascii(text), document.bytes()));
        none(layout, joined(document.bytes(), ascii("\n\n" + text)));
      }
    }
  }

  @Test
  void theReportItselfIsReadBesideThem() {
    byte[] bytes = Corpus.document(0, SEED, Mix.CLEAN.in(List.of(Layout.LINES))).bytes();
    assertThat(read(joined(ascii(DEBRIS.get(0)), bytes)).reports()).hasSize(1);
  }

  private static void none(Layout layout, byte[] bytes) {
    for (Report report : read(bytes).reports()) {
      assertThat(report.form().cells())
          .as(layout.key())
          .noneMatch(cell -> report.figures().of(cell).printed().contains(NUMBER));
    }
  }

  private static Reading read(byte[] bytes) {
    return Normaliser.read(new RawDocument("debris", "", bytes), SourceFacts.NONE);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] joined(byte[] a, byte[] b) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(a);
    out.writeBytes(b);
    return out.toByteArray();
  }
}
