package ogi.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ogi.form.Cell;
import ogi.form.Form;
import ogi.form.Forms;
import ogi.report.Note;
import ogi.report.NoteKind;
import ogi.report.Report;
import org.junit.jupiter.api.Test;

/** Labels broken by a page are the form's own; captions of tables bear no number of a section. */
class BrokenLabelsTest {
  private static final Form FORM = Forms.f2021();
  private static final String REPEATED = "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请";
  private static final String PARTLY = "（二）部分公开（区分处理的，只计这一情形，不计其他情形）";

  @Test
  void aLabelWhoseRestFollowsIsNoVariant() {
    String whole = text();
    assertThat(whole).contains(PARTLY + " |");
    String broken = whole.replace(PARTLY + " |", "\n（二）部分公开（区分处理的，只计这一情\n形，不计其他情形）\n|");
    Report report = Damaged.read(broken);
    assertThat(variants(report)).isEmpty();
    assertThat(number(report, "requests.partly_granted.total")).isEqualTo(3);
  }

  @Test
  void theRestMayStandInPiecesInAnyOrder() {
    String broken =
        text().replace(REPEATED + " |", "\n2.申请人逾期未按收费通知要求\n府信息公开申请\n| 缴纳费用、 | 行政机关不再处理其政 |");
    assertThat(variants(Damaged.read(broken))).isEmpty();
  }

  @Test
  void aLabelWhoseRestIsNowhereIsAVariant() {
    Report report = Damaged.read(text().replace(REPEATED, "2.申请人逾期未按收费通知要求"));
    assertThat(variants(report)).hasSize(1);
  }

  @Test
  void theCaptionOfATableIsNoHeadingWithAWrongNumber() {
    String heading = "二、主动公开政府信息情况";
    Report both = Damaged.read(text().replace(heading, heading + "\n## 表三：主动公开政府信息情况"));
    assertThat(both.notes()).noneMatch(note -> note.kind() == NoteKind.SECTION_RENUMBERED);
    Report wrong = Damaged.read(text().replace(heading, "三、主动公开政府信息情况"));
    assertThat(wrong.notes()).anyMatch(note -> note.kind() == NoteKind.SECTION_RENUMBERED);
  }

  private static List<Note> variants(Report report) {
    return report.notes().stream().filter(n -> n.kind() == NoteKind.LABEL_VARIANT).toList();
  }

  private static long number(Report report, String cell) {
    return report.figures().of(cell).number().orElseThrow().longValueExact();
  }

  /** Every row with figures of its own. */
  private static String text() {
    Map<Cell, String> texts = new HashMap<>();
    FORM.cells().forEach(cell -> texts.put(cell, "0"));
    Map<String, String> figures =
        Map.of(
            "requests.new.natural_person", "3",
            "requests.new.total", "3",
            "requests.partly_granted.natural_person", "3",
            "requests.partly_granted.total", "3",
            "requests.concluded.natural_person", "3",
            "requests.concluded.total", "3");
    figures.forEach((cell, number) -> texts.put(FORM.cell(cell), number));
    return Layout.PIPE_ROWS.write(PrintedForm.of(FORM, texts));
  }
}
