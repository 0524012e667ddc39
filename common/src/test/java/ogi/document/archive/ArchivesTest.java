package ogi.document.archive;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ogi.document.Limits;
import ogi.document.SourceFacts;
import org.junit.jupiter.api.Test;

class ArchivesTest {
  private static final byte[] ONE = Packed.text("甲县报告");
  private static final byte[] TWO = Packed.text("乙县报告");

  private static Map<String, byte[]> two() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("2025/甲县.txt", ONE);
    files.put("乙县.txt", TWO);
    return files;
  }

  private static List<String> lines(String uri, byte[] file) {
    return Packed.lines(Packed.read(uri, file));
  }

  @Test
  void documentThatStandsAloneIsItsOwnMember() {
    List<Member> members = Packed.read("in/甲.txt", ONE);
    assertThat(Packed.lines(members)).containsExactly("in/甲.txt = 甲县报告");
    assertThat(members.get(0).container()).isEmpty();
    assertThat(Packed.read("in/empty.txt", new byte[0])).hasSize(1);
  }

  @Test
  void everyKindOfArchiveGivesItsMembersInStoredOrder() {
    String[] expected = {"a!/2025/甲县.txt = 甲县报告", "a!/乙县.txt = 乙县报告"};
    assertThat(lines("a", Packed.streamedZip(two()))).containsExactly(expected);
    assertThat(lines("a", Packed.zip("UTF-8", List.copyOf(two().entrySet()))))
        .containsExactly(expected);
    assertThat(lines("a", Packed.tar(two()))).containsExactly(expected);
    assertThat(lines("a", Packed.gzip(Packed.tar(two())))).containsExactly(expected);
  }

  @Test
  void longDocumentIsNoArchive() {
    byte[] page = Packed.text("<html>" + "甲县报告".repeat(50_000));
    assertThat(((Member.Found) Packed.read("a", page).get(0)).document().content()).isEqualTo(page);
  }

  @Test
  void memberKnowsItsArchive() {
    Member.Found found = (Member.Found) Packed.read("x/a.zip", Packed.streamedZip(two())).get(0);
    assertThat(found.container()).isEqualTo("x/a.zip");
    assertThat(found.facts()).isEqualTo(SourceFacts.NONE);
    assertThat(found.httpStatus()).isZero();
  }

  @Test
  void gzipFileOfOneDocumentIsNamedAfterItself() {
    assertThat(lines("x/甲.txt.gz", Packed.gzip(ONE))).containsExactly("x/甲.txt.gz!/甲.txt = 甲县报告");
    byte[] twoMembers = Packed.together(List.of(Packed.gzip(ONE), Packed.gzip(TWO)));
    assertThat(lines("b.gz", twoMembers)).containsExactly("b.gz!/b = 甲县报告乙县报告");
  }

  @Test
  void namesOfChineseWindowsAreReadWithoutAFlag() {
    byte[] gbk = Packed.zip("GBK", List.of(entry("南县/联通公司年度报告.txt", ONE)));
    assertThat(lines("a", gbk)).containsExactly("a!/南县/联通公司年度报告.txt = 甲县报告");
    byte[] utf8 = Packed.zip("UTF-8", List.of(entry("南县/联通.txt", ONE)));
    assertThat(lines("a", utf8)).containsExactly("a!/南县/联通.txt = 甲县报告");
  }

  @Test
  void nameIsOnlyShownAndNeverAPath() {
    List<Map.Entry<String, byte[]>> files =
        List.of(
            entry("../../etc/passwd", ONE),
            entry("/root.txt", ONE),
            entry("C:\\dir\\..\\报告.txt", ONE),
            entry("a\u0007b\u202Ec.txt", ONE),
            entry("x!/y.txt", ONE));
    assertThat(lines("a", Packed.zip("UTF-8", files)))
        .containsExactly(
            "a!/etc/passwd = 甲县报告",
            "a!/root.txt = 甲县报告",
            "a!/dir/报告.txt = 甲县报告",
            "a!/a_b_c.txt = 甲县报告",
            "a!/x_/y.txt = 甲县报告");
  }

  @Test
  void secondOfTheSameNameIsNumbered() {
    List<Map.Entry<String, byte[]>> files =
        List.of(entry("a.txt", ONE), entry("./a.txt", TWO), entry("a.txt#2", ONE));
    assertThat(lines("z", Packed.zip("UTF-8", files)))
        .containsExactly("z!/a.txt = 甲县报告", "z!/a.txt#2 = 乙县报告", "z!/a.txt#2#2 = 甲县报告");
  }

  @Test
  void archivesAreReadInsideArchives() {
    byte[] inner = Packed.streamedZip(Map.of("甲.txt", ONE));
    Map<String, byte[]> outer = new LinkedHashMap<>();
    outer.put("inner.zip", inner);
    outer.put("乙.txt", TWO);
    outer.put("three.zip", Packed.streamedZip(Map.of("deep.zip", inner)));
    outer.put("end.txt", ONE);
    String[] expected = {
      "o!/inner.zip!/甲.txt = 甲县报告",
      "o!/乙.txt = 乙县报告",
      "o!/three.zip!/deep.zip : a zip archive nested deeper than 2",
      "o!/end.txt = 甲县报告"
    };
    assertThat(lines("o", Packed.streamedZip(outer))).containsExactly(expected);
    assertThat(lines("o", Packed.tar(outer))).containsExactly(expected);
    assertThat(lines("o", Packed.gzip(Packed.tar(outer)))).containsExactly(expected);
  }

  @Test
  void officeFileIsOneDocument() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("docProps/app.xml", Packed.text("<p/>"));
    parts.put("[Content_Types].xml", Packed.text("<t/>"));
    byte[] docx = Packed.streamedZip(parts);
    assertThat(Packed.read("报告.docx", docx)).hasSize(1).first().isInstanceOf(Member.Found.class);
    List<Member> inZip = Packed.read("a", Packed.streamedZip(Map.of("附件", docx)));
    assertThat(((Member.Found) inZip.get(0)).document().content()).isEqualTo(docx);
    byte[] folder = Packed.streamedZip(Map.of("word/报告.txt", ONE));
    assertThat(lines("a", folder)).containsExactly("a!/word/报告.txt = 甲县报告");
  }

  @Test
  void whatIsNoDocumentIsCountedAndNotRead() throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("folder/", new byte[0]);
    files.put("__MACOSX/._甲.txt", ONE);
    files.put(".hidden/甲.txt", ONE);
    files.put("a/Thumbs.db", ONE);
    files.put("甲.txt", ONE);
    byte[] zip = Packed.streamedZip(files);
    try (Members members = Archives.open("z", new ByteArrayInputStream(zip), Limits.STANDARD)) {
      assertThat(members.next().uri()).isEqualTo("z!/甲.txt");
      assertThat(members.hasNext()).isFalse();
      assertThat(members.skipped().byKind()).isEqualTo(Map.of("folder", 1L, "hidden file", 3L));
    }
  }

  @Test
  void archiveWithoutDocumentsSaysSo() {
    assertThat(lines("z", Packed.streamedZip(Map.of("folder/", new byte[0]))))
        .containsExactly("z : it holds no documents");
    assertThat(lines("z", Packed.zip("UTF-8", List.of())))
        .containsExactly("z : it holds no documents");
  }

  @Test
  void otherArchivesAreToldByName() {
    byte[] rar = Packed.text("Rar!\u001a\u0007\u0001\u0000");
    assertThat(lines("甲.rar", rar))
        .containsExactly("甲.rar : a RAR archive: its members cannot be read");
    assertThat(lines("z", Packed.streamedZip(Map.of("甲.rar", rar))))
        .containsExactly("z!/甲.rar : a RAR archive: its members cannot be read");
  }
}
