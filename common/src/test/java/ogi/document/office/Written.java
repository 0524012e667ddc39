package ogi.document.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Office files made by hand, part by part. */
public final class Written {
  private static final String RELATIONS =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
          + "<Relationship Id='rId1' Type='http://schemas.openxmlformats.org/officeDocument/2006/"
          + "relationships/officeDocument' Target='word/document.xml'/></Relationships>";

  private Written() {}

  /** A DOCX file with the given markup as its body. */
  public static byte[] docx(String body) throws IOException {
    return docx("", body);
  }

  /** A DOCX file with a prologue before the root of its main part. */
  public static byte[] docx(String prologue, String body) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("_rels/.rels", RELATIONS.getBytes(StandardCharsets.UTF_8));
    String document =
        prologue
            + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
            + "<w:body>"
            + body
            + "</w:body></w:document>";
    parts.put("word/document.xml", document.getBytes(StandardCharsets.UTF_8));
    return zip(parts);
  }

  public static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  /** The same file with one part replaced. */
  static byte[] with(byte[] file, String part, String content) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    parts.put(part, content.getBytes(StandardCharsets.UTF_8));
    return zip(parts);
  }
}
