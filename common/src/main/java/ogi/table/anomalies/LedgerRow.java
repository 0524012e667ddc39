package ogi.table.anomalies;

import ogi.table.Column;
import ogi.table.TableRow;

/**
 * What one year hands over to the next: requests carried out of a year against those carried into
 * the following one, documents in force at its end. Needs two years of a filer; today the table is
 * always written empty.
 */
public record LedgerRow(
    @Column(order = 1, zh = "单位编号", meaning = "id of the filer") String filerId,
    @Column(order = 2, zh = "上年", unit = "year", meaning = "the year that hands over") int fromYear,
    @Column(order = 3, zh = "下年", unit = "year", meaning = "the year that takes over") int toYear,
    @Column(order = 4, zh = "存量", meaning = "what is handed over, for instance carried.company")
        String stock,
    @Column(zh = "上年末", meaning = "closing figure") Long closing,
    @Column(zh = "下年初", meaning = "opening figure") Long opening,
    @Column(zh = "差额", meaning = "opening minus closing") Long gap,
    @Column(zh = "差额占比", unit = "share", meaning = "the gap over the greater of both") Double share,
    @Column(zh = "连续年数", meaning = "how many links in a row are broken up to this one")
        Integer streak,
    @Column(zh = "核对结果", meaning = "holds, broken or undecided") String outcome)
    implements TableRow {}
