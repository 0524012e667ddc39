package ogi.anomaly;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import ogi.check.Change;
import ogi.check.edit.Account;
import ogi.check.edit.Edit;
import ogi.form.Cell;

/** What happened to a table, in words that name the rows, columns and figures. */
public final class OperationWords {
  private OperationWords() {}

  /** All operations of an explanation in Chinese, one after the other. */
  public static String zh(Account account) {
    return account.edits().stream().map(OperationWords::zh).collect(Collectors.joining("；"));
  }

  /** All operations of an explanation in English. */
  public static String en(Account account) {
    return account.edits().stream().map(OperationWords::en).collect(Collectors.joining("; "));
  }

  /** One operation in Chinese. */
  public static String zh(Edit edit) {
    return filled(OperationNames.saidZh(edit.operation()), edit, Term::zh, "，");
  }

  /** One operation in English. */
  public static String en(Edit edit) {
    return filled(OperationNames.saidEn(edit.operation()), edit, Term::en, ", ");
  }

  private static String filled(
      String words, Edit edit, Function<Term, String> say, String between) {
    List<Change> changes = edit.changes();
    Change first = changes.get(0);
    Change last = changes.get(changes.size() - 1);
    Change to = first.difference() > 0 ? first : last;
    Change from = to == first ? last : first;
    Map<String, String> places = new TreeMap<>();
    places.put("cell", say.apply(new Term.Place(first.cell())));
    places.put("printed", "" + first.printed());
    places.put("proposed", "" + first.proposed());
    places.put("amount", "" + Math.abs(to.difference()));
    places.put("to", say.apply(new Term.Place(to.cell())));
    places.put("fromRow", from.cell().item());
    places.put("fromColumn", from.cell().heading());
    places.put("first", say.apply(new Term.Place(first.cell())));
    places.put("last", say.apply(new Term.Place(last.cell())));
    places.put("firstRow", first.cell().item());
    places.put("lastRow", last.cell().item());
    places.put("firstColumn", outer(changes, true).heading());
    places.put("lastColumn", outer(changes, false).heading());
    places.put(
        "changes",
        changes.stream().map(Term.Mend::new).map(say).collect(Collectors.joining(between)));
    shift(edit.by(), places);
    String filled = words;
    for (Map.Entry<String, String> place : places.entrySet()) {
      filled = filled.replace("{" + place.getKey() + "}", place.getValue());
    }
    return filled;
  }

  /** How far figures stand off, and to which side, in both languages. */
  private static void shift(int by, Map<String, String> places) {
    int far = Math.abs(by);
    places.put("by", "" + far);
    places.put("columns", far == 1 ? "1 column" : far + " columns");
    places.put("rows", far == 1 ? "1 row" : far + " rows");
    places.put("toRight", by > 0 ? "右" : "左");
    places.put("right", by > 0 ? "right" : "left");
    places.put("toBelow", by > 0 ? "下" : "上");
    places.put("below", by > 0 ? "down" : "up");
  }

  /** The changed cell that stands farthest to the left or to the right of the first row. */
  private static Cell outer(List<Change> changes, boolean left) {
    String row = changes.get(0).cell().row();
    List<Cell> cells =
        changes.stream().map(Change::cell).filter(cell -> cell.row().equals(row)).toList();
    return left ? cells.get(0) : cells.get(cells.size() - 1);
  }
}
