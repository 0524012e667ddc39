package ogi.jobs.compare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import ogi.compare.Stratum;
import ogi.compare.metric.Metric;
import ogi.table.compared.ProvinceRankRow;
import ogi.table.compared.RankRow;
import ogi.table.compared.TotalRow;

/** Takes what a group of peers gives: rows of totals and of ranks. */
interface PeerTables {
  void total(TotalRow row);

  void provinceRank(ProvinceRankRow row);

  /** All ranks of a stratum by one metric, in the order of the table. */
  void ranks(Stratum stratum, Metric metric, List<RankRow> rows);

  /** Rows that are held in lists. */
  record Held(List<TotalRow> totals, List<RankRow> ranks, List<ProvinceRankRow> provinceRanks)
      implements PeerTables, Serializable {
    Held() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    @Override
    public void total(TotalRow row) {
      totals.add(row);
    }

    @Override
    public void provinceRank(ProvinceRankRow row) {
      provinceRanks.add(row);
    }

    @Override
    public void ranks(Stratum stratum, Metric metric, List<RankRow> rows) {
      ranks.addAll(rows);
    }
  }
}
