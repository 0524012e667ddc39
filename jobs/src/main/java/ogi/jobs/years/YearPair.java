package ogi.jobs.years;

import java.io.Serializable;
import java.util.List;
import ogi.table.anomalies.AnomalyRow;
import ogi.table.anomalies.ChainIntegrityRow.Chain;
import ogi.table.anomalies.LedgerRow;
import ogi.table.anomalies.RuleSummaryRow;

/**
 * What a filer's report shows together with the one on the year before; without one only that it
 * could not be asked.
 *
 * @param ledger links of all stocks
 * @param chains how the filer's links hang together, one for each kind of stock
 * @param anomalies findings about the later report
 * @param rules what became of each kind
 */
record YearPair(
    List<LedgerRow> ledger,
    List<Chain> chains,
    List<AnomalyRow> anomalies,
    List<RuleSummaryRow> rules)
    implements Serializable {

  /** Whose chains are added up. Text, because hash codes of enums differ between machines. */
  static String provinceKey(Chain chain) {
    return leagueKey(chain) + "|" + chain.group().provinceCode();
  }

  /** Whose provinces are ranked together. */
  static String leagueKey(Chain chain) {
    return String.join(
        "|",
        String.valueOf(chain.group().fromYear()),
        chain.group().level(),
        chain.group().kind(),
        chain.group().stock());
  }
}
