package ogi.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import ogi.document.Fate;
import ogi.document.Limits;
import ogi.document.Page;
import ogi.document.Pages;
import ogi.document.RawDocument;
import ogi.document.archive.Archives;
import ogi.document.archive.Member;
import ogi.document.archive.Members;
import ogi.form.Cell;
import ogi.normalise.Normaliser;
import ogi.normalise.Reading;
import ogi.report.Figure;
import ogi.report.Report;
import ogi.report.State;

/** Reads a file, whatever it holds, and demands of the outcome what holds for every file. */
final class Examination {
  /** A document of a report's size has this time, on a machine that does other things too. */
  private static final long MOST_NANOS = 15_000_000_000L;

  /** What reading one document may allocate in all; most of it is given back at once. */
  private static final long MOST_ALLOCATED = 3L << 30;

  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  private long documents;
  private long reports;
  private long figures;
  private long slowest;
  private long largest;

  /** Opens the file as an input of a run would be, and reads all that is in it. */
  void of(byte[] bytes) {
    int members = 0;
    try (Members found = Archives.open("fuzz", new ByteArrayInputStream(bytes), Limits.STANDARD)) {
      while (found.hasNext()) {
        Member member = found.next();
        assertThat(member.uri()).doesNotContain("..");
        members++;
        if (member instanceof Member.Found document) {
          read(document);
        } else {
          assertThat(((Member.Refused) member).reason()).isNotBlank();
        }
      }
    }
    assertThat(members).as("outcomes").isBetween(1, 1000);
  }

  private void read(Member.Found member) {
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    long start = System.nanoTime();
    RawDocument raw = member.document();
    Reading reading = Normaliser.read(raw, member.facts(), member.httpCharset(), Limits.STANDARD);
    long took = System.nanoTime() - start;
    long used = THREADS.getCurrentThreadAllocatedBytes() - allocated;
    slowest = Math.max(slowest, took);
    largest = Math.max(largest, used);
    documents++;
    assertThat(took).as("nanoseconds").isLessThan(MOST_NANOS);
    assertThat(used).as("allocated bytes").isLessThan(MOST_ALLOCATED);
    assertThat(reading.reason()).doesNotContain("fault of the reader").doesNotContain("time-out");
    assertThat(reading.reason().isEmpty()).isEqualTo(reading.fate() == Fate.READ);
    assertThat(reading.reports().isEmpty()).isEqualTo(reading.fate() != Fate.READ);
    if (!reading.reports().isEmpty()) {
      String charset = member.httpCharset();
      Page page =
          Pages.read(raw.content(), raw.uri(), charset, Limits.STANDARD).page().orElseThrow();
      reading.reports().forEach(report -> report(report, page.lines()));
    }
  }

  private void report(Report report, List<Page.Line> lines) {
    reports++;
    for (Cell cell : report.form().cells()) {
      Figure figure = report.figures().of(cell);
      if (figure.state() == State.STATED) {
        figures++;
        stands(cell.id(), figure, lines);
      }
    }
  }

  /** The printed text stands at the place that is told, in the cell that is told. */
  private static void stands(String id, Figure figure, List<Page.Line> lines) {
    String what = id + " " + figure;
    assertThat(figure.printed()).as(what).matches("(?s).*\\d.*");
    assertThat(figure.line()).as(what).isBetween(1, lines.size());
    Page.Line line = lines.get(figure.line() - 1);
    String place = line.place().isEmpty() ? "line " + line.number() : line.place();
    assertThat(figure.place()).as(what).startsWith(place);
    String shown = dense(line.text());
    // A number that is broken over lines goes on in the next ones.
    for (int i = figure.line(); i < Math.min(lines.size(), figure.line() + 3); i++) {
      shown += dense(lines.get(i).text());
    }
    assertThat(shown).as(what).contains(dense(figure.printed()));
    String[] parts = figure.place().split(", cell ");
    if (line.isRow() && parts.length == 2) {
      int column = Integer.parseInt(parts[1]) - 1;
      assertThat(line.cells())
          .as(what)
          .anyMatch(c -> c.column() == column && dense(c.text()).contains(dense(figure.printed())));
    }
  }

  private static String dense(String text) {
    return text.replaceAll("[\\s\\p{Z}\\uFEFF\\u200B]+", "");
  }

  /** What was looked at, for a person. */
  @Override
  public String toString() {
    Map<String, Long> counts =
        new java.util.TreeMap<>(
            Map.of(
                "documents", documents,
                "figures", figures,
                "largest MB allocated", largest >> 20,
                "reports", reports,
                "slowest ms", slowest / 1_000_000));
    return counts.toString();
  }
}
