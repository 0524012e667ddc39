package ogi.jobs.compare;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ogi.compare.Stratum;
import ogi.filer.Filer;
import ogi.filer.Kind;
import ogi.filer.Level;
import ogi.filer.Scope;
import ogi.jobs.store.PackedValues;
import ogi.table.ColumnType;
import ogi.table.normalised.ReportRow;

/**
 * Who reports on what: all that comparing needs of a report besides its figures.
 *
 * @param level key of the level, and so on: as the table of reports has them
 * @param year reported on
 * @param overridden what an office settled of it
 */
record ReportKey(
    String reportId,
    String filerId,
    String name,
    String regionCode,
    String provinceCode,
    String province,
    String level,
    String kind,
    String scope,
    int year,
    String form,
    String status,
    List<String> overridden)
    implements Serializable {
  /** The first of the packed texts that no two filers share. */
  private static final int OWN_TEXTS = 3;

  /** The key of a report; empty without filer or year, when it has no peers. */
  static Optional<ReportKey> of(ReportRow row) {
    if (row.filerId() == null || row.year() == null) {
      return Optional.empty();
    }
    return Optional.of(
        new ReportKey(
            row.reportId(),
            row.filerId(),
            row.filer(),
            row.regionCode(),
            row.provinceCode(),
            row.province(),
            row.level(),
            row.kind(),
            row.scope(),
            row.year(),
            row.form(),
            row.status(),
            row.overridden() == null ? List.of() : row.overridden()));
  }

  /** All years of one level, kind and scope. */
  String peers() {
    return level + "|" + kind + "|" + scope;
  }

  boolean isConsistent() {
    return status.equals(ReportRow.CONSISTENT);
  }

  boolean isBroken() {
    return status.equals(ReportRow.INCONSISTENT);
  }

  Stratum stratum() {
    return Stratum.of(year, filer());
  }

  /** The filer, without the grounds for which it was taken for that. */
  Filer filer() {
    return new Filer(
        filerId,
        name,
        regionCode,
        "",
        provinceCode,
        province,
        find(Level.values(), Level::key, level),
        find(Kind.values(), Kind::key, kind),
        scopeOf());
  }

  Scope scopeOf() {
    return find(Scope.values(), Scope::key, scope);
  }

  /** The constant with that key. */
  static <E> E find(E[] values, Function<E, String> key, String wanted) {
    return Arrays.stream(values).filter(v -> key.apply(v).equals(wanted)).findFirst().orElseThrow();
  }

  void pack(PackedValues.Writer out) {
    for (String text :
        new String[] {
          reportId,
          filerId,
          name,
          regionCode,
          provinceCode,
          province,
          level,
          kind,
          scope,
          form,
          status
        }) {
      out.value(ColumnType.TEXT, text);
    }
    out.number(year);
    out.value(ColumnType.TEXTS, overridden);
  }

  /**
   * The key that was packed.
   *
   * @param shared texts that many reports have in common, such as a province: each is kept once
   */
  @SuppressWarnings("unchecked")
  static ReportKey unpack(PackedValues.Reader in, Map<String, String> shared) {
    String[] texts = new String[11];
    for (int i = 0; i < texts.length; i++) {
      String text = (String) in.value(ColumnType.TEXT);
      texts[i] = i < OWN_TEXTS || text == null ? text : shared.computeIfAbsent(text, t -> t);
    }
    int year = (int) in.number();
    return new ReportKey(
        texts[0],
        texts[1],
        texts[2],
        texts[3],
        texts[4],
        texts[5],
        texts[6],
        texts[7],
        texts[8],
        year,
        texts[9],
        texts[10],
        (List<String>) in.value(ColumnType.TEXTS));
  }
}
