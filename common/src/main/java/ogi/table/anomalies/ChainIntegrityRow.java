package ogi.table.anomalies;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ogi.compare.RankSettings;
import ogi.compare.Reason;
import ogi.compare.ShareLeague;
import ogi.compare.chance.Interval;
import ogi.compare.chance.Wilson;
import ogi.ledger.ChainIntegrity;
import ogi.table.Column;
import ogi.table.TableRow;

/** How well the years of a province's filers hang together, and how it stands among provinces. */
public record ChainIntegrityRow(
    @Column(order = 1, zh = "上年", unit = "year", meaning = "the year that hands over") int fromYear,
    @Column(order = 2, zh = "下年", unit = "year", meaning = "the year that takes over") int toYear,
    @Column(order = 3, zh = "层级", meaning = "national, provincial, prefectural, county or township")
        String level,
    @Column(order = 4, zh = "单位类型", meaning = "government, office, department, zone or xpcc")
        String kind,
    @Column(order = 5, zh = "存量类别", meaning = "carried: requests; in_force: documents")
        String stock,
    @Column(order = 6, zh = "省份代码", meaning = "6-digit code of the province, XPCC or 000000")
        String provinceCode,
    @Column(zh = "省份", meaning = "name of the province") String province,
    @Column(zh = "单位数", unit = "filer", meaning = "with reports on both years") int filers,
    @Column(
            zh = "衔接单位数",
            unit = "filer",
            meaning = "of which every link that could be decided holds, and one could")
        int hold,
    @Column(zh = "断裂单位数", unit = "filer", meaning = "with a broken link") int broken,
    @Column(zh = "无法核对单位数", unit = "filer", meaning = "of which no link could be decided")
        int undecided,
    @Column(zh = "衔接率", unit = "share", meaning = "hold over hold and broken; empty without any")
        Double share,
    @Column(zh = "区间下限", unit = "share", meaning = "lower end of the 95 % interval (Wilson)")
        Double shareLow,
    @Column(zh = "区间上限", unit = "share", meaning = "upper end of the interval") Double shareHigh,
    @Column(zh = "最长连续断裂", unit = "link", meaning = "most links in a row that are broken")
        int longestStreak,
    @Column(
            zh = "收缩衔接率",
            unit = "share",
            meaning =
                "the share after learning from the other provinces; provinces are ranked by it")
        Double shrunken,
    @Column(
            zh = "名次",
            meaning =
                "1 is the largest shrunken share among the provinces of the same years, level, kind"
                    + " and stock; equal ones share a rank")
        Integer rank,
    @Column(
            zh = "名次区间上",
            meaning =
                "best rank of the interval, which holds the true one with 95 % chance on average")
        Integer rankLow,
    @Column(zh = "名次区间下", meaning = "worst rank of the interval") Integer rankHigh,
    @Column(zh = "并列组", meaning = "from 1; provinces of a group cannot be told apart")
        Integer tieGroup,
    @Column(zh = "参加排名数", unit = "province", meaning = "provinces that are ranked together")
        Integer peers,
    @Column(
            zh = "未排名原因",
            meaning =
                "zero_denominator when no filer could be decided, below_minimum for fewer than five,"
                    + " too_few_peers where fewer than five provinces could be ranked; empty when it"
                    + " is ranked")
        String reason)
    implements TableRow {
  /** Filers that must have been decided for a province to be ranked. */
  private static final int FEWEST = 5;

  /** A province before it is ranked. */
  public record Chain(Group group, ChainIntegrity integrity) implements Serializable {}

  /** Who is counted together. */
  public record Group(
      int fromYear, String level, String kind, String stock, String provinceCode, String province)
      implements Serializable {}

  /** The provinces of one pair of years, level, kind and stock in order of the share that holds. */
  public static List<ChainIntegrityRow> league(List<Chain> provinces) {
    List<Chain> chains =
        provinces.stream()
            .sorted(Comparator.comparing((Chain chain) -> chain.group().provinceCode()))
            .toList();
    List<ShareLeague.Line> lines =
        ShareLeague.of(
            chains.stream()
                .map(Chain::integrity)
                .map(each -> new ShareLeague.Entry(each.hold(), each.hold() + each.broken()))
                .toList(),
            FEWEST,
            RankSettings.standard());
    List<ChainIntegrityRow> rows = new ArrayList<>(chains.size());
    for (int i = 0; i < chains.size(); i++) {
      rows.add(of(chains.get(i).group(), chains.get(i).integrity(), lines.get(i)));
    }
    return rows;
  }

  private static ChainIntegrityRow of(Group group, ChainIntegrity chain, ShareLeague.Line line) {
    int decided = chain.hold() + chain.broken();
    Interval interval = decided == 0 ? null : Wilson.interval95(chain.hold(), decided);
    Optional<ShareLeague.Standing> standing = line.standing();
    return new ChainIntegrityRow(
        group.fromYear(),
        group.fromYear() + 1,
        group.level(),
        group.kind(),
        group.stock(),
        group.provinceCode(),
        group.province(),
        chain.filers(),
        chain.hold(),
        chain.broken(),
        chain.undecided(),
        decided == 0 ? null : chain.shareThatHolds().orElseThrow(),
        interval == null ? null : interval.low(),
        interval == null ? null : interval.high(),
        chain.longestStreak(),
        standing.map(ShareLeague.Standing::shrunken).orElse(null),
        standing.map(ShareLeague.Standing::rank).orElse(null),
        standing.map(ShareLeague.Standing::low).orElse(null),
        standing.map(ShareLeague.Standing::high).orElse(null),
        standing.map(ShareLeague.Standing::tieGroup).orElse(null),
        standing.map(ShareLeague.Standing::peers).orElse(null),
        line.reason().map(Reason::key).orElse(null));
  }
}
