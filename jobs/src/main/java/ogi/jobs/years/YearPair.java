package ogi.jobs.years;

import java.io.Serializable;
import java.util.List;
import ogi.ledger.ChainIntegrity;
import ogi.table.anomalies.AnomalyRow;
import ogi.table.anomalies.ChainIntegrityRow.Group;
import ogi.table.anomalies.LedgerRow;
import ogi.table.anomalies.RuleSummaryRow;

/**
 * What a filer's report shows together with the one on the year before; without one only that it
 * could not be asked.
 *
 * @param ledger links of all stocks
 * @param chains how they hang together, one for each kind of stock
 * @param anomalies findings about the later report
 * @param rules what became of each kind
 */
record YearPair(
    List<LedgerRow> ledger,
    List<Chain> chains,
    List<AnomalyRow> anomalies,
    List<RuleSummaryRow> rules)
    implements Serializable {

  /** One filer in the chains of its group. */
  record Chain(Group group, ChainIntegrity chain) implements Serializable {
    /** Text, because hash codes of enums differ between machines. */
    String key() {
      return String.join(
          "|",
          String.valueOf(group.fromYear()),
          group.level(),
          group.kind(),
          group.stock(),
          group.provinceCode());
    }
  }
}
