package ogi.filer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ogi.region.Region;

/**
 * What the evidence tells of a report's filer and year.
 *
 * @param filer the filer; empty when no text names a body with a level. A filer whose place is not
 *     settled is given without region, see {@link Filer#placed()}
 * @param year the calendar year reported on; empty when nothing tells it
 * @param title the title as found, its two lines joined by a blank; empty when there is no title
 *     line
 * @param titleLine line of the title, from 1; 0 when there is none
 * @param place where a report comes from whose filer is not named, when that much can be told
 * @param kind the sort of body that speaks where there is no filer, when that much can be told
 * @param notes decisions taken, in the order they were taken
 */
public record FilerFinding(
    Optional<Filer> filer,
    Optional<ReportYear> year,
    String title,
    int titleLine,
    Optional<Region> place,
    Optional<Kind> kind,
    List<FilerNote> notes) {
  public FilerFinding {
    Objects.requireNonNull(filer);
    Objects.requireNonNull(year);
    Objects.requireNonNull(title);
    Objects.requireNonNull(place);
    Objects.requireNonNull(kind);
    notes = List.copyOf(notes);
  }

  /** Whether a decision of that kind was taken. */
  public boolean noted(FilerNote.Kind kind) {
    return notes.stream().anyMatch(note -> note.kind() == kind);
  }
}
