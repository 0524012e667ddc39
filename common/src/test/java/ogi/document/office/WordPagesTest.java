package ogi.document.office;

import static ogi.document.office.Written.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import ogi.document.Limits;
import ogi.document.PageReading;
import ogi.document.Shown;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** The traits of Word files that reports come in. */
class WordPagesTest {
  private static PageReading docx(String body) throws IOException {
    return OfficeKind.read(Written.docx(body), Limits.STANDARD);
  }

  @Test
  void paragraphsAndTablesComeInOrder() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      document.getProperties().getCoreProperties().setTitle("甲县年报");
      document.createParagraph().createRun().setText("二、主动公开");
      XWPFTable table = document.createTable(1, 3);
      table.getRow(0).getCell(0).setText("规章");
      table.getRow(0).getCell(2).setText("3");
      document.createParagraph().createRun().setText("三、收到申请");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      PageReading reading = OfficeKind.read(out.toByteArray(), Limits.STANDARD);
      assertThat(Shown.lines(reading)).containsExactly("二、主动公开", "1:规章||3", "三、收到申请");
      assertThat(Shown.page(reading).title()).isEqualTo("甲县年报");
    }
  }

  @Test
  void lineBreaksPartLinesAndJoinLabels() throws IOException {
    String broken = "<w:p><w:r><w:t>本年</w:t><w:br/><w:t>制发件数</w:t></w:r></w:p>";
    assertThat(
            Shown.lines(docx(broken + "<w:tbl><w:tr><w:tc>" + broken + "</w:tc></w:tr></w:tbl>")))
        .containsExactly("本年", "制发件数", "1:本年制发件数");
  }

  @Test
  void tablesWithinACellAreTables() throws IOException {
    String inner = "<w:tbl><w:tr><w:tc>" + paragraph("1") + "</w:tc></w:tr></w:tbl>";
    String outer = "<w:tbl><w:tr><w:tc>" + paragraph("外") + inner + "<w:p/></w:tc></w:tr></w:tbl>";
    assertThat(Shown.lines(docx(outer))).containsExactly("外", "1:1");
  }

  @Test
  void deletedAndHiddenTextAndCopiesAreNotRead() throws IOException {
    assertThat(
            Shown.lines(
                docx(
                    "<w:p><w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:del><w:r><w:delText>旧"
                        + "</w:delText><w:t>旧</w:t></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr>"
                        + "<w:t>藏</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
                        + "<mc:AlternateContent><mc:Choice><w:p><w:r><w:t>一</w:t></w:r></w:p>"
                        + "</mc:Choice><mc:Fallback><w:p><w:r><w:t>一</w:t></w:r></w:p>"
                        + "</mc:Fallback></mc:AlternateContent>")))
        .containsExactly("新", "一");
  }

  @Test
  void aTextBoxFollowsItsParagraph() throws IOException {
    assertThat(
            Shown.lines(
                docx(
                    "<w:p><w:r><w:t>前</w:t><w:txbxContent>"
                        + paragraph("框")
                        + "</w:txbxContent><w:t>后</w:t></w:r></w:p>")))
        .containsExactly("前后", "框");
  }

  @Test
  void tabsPartTextsAndStopsAreNone() throws IOException {
    assertThat(
            Shown.lines(
                docx(
                    "<w:p><w:pPr><w:tabs><w:tab w:val='left' w:pos='9'/></w:tabs></w:pPr>"
                        + "<w:r><w:t>许可</w:t><w:tab/><w:t>97</w:t></w:r></w:p>")))
        .containsExactly("许可\t97");
  }

  @Test
  void aCellThatContinuesNothingStandsForItself() throws IOException {
    assertThat(
            Shown.grid(
                docx(
                    "<w:tbl><w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr><w:tc><w:tcPr>"
                        + "<w:vMerge/></w:tcPr>"
                        + paragraph("甲")
                        + "</w:tc></w:tr></w:tbl>")))
        .containsExactly("0+1 1+1甲");
  }

  @Test
  void wordInOneXmlFileIsRead() {
    String xml =
        "<?xml version='1.0'?><w:wordDocument xmlns:w='w'><w:styles><w:t>x</w:t></w:styles>"
            + "<w:body><w:tbl><w:tr><w:tc><w:p><w:r><w:t>规章</w:t></w:r></w:p></w:tc>"
            + "</w:tr></w:tbl></w:body></w:wordDocument>";
    assertThat(Shown.lines(WordPages.readXml(xml, Limits.STANDARD))).containsExactly("1:规章");
  }

  /** The file was written by LibreOffice from a page made for this test. */
  @Test
  void aDocFileHasItsMergedCellsAndNestedTables() throws IOException {
    PageReading reading;
    try (InputStream in = WordPagesTest.class.getResourceAsStream("/ogi/document/tables.doc")) {
      reading = OfficeKind.read(in.readAllBytes(), Limits.STANDARD);
    }
    assertThat(Shown.lines(reading))
        .containsExactly(
            "某县2023年政府信息公开工作年度报告",
            "一、总体情况",
            "第二行",
            "1:第二十条第（一）项",
            "1:信息内容|本年制发件数|本年废止件数|现行有效件数",
            "1:规章|1||3",
            "1:行政许可|97",
            "1:|4|5",
            "三、结尾",
            "外",
            "2:内一|内二");
    assertThat(Shown.grid(reading).subList(3, 5))
        .containsExactly("0+1行政许可 1+397", "0+1^ 1+24 3+15");
    assertThat(Shown.page(reading).title()).isEqualTo("某县2023年政府信息公开工作年度报告");
  }
}
