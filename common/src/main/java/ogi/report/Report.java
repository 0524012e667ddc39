package ogi.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ogi.filer.Filer;
import ogi.form.Form;

/**
 * What one published report says, as printed; deductions are marked as such.
 *
 * @param reportId id of the report, stable for the same content
 * @param documentId content hash of its document
 * @param uri where the document was read
 * @param title the title line as found; empty when there is none
 * @param filer who reports, or empty when the text does not tell
 * @param year the calendar year reported on, or empty when the text does not tell
 * @param figures one figure for every cell of the form
 * @param confidence how far the places of the figures can be trusted, and why
 * @param narrative lines of the sections in words (一, 五, 六 and the preface), with their places
 * @param notes the reader's decisions in the order of the source
 */
public record Report(
    String reportId,
    String documentId,
    String uri,
    String title,
    Optional<Filer> filer,
    Optional<Integer> year,
    Figures figures,
    Confidence confidence,
    List<Sentence> narrative,
    List<Note> notes) {
  public Report {
    Objects.requireNonNull(figures);
    Objects.requireNonNull(confidence);
    narrative = List.copyOf(narrative);
    notes = List.copyOf(notes);
  }

  public Form form() {
    return figures.form();
  }

  /**
   * A line of the report's prose.
   *
   * @param section Chinese numeral of the section it stands in, 〇 for the preface
   * @param line line of the source, from 1
   * @param text as found, debris removed
   */
  public record Sentence(String section, int line, String text) {}
}
