package ogi.document.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ogi.document.Limits;
import ogi.document.PageReading;
import ogi.document.block.Block;
import ogi.document.block.Deadline;
import ogi.document.block.Joint;
import ogi.document.block.PageWriter;
import ogi.document.block.Refusal;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/** Reads DOC files of Word 97 to 2003, in which a table is a run of paragraphs marked as cells. */
final class DocReader {
  /** Tables in tables in tables: no report has more than two levels. */
  private static final int MOST_LEVELS = 10;

  /** The byte of the head whose lowest bit tells an encrypted file. */
  private static final int FLAGS = 0x0B;

  private static final Pattern LINE_ENDS = Pattern.compile("[\u000b\f\r]");

  private final Limits limits;
  private final Deadline deadline;
  private int cells;

  private DocReader(Limits limits, Deadline deadline) {
    this.limits = limits;
    this.deadline = deadline;
  }

  static PageReading read(DirectoryNode root, Limits limits, Deadline deadline) throws IOException {
    try (HWPFDocument document = open(root)) {
      List<Block> blocks = new DocReader(limits, deadline).blocks(document.getRange(), 0);
      return PageReading.of(PageWriter.page(title(document), blocks, limits, deadline), "");
    }
  }

  private static HWPFDocument open(DirectoryNode root) throws IOException {
    try {
      return new HWPFDocument(root);
    } catch (OldWordFileFormatException e) {
      throw new Refusal("a file of Word 6 or 95: this format is not read");
    } catch (EncryptedDocumentException e) {
      throw new Refusal("encrypted");
    } catch (RuntimeException e) {
      throw isScrambled(root) ? new Refusal("encrypted") : e;
    }
  }

  /** Whether the head of the file says so, in ways of scrambling that the library does not know. */
  private static boolean isScrambled(DirectoryNode root) throws IOException {
    try (InputStream in = root.createDocumentInputStream("WordDocument")) {
      byte[] head = in.readNBytes(FLAGS + 1);
      return head.length > FLAGS && (head[FLAGS] & 1) != 0;
    }
  }

  private static String title(HWPFDocument document) {
    var properties = document.getSummaryInformation();
    String title = properties == null ? null : properties.getTitle();
    return title == null ? "" : Joint.clean(title);
  }

  private List<Block> blocks(Range range, int level) {
    List<Block> blocks = new ArrayList<>();
    int paragraphs = range.numParagraphs();
    int at = 0;
    while (at < paragraphs) {
      deadline.check();
      Paragraph paragraph = range.getParagraph(at);
      if (paragraph.isInTable() && paragraph.getTableLevel() > level && level < MOST_LEVELS) {
        Table table = range.getTable(paragraph);
        blocks.add(table(table, level + 1));
        at += Math.max(1, table.numParagraphs());
      } else {
        addLines(paragraph.text(), blocks);
        at++;
      }
    }
    return blocks;
  }

  /** Fields keep their result; a vertical tab is a line break within a paragraph. */
  private static void addLines(String text, List<Block> blocks) {
    for (String part : LINE_ENDS.split(Range.stripFields(text), -1)) {
      String line = Joint.clean(part);
      if (!line.isEmpty()) {
        blocks.add(new Block.Text(line));
      }
    }
  }

  private Block.Table table(Table table, int level) {
    deadline.look();
    Edges edges = Edges.of(table);
    List<Block.Row> rows = new ArrayList<>();
    for (int r = 0; r < table.numRows(); r++) {
      rows.add(row(table.getRow(r), edges, level));
    }
    return new Block.Table(rows);
  }

  private Block.Row row(TableRow row, Edges edges, int level) {
    List<Block.Cell> placed = new ArrayList<>();
    int free = 0;
    for (int c = 0; c < row.numCells(); c++) {
      deadline.check();
      cells++;
      if (cells > limits.cells()) {
        throw new Refusal("too large: more than " + limits.cells() + " cells");
      }
      TableCell cell = row.getCell(c);
      int column = Math.max(free, edges.column(cell.getLeftEdge()));
      int end = Math.max(column + 1, edges.column(cell.getLeftEdge() + cell.getWidth()));
      boolean covered = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
      if (cell.isMerged() && !cell.isFirstMerged() && !placed.isEmpty()) {
        Block.Cell left = placed.remove(placed.size() - 1);
        placed.add(
            new Block.Cell(left.content(), left.column(), end - left.column(), left.covered()));
      } else {
        List<Block> content = covered ? List.of() : blocks(cell, level);
        placed.add(new Block.Cell(content, column, end - column, covered));
      }
      free = end;
    }
    return new Block.Row(placed);
  }
}
