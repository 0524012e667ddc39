package ogi.table.anomalies;

import java.math.BigDecimal;
import java.util.List;
import ogi.ledger.Link;
import ogi.ledger.Revision;
import ogi.table.Amounts;
import ogi.table.Column;
import ogi.table.TableRow;

/**
 * What one year hands over to the next: requests carried out of a year against those carried into
 * the following one, by applicant; documents in force at its end against those of the next year
 * less issued plus repealed.
 */
public record LedgerRow(
    @Column(order = 1, zh = "单位编号", meaning = "id of the filer") String filerId,
    @Column(zh = "填报单位", meaning = "its name in the later report") String filer,
    @Column(order = 2, zh = "上年", unit = "year", meaning = "the year that hands over") int fromYear,
    @Column(order = 3, zh = "下年", unit = "year", meaning = "the year that takes over") int toYear,
    @Column(order = 4, zh = "存量", meaning = "what is handed over, for instance carried.company")
        String stock,
    @Column(zh = "存量名称", meaning = "its printed words") String stockName,
    @Column(zh = "上年末", meaning = "closing figure; empty when it is missing") BigDecimal closing,
    @Column(zh = "下年初", meaning = "opening figure; empty when one it follows from is missing")
        BigDecimal opening,
    @Column(zh = "差额", meaning = "opening minus closing") BigDecimal gap,
    @Column(zh = "差额占比", unit = "share", meaning = "the gap over the greater of both") Double share,
    @Column(zh = "连续年数", meaning = "how many links in a row are broken up to this one") int streak,
    @Column(zh = "核对结果", meaning = "holds, broken or undecided") String outcome,
    @Column(zh = "上年报告编号", meaning = "report on the earlier year") String fromReport,
    @Column(zh = "下年报告编号", meaning = "report on the later year") String toReport,
    @Column(zh = "涉及指标", meaning = "cells of the later report that the opening figure comes from")
        List<String> cells,
    @Column(
            zh = "修订情况",
            meaning =
                "of a broken link: earlier_copy when another copy of the earlier report closes with"
                    + " the opening figure, later_copy when another copy of the later report opens"
                    + " with the closing one; empty when no other copy mends it")
        String revision,
    @Column(zh = "修订文本地址", meaning = "address of that copy") String revisionUri)
    implements TableRow {

  public static LedgerRow of(Link link, String filer) {
    return new LedgerRow(
        link.filerId(),
        filer,
        link.fromYear(),
        link.toYear(),
        link.stock(),
        link.label(),
        Amounts.fit(link.closing()),
        Amounts.fit(link.opening()),
        Amounts.fit(link.gap()),
        link.share().orElse(null),
        link.streak(),
        link.outcome().key(),
        link.fromReport(),
        link.toReport(),
        link.cells(),
        link.revision().map(revision -> revision.side().key()).orElse(null),
        link.revision().map(Revision::address).orElse(null));
  }
}
