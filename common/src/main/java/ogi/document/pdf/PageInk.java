package ogi.document.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Runs the drawing operations of a page and notes the characters and lines that they leave.
 * Colours, pictures and the shapes of characters are not looked at; slanted text is a watermark and
 * dropped.
 */
final class PageInk extends PDFStreamEngine {
  /** Forms of a page that stand in one another; more is a trap. */
  private static final int DEEPEST = 12;

  /** Share of the advance by which a baseline may slant. */
  private static final double SLANT = 0.1;

  private final Bound bound;
  private final View view;
  private final Path path = new Path();
  private final List<Glyph> glyphs = new ArrayList<>();
  private int pictures;
  private int unmapped;
  private int run;
  private boolean blank;

  private PageInk(PDPage page, Bound bound) {
    this.bound = bound;
    this.view = new View(page);
    addOperator(new BeginText(this));
    addOperator(new EndText(this));
    addOperator(new Concatenate(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new SetGraphicsStateParameters(this));
    addOperator(new SetMatrix(this));
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new NextLine(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new SetTextLeading(this));
    addOperator(new SetTextRise(this));
    addOperator(new SetWordSpacing(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
  }

  /** What the page shows. */
  static Ink of(PDPage page, Bound bound) throws IOException {
    PageInk ink = new PageInk(page, bound);
    ink.processPage(page);
    return new Ink(
        ink.view.width(),
        ink.view.height(),
        ink.glyphs,
        ink.path.across(),
        ink.path.down(),
        ink.pictures,
        ink.unmapped);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    bound.step();
    switch (operator.getName()) {
      case "m", "l", "re", "c", "v", "y" -> path(operator.getName(), operands);
      case "h" -> path.close();
      case "S" -> path.stroke();
      case "f", "F", "f*" -> path.fill();
      case "B", "B*" -> path.stroke();
      case "s", "b", "b*" -> closeAndStroke();
      case "n" -> path.drop();
      case "BI" -> pictures++;
      case "Do" -> object(operands);
      case "Tj", "TJ", "'", "\"" -> {
        run++;
        super.processOperator(operator, operands);
      }
      default -> super.processOperator(operator, operands);
    }
  }

  private void closeAndStroke() {
    path.close();
    path.stroke();
  }

  private void path(String name, List<COSBase> operands) {
    int count = operands.size();
    float[] n = new float[count];
    for (int i = 0; i < count; i++) {
      n[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : Float.NaN;
    }
    if (name.equals("re") && count >= 4) {
      rectangle(n[0], n[1], n[0] + n[2], n[1] + n[3]);
    } else if (count >= 2) {
      Point2D.Float p = transformedPoint(n[count - 2], n[count - 1]);
      double x = view.x(p.x, p.y);
      double y = view.y(p.x, p.y);
      switch (name) {
        case "m" -> path.move(x, y);
        case "l" -> path.line(x, y);
        default -> path.skipTo(x, y);
      }
    }
  }

  private void rectangle(float x0, float y0, float x1, float y1) {
    float[][] corners = {{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}};
    for (int i = 0; i < corners.length; i++) {
      Point2D.Float p = transformedPoint(corners[i][0], corners[i][1]);
      double x = view.x(p.x, p.y);
      double y = view.y(p.x, p.y);
      if (i == 0) {
        path.move(x, y);
      } else {
        path.line(x, y);
      }
    }
    path.close();
  }

  /** A form is drawn as a part of the page; pictures are only counted, never decoded. */
  private void object(List<COSBase> operands) throws IOException {
    PDResources resources = getResources();
    if (operands.isEmpty() || !(operands.get(0) instanceof COSName name) || resources == null) {
      return;
    }
    COSBase found = resources.getCOSObject().getDictionaryObject(COSName.XOBJECT);
    COSBase object = found instanceof COSDictionary all ? all.getDictionaryObject(name) : null;
    if (!(object instanceof COSStream stream)) {
      return;
    }
    if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
      pictures++;
    } else if (getLevel() < DEEPEST
        && PDXObject.createXObject(stream, resources) instanceof PDFormXObject form) {
      increaseLevel();
      try {
        showForm(form);
      } finally {
        decreaseLevel();
      }
    }
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    bound.glyph();
    bound.step();
    String text = font.toUnicode(code);
    if (text == null || text.isEmpty() || text.charAt(0) == '\uFFFD') {
      unmapped++;
      text = "\uFFFD";
    }
    if (text.codePoints().allMatch(Characters::isBlank)) {
      blank = true;
      return;
    }
    place(matrix, font.isVertical() ? 1 : displacement.getX(), Characters.plain(text));
    blank = false;
  }

  private void place(Matrix m, double advance, String text) {
    double x0 = m.getTranslateX();
    double y0 = m.getTranslateY();
    double x1 = x0 + advance * m.getScaleX();
    double y1 = y0 + advance * m.getShearY();
    double left = view.x(x0, y0);
    double base = view.y(x0, y0);
    double wide = view.x(x1, y1) - left;
    double rise = view.y(x1, y1) - base;
    double size = Math.hypot(m.getShearX(), m.getScaleY());
    boolean level = Math.abs(rise) <= SLANT * Math.abs(wide);
    if (!(size > 0.5 && size < 500 && Math.abs(wide) < 1000) || !inside(left, base)) {
      return;
    }
    if (level && wide > 0) {
      glyphs.add(new Glyph(text, left, base, wide, size, run, blank));
    } else if (Math.abs(wide) <= SLANT * Math.abs(rise)) {
      // A turned character stands in the middle of its box, as if it were upright.
      double middle = left - Math.signum(rise) * 0.36 * size;
      double y = base + rise / 2 + 0.36 * size;
      glyphs.add(new Glyph(text, middle - size / 2, y, size, size, run, blank));
    }
  }

  private boolean inside(double x, double y) {
    return x > -20 && x < view.width() + 20 && y > -20 && y < view.height() + 20;
  }
}
