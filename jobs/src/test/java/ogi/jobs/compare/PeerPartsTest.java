package ogi.jobs.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How reports are parted among tasks. */
class PeerPartsTest {
  private static final int METRICS = 100;

  @Test
  void aLargeGroupIsPartedByMetricsAndEachIsInOnePart() {
    List<PeerGroup.Block> blocks = blocks(120L << 20, 2);
    assertThat(blocks).hasSizeGreaterThan(10);
    int next = 0;
    for (PeerGroup.Block block : blocks) {
      assertThat(block.from()).isEqualTo(next);
      assertThat(block.to()).isGreaterThan(block.from());
      next = block.to();
    }
    assertThat(next).isEqualTo(METRICS);
  }

  @Test
  void aPartStaysSmallHoweverManyReportsThereAre() {
    assertThat(blocks(1L << 30, 2)).hasSize(65);
    assertThat(blocks(1L << 40, 2)).as("one metric at least").hasSize(METRICS);
  }

  private static List<PeerGroup.Block> blocks(long bytes, int cores) {
    return new PeerParts(Map.of("large", bytes, "small", 1000L), METRICS, cores).blocks("large");
  }
}
