package ogi.table.normalised;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import ogi.narrative.Claim;
import ogi.narrative.Narrative;
import ogi.report.Report;
import ogi.table.Column;
import ogi.table.TableRow;

/**
 * A figure that the prose claims. It stands beside the cells and is never one of them; a document
 * whose tables cannot be read has its claims, too.
 */
public record ClaimRow(
    @Column(order = 1, zh = "文档编号", meaning = "SHA-256 of the document that holds it")
        String documentId,
    @Column(
            order = 2,
            zh = "报告编号",
            meaning = "id of the report; empty for a document whose tables cannot be read")
        String reportId,
    @Column(zh = "年份", unit = "year", meaning = "calendar year reported on; empty when not known")
        Integer year,
    @Column(order = 3, zh = "序号", meaning = "place among the claims of the report, from 1")
        int number,
    @Column(zh = "部分", meaning = "Chinese numeral of the section it stands in, 〇 for the preface")
        String section,
    @Column(
            zh = "事项",
            meaning =
                "received, handled, carried_in, carried_out, a result such as granted, a kind of"
                    + " documents_, reviews, suits, processing_fee or administrative_fee")
        String topic,
    @Column(zh = "数值", meaning = "pieces, or 元 for fees; 0 where the text says there were none")
        BigDecimal value,
    @Column(zh = "单位", meaning = "unit as printed; empty where the text says it in words")
        String unit,
    @Column(zh = "文字表述为无", meaning = "whether the text says in words that there were none")
        boolean none,
    @Column(
            zh = "所述年份",
            unit = "year",
            meaning = "last year that the sentence names before it; empty when it names none")
        Integer aboutYear,
    @Column(zh = "行号", meaning = "line of the source, from 1") int line,
    @Column(zh = "字位", meaning = "place in the text of that line, from 1") int offset,
    @Column(zh = "原句", meaning = "the sentence as found") String text)
    implements TableRow {

  /** The claims of a report. */
  public static List<ClaimRow> of(ReportRows rows) {
    ReportRow report = rows.report();
    List<Report.Sentence> prose = rows.sentences().stream().map(SentenceRow::sentence).toList();
    return of(report.documentId(), report.reportId(), report.year(), prose);
  }

  /** The claims of a document whose tables cannot be read. */
  public static List<ClaimRow> of(String documentId, List<Report.Sentence> prose) {
    return of(documentId, "", null, prose);
  }

  private static List<ClaimRow> of(
      String documentId, String reportId, Integer year, List<Report.Sentence> prose) {
    List<ClaimRow> rows = new ArrayList<>();
    for (Report.Sentence sentence : prose) {
      for (Claim claim : Narrative.claims(List.of(sentence))) {
        Figure figure = figure(claim);
        if (figure != null) {
          rows.add(
              new ClaimRow(
                  documentId,
                  reportId,
                  year,
                  rows.size() + 1,
                  sentence.section(),
                  figure.topic(),
                  figure.value(),
                  figure.unit(),
                  figure.unit().isEmpty(),
                  figure.year() == 0 ? null : figure.year(),
                  claim.line(),
                  figure.offset(),
                  claim.quote()));
        }
      }
    }
    return rows;
  }

  /** What counts and fees have in common. */
  private record Figure(String topic, BigDecimal value, String unit, int year, int offset) {}

  /** {@code null} for claims of other kinds: lists, percentages, notices, periods. */
  private static Figure figure(Claim claim) {
    if (claim instanceof Claim.Count c) {
      BigDecimal value = BigDecimal.valueOf(c.number());
      return new Figure(c.topic().key(), value, c.unit(), c.year(), c.offset());
    }
    if (claim instanceof Claim.Cases c) {
      BigDecimal value = BigDecimal.valueOf(c.number());
      return new Figure(c.topic().key(), value, c.unit(), c.year(), c.offset());
    }
    if (claim instanceof Claim.Fee f) {
      String topic = f.processing() ? "processing_fee" : "administrative_fee";
      return new Figure(topic, f.yuan(), f.unit(), f.year(), f.offset());
    }
    return null;
  }
}
