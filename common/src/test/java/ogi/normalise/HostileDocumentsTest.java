package ogi.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ogi.document.Fate;
import ogi.document.RawDocument;
import ogi.document.SourceFacts;
import ogi.document.archive.Member;
import ogi.document.archive.Packed;
import ogi.document.office.Written;
import ogi.form.Forms;
import ogi.report.Report;
import ogi.simulate.pdf.PdfForms;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents made to harm end as an outcome with a reason, and their neighbours are read. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileDocumentsTest {
  /** A document, and how the reason begins for which it is unreadable. */
  record Hostile(String name, byte[] bytes, String reason) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Hostile text(String name, String content, String reason) {
    return new Hostile(name, content.getBytes(StandardCharsets.UTF_8), reason);
  }

  static List<Hostile> documents() throws IOException {
    String paragraph = Written.paragraph("甲");
    byte[] docx = Written.docx(paragraph.repeat(500));
    byte[] pdf = pdf("");
    String entity = "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>";
    String laughs = "<!DOCTYPE d [<!ENTITY a 'ha'><!ENTITY e '" + "&a;".repeat(1000) + "'>]>";
    return List.of(
        text("deep.html", "<div>".repeat(100_000) + report(), "too deep: "),
        text("tags.html", "<html>" + "<b></b>".repeat(1_000_000), "too large: "),
        text(
            "cells.html", "<table>" + "<td>1".repeat(300_000), "too large: more than 200000 cells"),
        text("pipes.txt", "二、主动公开政府信息情况\n" + "|".repeat(1_000_000), "too many cells"),
        new Hostile("entity.docx", Written.docx(entity, Written.paragraph("&e;")), "truncated or"),
        new Hostile("laughs.docx", Written.docx(laughs, Written.paragraph("&e;")), "truncated or"),
        new Hostile("deep.docx", Written.docx("<w:tbl><w:tr><w:tc>".repeat(300)), "too deep: "),
        new Hostile("cut.docx", Arrays.copyOf(docx, docx.length / 2), "truncated or damaged"),
        new Hostile("cut.pdf", Arrays.copyOf(pdf, pdf.length - 100), "truncated or damaged"),
        new Hostile("locked.pdf", pdf("secret"), "encrypted"));
  }

  private static byte[] pdf(String password) throws IOException {
    byte[] file = PdfForms.write(List.of(new PdfForms.Paragraph("依法公开。")), PdfForms.Style.PLAIN);
    if (password.isEmpty()) {
      return file;
    }
    try (PDDocument document = Loader.loadPDF(file)) {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static String report() {
    return Layout.PIPE_ROWS.write(PrintedForm.of(Forms.f2021(), WholeReports.figures(1)));
  }

  private static Reading read(byte[] content) {
    return Normaliser.read(new RawDocument("a", "", content), SourceFacts.NONE);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void eachIsUnreadableForAReason(Hostile hostile) {
    Reading reading = read(hostile.bytes());
    assertThat(reading.fate()).isEqualTo(Fate.UNREADABLE);
    assertThat(reading.reason()).startsWith(hostile.reason());
    assertThat(reading.reports()).isEmpty();
  }

  /** Names that lead out of the folder are shown, and nothing is written anywhere. */
  @Test
  void theirNeighboursInAnArchiveAreRead() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Hostile hostile : documents()) {
      files.put("../../" + files.size() + "/good.txt", report().getBytes(StandardCharsets.UTF_8));
      files.put("../" + hostile.name(), hostile.bytes());
    }
    List<Member> members = Packed.read("a.zip", Packed.streamedZip(files));
    assertThat(members).hasSize(files.size());
    int good = 0;
    for (Member member : members) {
      assertThat(member.uri()).startsWith("a.zip!/").doesNotContain("..");
      if (member.uri().endsWith("good.txt") && member instanceof Member.Found found) {
        List<Report> reports = Normaliser.read(found.document(), found.facts()).reports();
        assertThat(reports).hasSize(1);
        WholeReports.isWhole(reports.get(0), 1);
        good++;
      }
    }
    assertThat(good).isEqualTo(files.size() / 2);
  }

  /** Nothing that a hostile document leaves behind changes how the next one is read. */
  @Test
  void theNextDocumentIsReadAsEver() throws IOException {
    Stream.of(documents()).flatMap(List::stream).forEach(hostile -> read(hostile.bytes()));
    Reading reading = read(report().getBytes(StandardCharsets.UTF_8));
    WholeReports.isWhole(reading.reports().get(0), 1);
  }
}
