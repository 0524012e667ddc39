package ogi.jobs;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;

/** Rows on the executors. */
record Many<T extends Serializable>(JavaRDD<T> rdd) implements Rows<T> {
  @Override
  public <U extends Serializable> Rows<U> flatMap(Function<T, List<U>> function) {
    return new Many<>(rdd.flatMap(row -> function.apply(row).iterator()));
  }

  @Override
  public <U extends Serializable> Rows<U> groups(
      Function<T, String> key, Function<List<T>, List<U>> function) {
    return new Many<>(
        rdd.groupBy(key::apply).values().flatMap(group -> function.apply(list(group)).iterator()));
  }

  @Override
  public Map<String, Long> tally(Function<T, List<String>> texts) {
    return new TreeMap<>(rdd.flatMap(row -> texts.apply(row).iterator()).countByValue());
  }

  @Override
  public Rows<T> and(Rows<T> others) {
    return new Many<>(rdd.union(others.rdd(JavaSparkContext.fromSparkContext(rdd.context()))));
  }

  @Override
  public List<T> toList() {
    return rdd.collect();
  }

  /** Kept as bytes: Spark would measure the size of every object otherwise, which takes longer. */
  @Override
  public Rows<T> keep() {
    return new Many<>(rdd.persist(StorageLevel.MEMORY_AND_DISK_SER()));
  }

  @Override
  public JavaRDD<T> rdd(JavaSparkContext spark) {
    return rdd;
  }

  private static <T> List<T> list(Iterable<T> group) {
    List<T> list = new ArrayList<>();
    group.forEach(list::add);
    return list;
  }
}
