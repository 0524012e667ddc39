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
    Deadline deadline = Deadline.in(limits.millis());
    try (OfficeZip zip = OfficeZip.open(bytes, limits, deadline)) {
      Optional<String> main = zip.mainPart();
      if (main.isEmpty()) {
        return PageReading.unreadable(other(zip));
      }
      if (main.get().contains("xl/")) {
        return ExcelPages.xlsx(zip, main.get(), limits, deadline);
      }
      return main.get().contains("ppt/")
          ? PageReading.unreadable("a presentation: this format is not read")
          : WordPages.docx(zip, main.get(), limits, deadline);
    }
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
    Deadline deadline = Deadline.in(limits.millis());
    try (OleFile file = OleFile.open(bytes, limits)) {
      if (file.isWord()) {
        return DocReader.read(file.root(), limits, deadline);
      }
      return file.isExcel()
          ? ExcelPages.xls(file, limits, deadline)
          : PageReading.unreadable("an old Office file that is neither Word nor Excel");
    }
  }
}
