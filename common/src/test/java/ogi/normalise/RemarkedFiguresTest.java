package ogi.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import ogi.form.Forms;
import ogi.report.NoteKind;
import ogi.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that a PDF file's text prints above their table, each with the remark of its cell. */
class RemarkedFiguresTest {
  private static final List<String> ROWS = List.of("regulations", "normative_documents");

  /** The first block's table stands behind the others, as its text does in such files. */
  private static String report(String loose, String regulations, String documents) {
    String text = Layout.PIPE_FRAMED.write(Damaged.filled(Forms.f2021(), Collections.emptyMap()));
    int from = text.indexOf("| 信息内容 | 本年制发件数");
    int to = text.indexOf("| 第二十条第（五）项");
    int behind = text.indexOf("三、收到和处理");
    String table =
        "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n|---|---|---|---|\n"
            + "## 表二：主动公开政府信息情况\n| 规章 | "
            + regulations
            + " |\n|---|---|---|\n## 表二：主动公开政府信息情况\n| 行政规范性文件 | "
            + documents
            + " |\n|---|---|---|\n\n";
    return text.substring(0, from)
        + loose
        + text.substring(to, behind)
        + table
        + text.substring(behind);
  }

  private static List<String> read(Report report) {
    return ROWS.stream()
        .flatMap(row -> Stream.of("issued", "repealed", "in_force").map(c -> row + "." + c))
        .map(id -> report.figures().of("disclosure." + id).number())
        .map(number -> number.map(n -> n.toPlainString()).orElse(""))
        .toList();
  }

  @Test
  void theRemarkThatNamesItsColumnPlacesAllOfThem() {
    Report report =
        Damaged.read(report("14\n（其中修订 9 件）\n51\n（含自然失效 20 件）\n", "12 | 200", "31 | 170"));
    assertThat(read(report)).containsExactly("12", "14", "200", "31", "51", "170");
    assertThat(report.figures().of("disclosure.fees.amount").number()).isPresent();
    List<String> marked =
        report.notes().stream()
            .filter(note -> note.kind() == NoteKind.ROW_SHORT)
            .flatMap(note -> note.cells().stream())
            .toList();
    assertThat(marked).hasSize(6).contains("disclosure.regulations.repealed");
  }

  @ParameterizedTest
  @CsvSource({
    "14|（其中修订 9 件）|51|（其中修订 20 件）, no remark names a column",
    "14|（其中修订 9 件）|51|（含自然失效 20 件，新增 3 件）, a remark names two",
    "51|（含自然失效 20 件）, one figure for two rows",
    "14|51|（含自然失效 20 件）, one remark for two figures",
    "14|（其中修订 9 件）|51|（含自然失效 20 件）|7|（其中修订 2 件）, a figure too many"
  })
  void otherwiseNoFigureOfTheseRowsIsStated(String loose, String why) {
    Report report = Damaged.read(report(loose.replace('|', '\n') + "\n", "12 | 200", "31 | 170"));
    assertThat(read(report)).as(why).containsOnly("");
  }

  @Test
  void aRowWithAllItsFiguresLeavesNoPlaceForAnother() {
    Report report =
        Damaged.read(report("14\n（其中修订 9 件）\n51\n（含自然失效 20 件）\n", "12 | 3 | 200", "31 | 170"));
    assertThat(read(report)).doesNotContain("14", "51");
  }
}
