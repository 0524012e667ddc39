package ogi.jobs.compare;

import java.io.Serializable;
import java.util.List;
import ogi.table.compared.InequalityRow;
import ogi.table.compared.MoveRow;
import ogi.table.compared.ProvinceRankRow;
import ogi.table.compared.RankRow;
import ogi.table.compared.TotalRow;

/** What one metric says about one level, kind and scope over all years. */
record PeerTables(
    List<TotalRow> totals,
    List<RankRow> ranks,
    List<ProvinceRankRow> provinceRanks,
    List<MoveRow> moves,
    List<InequalityRow> inequality)
    implements Serializable {}
