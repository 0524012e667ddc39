package ogi.table.normalised;

import java.util.List;
import ogi.document.Fate;
import ogi.document.SourceFacts;
import ogi.normalise.Reading;
import ogi.report.Report;
import ogi.table.Column;
import ogi.table.TableRow;

/** One input document and what became of it; every document of a run has exactly one row. */
public record DocumentRow(
    @Column(zh = "文档编号", meaning = "SHA-256 of the content, in hexadecimal digits")
        String documentId,
    @Column(
            order = 1,
            zh = "文档地址",
            meaning = "where it was read; for a part of an archive: !/ and its name follow")
        String uri,
    @Column(zh = "所在压缩包", meaning = "address of the archive that holds it, or empty")
        String container,
    @Column(zh = "媒体类型", meaning = "what it was taken for, for instance text/plain")
        String mediaType,
    @Column(zh = "字符集", meaning = "charset it was decoded with, or empty") String charset,
    @Column(zh = "大小", unit = "byte", meaning = "size of the content") long bytes,
    @Column(zh = "处理结果", meaning = "read, duplicate, superseded, not_a_report or unreadable")
        String outcome,
    @Column(zh = "原因", meaning = "why it is not in use, in words; empty when read") String reason,
    @Column(
            zh = "报告编号",
            meaning =
                "the report in use that it holds, or that is used in its place; several, in the"
                    + " order of the document, are parted by blanks; `reports.document_id` leads"
                    + " back")
        String reportId,
    @Column(zh = "采集网址", meaning = "address it was collected from, as --sources or the crawl says")
        String url,
    @Column(zh = "采集日期", meaning = "ISO date of the collection, as --sources or the crawl says")
        String retrieved,
    @Column(zh = "网站", meaning = "name of the site, as --sources says") String site,
    @Column(zh = "发布单位", meaning = "who published it, as --sources says") String publisher,
    @Column(
            zh = "被替代数字",
            meaning =
                "of a superseded document: the figures other than 0 that it prints, as cell=figure,"
                    + " to be held against those of the report in use; of others empty")
        String supersededFigures)
    implements TableRow {

  /** The row of a document as the reader left it. */
  public static DocumentRow of(Reading reading, SourceFacts facts) {
    return new DocumentRow(
        reading.documentId(),
        reading.uri(),
        reading.container(),
        reading.mediaType(),
        reading.charset(),
        reading.bytes(),
        reading.fate().key(),
        reading.reason(),
        String.join(" ", reading.reports().stream().map(Report::reportId).toList()),
        facts.url(),
        facts.retrieved(),
        facts.site(),
        facts.publisher(),
        "");
  }

  /** The same document, of whose reports only these are in use. */
  public DocumentRow holding(List<String> reportIds) {
    return new DocumentRow(
        documentId,
        uri,
        container,
        mediaType,
        charset,
        bytes,
        outcome,
        reason,
        String.join(" ", reportIds),
        url,
        retrieved,
        site,
        publisher,
        supersededFigures);
  }

  /** The same document with another outcome: one of its kind is used in its place. */
  public DocumentRow replaced(Fate fate, String why, String winner) {
    return new DocumentRow(
        documentId,
        uri,
        container,
        mediaType,
        charset,
        bytes,
        fate.key(),
        why,
        winner,
        url,
        retrieved,
        site,
        publisher,
        supersededFigures);
  }

  /** The same document, of which it is kept what its report printed. */
  public DocumentRow printing(String figures) {
    return new DocumentRow(
        documentId,
        uri,
        container,
        mediaType,
        charset,
        bytes,
        outcome,
        reason,
        reportId,
        url,
        retrieved,
        site,
        publisher,
        figures);
  }
}
