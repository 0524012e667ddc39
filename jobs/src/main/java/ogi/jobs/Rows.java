package ogi.jobs;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;

/**
 * Rows on their way through a job: few of them stay on the driver and are handled without a Spark
 * job, many stay on the executors. Both ways run the same functions, which therefore must not
 * depend on the order of the rows they are given, and must be serializable.
 *
 * @param <T> the row
 */
public sealed interface Rows<T extends Serializable> permits Few, Many {
  /** So many documents or reports are handled on the driver: some 20 KB each, 100 MB in all. */
  int FEW = 2_000;

  /** The rows that each row becomes. */
  <U extends Serializable> Rows<U> flatMap(Function<T, List<U>> function);

  /**
   * The rows that each group becomes. The key is text, because hash codes of enums differ between
   * machines.
   */
  <U extends Serializable> Rows<U> groups(
      Function<T, String> key, Function<List<T>, List<U>> function);

  /** How often each text occurs among those that the rows give: few texts, however many rows. */
  Map<String, Long> tally(Function<T, List<String>> texts);

  /** The rows of both. */
  Rows<T> and(Rows<T> others);

  /** Whether the rows are on the driver. */
  default boolean isFew() {
    return this instanceof Few;
  }

  /** All rows, on the driver: for rows known to be few. */
  List<T> toList();

  /** Keeps the rows, when they are used more than once. */
  Rows<T> keep();

  /** The rows as a distributed collection. */
  JavaRDD<T> rdd(org.apache.spark.api.java.JavaSparkContext spark);

  /** A function that can be sent to executors. */
  @FunctionalInterface
  interface Function<A, B> extends Serializable {
    B apply(A argument);
  }

  static <T extends Serializable> Rows<T> few(List<T> rows) {
    return new Few<>(List.copyOf(rows));
  }

  static <T extends Serializable> Rows<T> many(JavaRDD<T> rows) {
    return new Many<>(rows);
  }
}
