package ogi.table.anomalies;

import java.io.Serializable;
import ogi.compare.chance.Interval;
import ogi.compare.chance.Wilson;
import ogi.ledger.ChainIntegrity;
import ogi.table.Column;
import ogi.table.TableRow;

/** How well the years of a province's filers hang together. */
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
        int longestStreak)
    implements TableRow {

  /** Who is counted together. */
  public record Group(
      int fromYear, String level, String kind, String stock, String provinceCode, String province)
      implements Serializable {}

  public static ChainIntegrityRow of(Group group, ChainIntegrity chain) {
    int decided = chain.hold() + chain.broken();
    Interval interval = decided == 0 ? null : Wilson.interval95(chain.hold(), decided);
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
        chain.longestStreak());
  }
}
