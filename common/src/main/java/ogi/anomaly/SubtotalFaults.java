package ogi.anomaly;

import static ogi.anomaly.AnomalyKind.EXTRA_ROW;
import static ogi.anomaly.AnomalyKind.SUBTOTAL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import ogi.form.Cell;
import ogi.report.Note;
import ogi.report.NoteKind;

/**
 * Subtotals of the results of section 三 that a local table prints and the form does not have (小计
 * under 不予公开, 无法提供 and so on) against the rows that they add up.
 */
final class SubtotalFaults {
  private static final List<String> WORDS = List.of("小计", "合计", "共计");

  /** Words of a group of results and how the ids of its rows begin. */
  private static final Map<String, String> GROUPS =
      new TreeMap<>(
          Map.of(
              "不予公开", "refused_",
              "无法提供", "unavailable_",
              "不予处理", "rejected_",
              "其他处理", "other"));

  private static final int DIGITS = 15;

  private final Dossier dossier;
  private final Suspicions out;
  private final Set<Note> told = new HashSet<>();

  private SubtotalFaults(Dossier dossier, Suspicions out) {
    this.dossier = dossier;
    this.out = out;
  }

  /** Gives back the notes of rows that are told of here, so that they are not told again. */
  static Set<Note> find(Dossier dossier, Suspicions out) {
    SubtotalFaults faults = new SubtotalFaults(dossier, out);
    List<Note> subtotals =
        dossier.notes(NoteKind.EXTRA_ROW).stream()
            .filter(note -> WORDS.stream().anyMatch(label(note)::contains))
            .toList();
    if (subtotals.isEmpty()) {
      out.notApplicable(SUBTOTAL);
    }
    subtotals.forEach(faults::subtotal);
    return faults.told;
  }

  private void subtotal(Note note) {
    Optional<String> group = group(note);
    List<Long> printed = figures(note);
    List<Cell> totals = group.map(dossier::outcomeTotals).orElse(List.of());
    List<String> columns =
        totals.isEmpty() ? List.of() : cellsOfRow(totals.get(0)).map(Cell::column).toList();
    if (totals.isEmpty() || printed.size() != columns.size() && printed.size() != 1) {
      out.undecided(SUBTOTAL);
      return;
    }
    for (int i = 0; i < printed.size(); i++) {
      String column = printed.size() == 1 ? "total" : columns.get(i);
      List<Cell> parts =
          totals.stream()
              .flatMap(total -> cellsOfRow(total).filter(cell -> cell.column().equals(column)))
              .toList();
      if (differs(note, printed.get(i), parts)) {
        return;
      }
    }
  }

  private Stream<Cell> cellsOfRow(Cell total) {
    String row = total.id().substring(0, total.id().lastIndexOf('.') + 1);
    return dossier.report().form().cells().stream().filter(cell -> cell.id().startsWith(row));
  }

  private boolean differs(Note note, long printed, List<Cell> parts) {
    OptionalLong sum = dossier.sum(parts.stream().map(Cell::id).toArray(String[]::new));
    if (sum.isEmpty()) {
      out.undecided(SUBTOTAL);
      return false;
    }
    if (sum.getAsLong() == printed) {
      return false;
    }
    told.add(note);
    out.add(
        Suspicion.of(SUBTOTAL)
            .with(EXTRA_ROW)
            .at(parts)
            .mark(label(note))
            .compare(printed, sum.getAsLong())
            .say(note.line())
            .say(new Term.Quote(label(note)))
            .say(new Term.Words(parts.get(0).heading(), parts.get(0).heading()))
            .say(printed)
            .say(sum.getAsLong()));
    return true;
  }

  /** By its words, or by the rows that stand next above it. */
  private Optional<String> group(Note note) {
    for (Map.Entry<String, String> group : GROUPS.entrySet()) {
      if (label(note).contains(group.getKey())) {
        return Optional.of(group.getValue());
      }
    }
    Optional<Cell> above =
        dossier.report().form().cells().stream()
            .filter(cell -> cell.id().startsWith("requests."))
            .filter(cell -> line(cell) > 0 && line(cell) < note.line())
            .max(Comparator.comparingInt(this::line).thenComparing(Cell::index));
    return above.flatMap(
        cell ->
            GROUPS.values().stream()
                .filter(prefix -> cell.id().startsWith("requests." + prefix))
                .findFirst());
  }

  private int line(Cell cell) {
    return dossier.report().figures().of(cell).line();
  }

  private static String label(Note note) {
    StringBuilder label = new StringBuilder();
    for (String part : note.what().split("\\|", -1)) {
      if (number(part).isEmpty()) {
        label.append(part.strip());
      }
    }
    return label.toString();
  }

  private static List<Long> figures(Note note) {
    List<Long> figures = new ArrayList<>();
    for (String part : note.what().split("\\|", -1)) {
      number(part).ifPresent(figures::add);
    }
    return figures;
  }

  private static Optional<Long> number(String text) {
    String digits = text.strip();
    boolean all = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return all && digits.length() <= DIGITS
        ? Optional.of(Long.parseLong(digits))
        : Optional.empty();
  }
}
