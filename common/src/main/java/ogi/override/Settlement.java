package ogi.override;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ogi.filer.Filer;
import ogi.filer.FilerCorrection;
import ogi.report.Note;
import ogi.report.NoteKind;
import ogi.report.Report;

/** Puts what an office has settled in the place of what the reader found; every change is noted. */
public final class Settlement {
  private Settlement() {}

  /** The report with its filer and year as settled; the same report when nothing is. */
  public static Report apply(Overrides overrides, Report report) {
    Map<Field, Ruling> rulings = overrides.of(report.reportId(), report.documentId(), report.uri());
    if (rulings.isEmpty()) {
      return report;
    }
    Optional<Filer> filer = filer(rulings, report);
    Optional<Integer> year = value(rulings, Field.YEAR).map(Integer::valueOf).or(report::year);
    List<Note> notes = new ArrayList<>(report.notes());
    rulings.values().forEach(ruling -> notes.add(note(ruling, report, filer)));
    return new Report(
        report.reportId(),
        report.documentId(),
        report.uri(),
        report.title(),
        filer,
        year,
        report.figures(),
        report.confidence(),
        report.narrative(),
        notes);
  }

  private static Optional<Filer> filer(Map<Field, Ruling> rulings, Report report) {
    return new FilerCorrection(
            value(rulings, Field.FILER),
            value(rulings, Field.REGION_CODE),
            value(rulings, Field.LEVEL).flatMap(Keys::level),
            value(rulings, Field.KIND).flatMap(Keys::kind),
            value(rulings, Field.SCOPE).flatMap(Keys::scope))
        .applyTo(report.filer());
  }

  private static Optional<String> value(Map<Field, Ruling> rulings, Field field) {
    return Optional.ofNullable(rulings.get(field)).map(Ruling::value);
  }

  private static Note note(Ruling ruling, Report report, Optional<Filer> filer) {
    String why = ruling.note().isEmpty() ? "" : " (" + ruling.note() + ")";
    boolean without = ruling.field() != Field.YEAR && filer.isEmpty();
    String what =
        without
            ? " has no effect: the filer is not known; settle filer, or region_code and kind"
            : " settled as " + ruling.value() + ", found: " + found(ruling.field(), report);
    return Note.of(NoteKind.OVERRIDDEN, ruling.field().key() + what + why, 0);
  }

  private static String found(Field field, Report report) {
    Optional<String> found =
        switch (field) {
          case FILER -> report.filer().map(Filer::name);
          case REGION_CODE -> report.filer().map(Filer::regionCode);
          case LEVEL -> report.filer().map(filer -> filer.level().key());
          case KIND -> report.filer().map(filer -> filer.kind().key());
          case SCOPE -> report.filer().map(filer -> filer.scope().key());
          case YEAR -> report.year().map(String::valueOf);
          case STATUS -> Optional.empty();
        };
    return found.filter(text -> !text.isEmpty()).orElse("nothing");
  }
}
