package ogi.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import ogi.document.RawDocument;
import ogi.document.SourceFacts;
import ogi.normalise.Normaliser;
import ogi.normalise.Reading;

/** Documents far beyond any report: what becomes of them, and what they take. */
record Giants(String name, String start, String piece, long bytes, String end) {
  private static final long MEGA = 1_000_000;

  static List<Giants> all() {
    String cell = "<td>行政许可</td>";
    return List.of(
        new Giants("web page of 200 MB", "<html><body>", "<p>主动公开政府信息</p>\n", 200 * MEGA, ""),
        new Giants("web page of 60 MB", "<html><body>", "<p>主动公开政府信息</p>\n", 60 * MEGA, ""),
        new Giants("a million tags", "<html><body>", "<b>1</b>", 8 * MEGA, ""),
        new Giants("a million nested tags", "<html><body>", "<div>", 5 * MEGA, ""),
        new Giants(
            "a table of a million cells",
            "<table><tr>",
            cell,
            MEGA * utf8(cell).length,
            "</table>"),
        new Giants("a line of text of 60 MB", "", "收到和处理政府信息公开申请情况", 60 * MEGA, ""),
        new Giants("a million lines of text", "", "行政许可\t12\n", 16 * MEGA, ""));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private byte[] content() {
    byte[] first = utf8(start);
    byte[] each = utf8(piece);
    byte[] last = utf8(end);
    int times = (int) (bytes / each.length);
    byte[] all = new byte[first.length + times * each.length + last.length];
    System.arraycopy(first, 0, all, 0, first.length);
    for (int i = 0; i < times; i++) {
      System.arraycopy(each, 0, all, first.length + i * each.length, each.length);
    }
    System.arraycopy(last, 0, all, all.length - last.length, last.length);
    return all;
  }

  /** Reads it once; a line of the table. */
  String markdown() throws Exception {
    RawDocument raw = new RawDocument("giant", "", content());
    Reading[] reading = new Reading[1];
    Supplier<Reading> read = () -> Normaliser.read(raw, SourceFacts.NONE);
    System.gc();
    long before = 0;
    for (MemoryPoolMXBean pool : heap()) {
      pool.resetPeakUsage();
      before += pool.getUsage().getUsed();
    }
    Clock.Spent spent =
        Clock.measure(
            () -> {
              reading[0] = read.get();
              return reading[0].bytes();
            });
    long peak = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() - before;
    String outcome = reading[0].fate().key();
    String reason = reading[0].reason().isEmpty() ? "" : ": " + reading[0].reason();
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.1f | %d |%n",
        name,
        outcome + reason,
        spent.nanos() / 1e9,
        Math.max(0, peak) / MEGA);
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }
}
