package ogi.table.anomalies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import ogi.anomaly.AnomalyKind;
import ogi.anomaly.SharedCauses;
import ogi.anomaly.SharedCauses.Trace;

/** All that the finders say of one report, once for every cause. */
public final class FindingsOfReport {
  private FindingsOfReport() {}

  /** The findings about one report, each with those that have the same cause. */
  public static List<AnomalyRow> byCause(List<AnomalyRow> ofReport) {
    List<AnomalyRow> rows =
        ofReport.stream().sorted(Comparator.comparing(AnomalyRow::anomalyId)).toList();
    List<Integer> leads = SharedCauses.leads(rows.stream().map(FindingsOfReport::trace).toList());
    List<AnomalyRow> told = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (leads.get(i) == i) {
        AnomalyRow lead = rows.get(i);
        for (int other = 0; other < rows.size(); other++) {
          lead = other != i && leads.get(other) == i ? lead.with(rows.get(other)) : lead;
        }
        told.add(lead);
      }
    }
    return List.copyOf(told);
  }

  private static Trace trace(AnomalyRow row) {
    return new Trace(AnomalyKind.of(row.code()).orElseThrow(), Set.copyOf(row.cells()));
  }
}
