package ogi.document.office;

import java.util.Optional;
import ogi.document.Limits;
import ogi.document.MediaType;
import ogi.document.PageReading;
import ogi.document.block.Deadline;
import ogi.document.block.Guarded;

/** Tells Word from Excel and both from archives by what is inside. */
public final class OfficeKind {
  private OfficeKind() {}

  /** Reads a zip or an old Office file as what it holds; a plain archive is refused as such. */
  public static PageReading read(byte[] bytes, Limits limits) {
    return Guarded.read(
        () -> MediaType.of(bytes) == MediaType.ZIP ? zip(bytes, limits) : ole(bytes, limits));
  }

  private static PageReading zip(byte[] bytes, Limits limits) throws Exception {
    Optional<String> main;
    try (OfficeZip zip = OfficeZip.open(bytes, limits, Deadline.in(limits.millis()))) {
      main = zip.mainPart();
      if (main.isEmpty()) {
        return PageReading.unreadable(other(zip));
      }
    }
    if (main.get().contains("xl/")) {
      return ExcelPages.read(bytes, limits);
    }
    return main.get().contains("ppt/")
        ? PageReading.unreadable("a presentation: this format is not read")
        : WordPages.read(bytes, limits);
  }

  private static String other(OfficeZip zip) {
    if (zip.has("OFD.xml")) {
      return "an OFD file: this format is not read";
    }
    return zip.has("content.xml") && zip.has("mimetype")
        ? "an OpenDocument file: this format is not read"
        : "an archive";
  }

  private static PageReading ole(byte[] bytes, Limits limits) throws Exception {
    boolean word;
    boolean excel;
    try (OleFile file = OleFile.open(bytes, limits)) {
      word = file.isWord();
      excel = file.isExcel();
    }
    if (word) {
      return WordPages.read(bytes, limits);
    }
    return excel
        ? ExcelPages.read(bytes, limits)
        : PageReading.unreadable("an old Office file that is neither Word nor Excel");
  }
}
