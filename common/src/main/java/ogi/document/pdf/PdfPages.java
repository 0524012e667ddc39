package ogi.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ogi.document.Limits;
import ogi.document.Page;
import ogi.document.PageReading;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF files that have a text layer, by the places of their characters and lines. Scans,
 * encrypted and damaged files are refused with the reason; no exception leaves this class, and
 * nothing is written to disk.
 */
public final class PdfPages {
  /**
   * Pages of pictures with fewer characters than this are scans; scanners add a line of their own.
   */
  private static final int FEW_GLYPHS = 30;

  static {
    OwnFonts.install();
  }

  private PdfPages() {}

  /** The page that the bytes show, or why they cannot be read. */
  public static PageReading read(byte[] bytes, Limits limits) {
    if (bytes.length > limits.bytes()) {
      return PageReading.unreadable("too large: " + bytes.length + " bytes");
    }
    try {
      Bound bound = new Bound(limits);
      Soundness.check(bytes, bound);
      return PageReading.of(page(bytes, bound), "");
    } catch (Refusal refusal) {
      return PageReading.unreadable(refusal.getMessage());
    } catch (InvalidPasswordException e) {
      return PageReading.unreadable(Refusal.ENCRYPTED);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return PageReading.unreadable(Refusal.DAMAGED);
    } catch (OutOfMemoryError e) {
      // One array too large for the heap, asked for by a length that the file states.
      return PageReading.unreadable("too large: out of memory");
    } catch (LinkageError e) {
      // Only files encrypted for a certificate need classes that are left out on purpose.
      return PageReading.unreadable(Refusal.ENCRYPTED);
    }
  }

  private static Page page(byte[] bytes, Bound bound) throws IOException {
    try (TimedBuffer source = new TimedBuffer(bytes, bound);
        PDDocument document =
            Loader.loadPDF(source, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      bound.pages(document.getNumberOfPages());
      List<PageWords> pages = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        bound.time();
        bound.pages(pages.size() + 1);
        pages.add(PageWords.of(page, bound));
      }
      if (pages.isEmpty() || pages.size() < document.getNumberOfPages()) {
        throw new Refusal(Refusal.DAMAGED);
      }
      requireText(pages);
      return page(title(document), pages, bound);
    }
  }

  private static void requireText(List<PageWords> pages) {
    int glyphs = pages.stream().mapToInt(PageWords::glyphs).sum();
    int pictures = pages.stream().mapToInt(PageWords::pictures).sum();
    int unmapped = pages.stream().mapToInt(PageWords::unmapped).sum();
    if (pictures > 0
        && glyphs < FEW_GLYPHS * pages.size()
        && pages.stream().allMatch(page -> page.glyphs() < FEW_GLYPHS)) {
      throw new Refusal(Refusal.SCANNED);
    }
    if (glyphs == 0) {
      throw new Refusal("empty: no text and no pictures");
    }
    if (unmapped * 2 > glyphs) {
      throw new Refusal(Refusal.UNMAPPED);
    }
  }

  private static Page page(String title, List<PageWords> pages, Bound bound) {
    List<Furniture.Found> furniture = Furniture.of(pages);
    List<List<Item>> items = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      bound.time();
      items.add(PageItems.of(pages.get(i), furniture.get(i).words(), bound));
    }
    String named = title.isBlank() ? furniture.get(0).heading() : title.strip();
    return new Page(named, Assembly.of(items));
  }

  private static String title(PDDocument document) {
    String title = document.getDocumentInformation().getTitle();
    return title == null ? "" : title;
  }
}
