package ogi.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ogi.document.RawDocument;
import ogi.document.SourceFacts;
import ogi.filer.Filer;
import ogi.form.Cell;
import ogi.form.Forms;
import ogi.report.Report;

/** Whole reports of two offices, to be put into one document. */
final class WholeReports {
  static final String ONE = "南京市栖霞区教育局2021年政府信息公开工作年度报告";
  static final String TWO = "南京市栖霞区民政局2021年政府信息公开工作年度报告";
  static final String EARLIER = "南京市栖霞区教育局2022年政府信息公开工作年度报告";

  private WholeReports() {}

  static Map<Cell, String> figures(long seed) {
    return Truth.texts(Truth.consistent(Forms.f2021(), new Random(seed)));
  }

  static String text(String title, long seed, Layout layout) {
    String prose = "本局坚持以公开为常态，全年工作平稳有序，依法做好各项主动公开和依申请公开工作。\n\n";
    return layout
        .write(PrintedForm.of(Forms.f2021(), figures(seed)))
        .replace("甲县人民政府办公室2021年政府信息公开工作年度报告", title)
        .replace("二、主动", prose + "二、主动");
  }

  static Reading read(byte[] content) {
    return Normaliser.read(new RawDocument("several", "", content), SourceFacts.NONE);
  }

  static Reading read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  static void isWhole(Report report, long seed) {
    figures(seed)
        .forEach(
            (cell, text) ->
                assertThat(report.figures().of(cell).number().orElseThrow())
                    .as(cell.id())
                    .isEqualByComparingTo(text));
  }

  static List<String> filers(Reading reading) {
    return reading.reports().stream().map(r -> r.filer().map(Filer::name).orElse("?")).toList();
  }
}
