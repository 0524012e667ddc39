package ogi.jobs.anomaly;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import ogi.jobs.Rows;
import ogi.version.Bucket;

/**
 * The keys of copies that so many reports share that not all of them were held against each other.
 */
public final class Crowds {
  private final Rows<CopyFindings.Met> met;

  Crowds(Rows<CopyFindings.Met> met) {
    this.met = met;
  }

  /**
   * Tells them: how many keys, how many reports had the most common one, and how many pairs were
   * not compared. A pair that shares two such keys is counted twice.
   */
  public void describe(ObjectNode section) {
    Map<String, Long> sizes =
        met.tally(each -> each.crowd() > 0 ? List.of("" + each.crowd()) : List.of());
    long keys = 0;
    int largest = 0;
    long leftOut = 0;
    for (Map.Entry<String, Long> size : sizes.entrySet()) {
      int reports = Integer.parseInt(size.getKey());
      keys += size.getValue();
      largest = Math.max(largest, reports);
      leftOut += size.getValue() * Bucket.leftOut(reports);
    }
    section.put("crowded_keys", keys).put("largest", largest).put("pairs_left_out", leftOut);
  }
}
