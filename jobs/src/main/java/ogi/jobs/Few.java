package ogi.jobs;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** Rows on the driver. */
record Few<T extends Serializable>(List<T> toList) implements Rows<T> {
  /** Rows travel inside the message that starts their task, which Spark wants below a megabyte. */
  private static final int ROWS_OF_A_TASK = 500;

  @Override
  public <U extends Serializable> Rows<U> flatMap(Function<T, List<U>> function) {
    return new Few<>(toList.stream().flatMap(row -> function.apply(row).stream()).toList());
  }

  @Override
  public <U extends Serializable> Rows<U> groups(
      Function<T, String> key, Function<List<T>, List<U>> function) {
    Map<String, List<T>> groups =
        toList.stream()
            .collect(Collectors.groupingBy(key::apply, TreeMap::new, Collectors.toList()));
    return new Few<>(
        groups.values().stream().flatMap(group -> function.apply(group).stream()).toList());
  }

  @Override
  public Map<String, Long> tally(Function<T, List<String>> texts) {
    return toList.stream()
        .flatMap(row -> texts.apply(row).stream())
        .collect(Collectors.groupingBy(text -> text, TreeMap::new, Collectors.counting()));
  }

  @Override
  public Rows<T> and(Rows<T> others) {
    if (others instanceof Few<T> few) {
      List<T> all = new ArrayList<>(toList);
      all.addAll(few.toList);
      return new Few<>(List.copyOf(all));
    }
    return others.and(this);
  }

  @Override
  public Rows<T> keep() {
    return this;
  }

  @Override
  public JavaRDD<T> rdd(JavaSparkContext spark) {
    return spark.parallelize(toList, 1 + toList.size() / ROWS_OF_A_TASK);
  }
}
