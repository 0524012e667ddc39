package ogi.jobs.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.Partitioner;

/**
 * Which task goes through which reports with which metrics. A large group is parted by metrics, not
 * by reports, since every rank needs all of them; large parts come first, so that no task begins
 * one when the others are done.
 */
final class PeerParts extends Partitioner {
  /** Large parts for each task that runs at the same time. */
  private static final int PER_CORE = 6;

  /** However many reports there are, no part is larger, so that tasks need as much memory. */
  private static final long LARGEST = 16L << 20;

  private final Map<String, List<PeerGroup.Block>> blocks = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private int size;

  /**
   * @param bytes of the packed reports of each group
   * @param metrics how many there are
   * @param cores tasks that run at the same time
   */
  PeerParts(Map<String, Long> bytes, int metrics, int cores) {
    long all = bytes.values().stream().mapToLong(Long::longValue).sum();
    long most = Math.max(1, Math.min(LARGEST, all / ((long) PER_CORE * cores)));
    Map<String, Long> parts = new TreeMap<>();
    new TreeMap<>(bytes)
        .forEach(
            (group, size) -> {
              int count = (int) Math.min(metrics, 1 + size / most);
              blocks.put(group, blocks(metrics, count));
              for (PeerGroup.Block block : blocks.get(group)) {
                parts.put(key(group, block), size / count);
              }
            });
    List<String> largestFirst = new ArrayList<>(parts.keySet());
    largestFirst.sort(Comparator.comparing((String key) -> -parts.get(key)));
    long filled = most;
    for (String key : largestFirst) {
      if (filled + parts.get(key) > most) {
        size++;
        filled = 0;
      }
      filled += parts.get(key);
      places.put(key, size - 1);
    }
  }

  private static List<PeerGroup.Block> blocks(int metrics, int count) {
    List<PeerGroup.Block> list = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      list.add(new PeerGroup.Block(metrics * i / count, metrics * (i + 1) / count));
    }
    return list;
  }

  /** The blocks of metrics of a group. */
  List<PeerGroup.Block> blocks(String group) {
    return blocks.get(group);
  }

  static String key(String group, PeerGroup.Block block) {
    return group + "|" + block.from() + "|" + block.to();
  }

  static PeerGroup.Block block(String key) {
    String[] parts = key.split("\\|");
    int last = parts.length - 1;
    return new PeerGroup.Block(Integer.parseInt(parts[last - 1]), Integer.parseInt(parts[last]));
  }

  @Override
  public int numPartitions() {
    return Math.max(1, size);
  }

  @Override
  public int getPartition(Object key) {
    return places.get((String) key);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PeerParts that && places.equals(that.places);
  }

  @Override
  public int hashCode() {
    return places.hashCode();
  }
}
