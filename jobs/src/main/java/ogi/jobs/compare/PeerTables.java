package ogi.jobs.compare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ogi.compare.Stratum;
import ogi.compare.metric.Metric;
import ogi.table.compared.InequalityRow;
import ogi.table.compared.MoveRow;
import ogi.table.compared.ProvinceRankRow;
import ogi.table.compared.RankRow;
import ogi.table.compared.TotalRow;

/** Takes what a group of peers gives: rows of totals, of ranks, and of what is seen beside them. */
interface PeerTables {
  void total(TotalRow row);

  void provinceRank(ProvinceRankRow row);

  void move(MoveRow row);

  void inequality(InequalityRow row);

  /**
   * All ranks of a stratum by one metric, in the order of the table, each made when it is asked.
   */
  void ranks(Stratum stratum, Metric metric, Stream<RankRow> rows);

  /** Rows that are held in lists. */
  record Held(
      List<TotalRow> totals,
      List<RankRow> ranks,
      List<ProvinceRankRow> provinceRanks,
      List<MoveRow> moves,
      List<InequalityRow> inequality)
      implements PeerTables, Serializable {
    Held() {
      this(
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>(),
          new ArrayList<>());
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
    public void move(MoveRow row) {
      moves.add(row);
    }

    @Override
    public void inequality(InequalityRow row) {
      inequality.add(row);
    }

    @Override
    public void ranks(Stratum stratum, Metric metric, Stream<RankRow> rows) {
      rows.forEachOrdered(ranks::add);
    }
  }
}
