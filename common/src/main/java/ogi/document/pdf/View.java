package ogi.document.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A page's coordinates as a reader sees them: turned as the page asks, y down from the corner. */
final class View {
  private final PDRectangle box;
  private final int turn;

  View(PDPage page) {
    box = page.getCropBox();
    turn = Math.floorMod(page.getRotation(), 360);
  }

  double width() {
    return turn % 180 == 0 ? box.getWidth() : box.getHeight();
  }

  double height() {
    return turn % 180 == 0 ? box.getHeight() : box.getWidth();
  }

  double x(double x, double y) {
    return switch (turn) {
      case 90 -> y - box.getLowerLeftY();
      case 180 -> box.getUpperRightX() - x;
      case 270 -> box.getUpperRightY() - y;
      default -> x - box.getLowerLeftX();
    };
  }

  double y(double x, double y) {
    return switch (turn) {
      case 90 -> x - box.getLowerLeftX();
      case 180 -> y - box.getLowerLeftY();
      case 270 -> box.getUpperRightX() - x;
      default -> box.getUpperRightY() - y;
    };
  }
}
