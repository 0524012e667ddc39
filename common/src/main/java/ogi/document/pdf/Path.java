package ogi.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Collects the straight parts of the path that is being drawn, and keeps those that are rules. */
final class Path {
  /** A filled shape no thicker than this is a line: editors draw borders as thin rectangles. */
  private static final double THICKEST = 3;

  /** A line shorter than this is a part of a picture or a dot. */
  private static final double SHORTEST = 3;

  private static final double SLANT = 0.7;

  /** Drawings of more lines than this are pictures, not tables. */
  static final int MOST_RULES = 40_000;

  private record Part(int shape, double x0, double y0, double x1, double y1) {}

  private final List<Part> parts = new ArrayList<>();
  private final List<Rule> across = new ArrayList<>();
  private final List<Rule> down = new ArrayList<>();
  private int shape;
  private double startX;
  private double startY;
  private double x;
  private double y;

  void move(double toX, double toY) {
    shape++;
    startX = toX;
    startY = toY;
    x = toX;
    y = toY;
  }

  void line(double toX, double toY) {
    if (parts.size() < MOST_RULES) {
      parts.add(new Part(shape, x, y, toX, toY));
    }
    x = toX;
    y = toY;
  }

  void close() {
    line(startX, startY);
  }

  void skipTo(double toX, double toY) {
    x = toX;
    y = toY;
  }

  void drop() {
    parts.clear();
  }

  void stroke() {
    parts.forEach(this::keep);
    parts.clear();
  }

  /** Only thin shapes are lines; the edges of a shaded area are not drawn. */
  void fill() {
    for (int from = 0, to = 0; from < parts.size(); from = to) {
      int one = parts.get(from).shape;
      while (to < parts.size() && parts.get(to).shape == one) {
        to++;
      }
      fill(parts.subList(from, to));
    }
    parts.clear();
  }

  private void fill(List<Part> outline) {
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double foot = -Double.MAX_VALUE;
    for (Part p : outline) {
      left = Math.min(left, Math.min(p.x0, p.x1));
      right = Math.max(right, Math.max(p.x0, p.x1));
      top = Math.min(top, Math.min(p.y0, p.y1));
      foot = Math.max(foot, Math.max(p.y0, p.y1));
    }
    if (foot - top <= THICKEST && right - left > foot - top) {
      keep(new Part(0, left, (top + foot) / 2, right, (top + foot) / 2));
    } else if (right - left <= THICKEST) {
      keep(new Part(0, (left + right) / 2, top, (left + right) / 2, foot));
    }
  }

  private void keep(Part p) {
    double wide = Math.abs(p.x1 - p.x0);
    double high = Math.abs(p.y1 - p.y0);
    if (across.size() + down.size() >= MOST_RULES || !(wide + high < 1e6)) {
      return;
    }
    if (high <= SLANT && wide >= SHORTEST) {
      across.add(new Rule((p.y0 + p.y1) / 2, Math.min(p.x0, p.x1), Math.max(p.x0, p.x1)));
    } else if (wide <= SLANT && high >= SHORTEST) {
      down.add(new Rule((p.x0 + p.x1) / 2, Math.min(p.y0, p.y1), Math.max(p.y0, p.y1)));
    }
  }

  List<Rule> across() {
    return Rule.joined(across);
  }

  List<Rule> down() {
    return Rule.joined(down);
  }
}
