package ogi.bench;

import java.util.ArrayList;
import java.util.List;

/** What one line of the table took, round by round; the median round counts. */
final class Figures {
  private final Layouts layout;
  private final List<Double> reading = new ArrayList<>();
  private final List<Double> tokenising = new ArrayList<>();
  private final List<Double> ratio = new ArrayList<>();
  private double bytes;

  Figures(Layouts layout) {
    this.layout = layout;
  }

  Layouts layout() {
    return layout;
  }

  void add(Clock.Spent read, Clock.Spent tokenised) {
    int documents = layout.documents().size();
    reading.add(read.nanos() / 1e6 / documents);
    tokenising.add(tokenised.nanos() / 1e6 / documents);
    ratio.add((double) read.nanos() / tokenised.nanos());
    bytes = (double) read.bytes() / documents;
  }

  void forget() {
    reading.clear();
    tokenising.clear();
    ratio.clear();
  }

  int rounds() {
    return ratio.size();
  }

  /** Milliseconds of one core for each document. */
  double reading() {
    return median(reading);
  }

  double tokenising() {
    return median(tokenising);
  }

  /** Median of the rounds' ratios: both sides of one are measured next to each other. */
  double ratio() {
    return median(ratio);
  }

  /** Bytes taken from the heap for each document, all of them together. */
  double bytes() {
    return bytes;
  }

  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
