package ogi.document.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ogi.document.Limits;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ArchiveFuzzTest {
  private static final long SEED = 20260207;
  private static final int ROUNDS = 200;
  private static final Bounds SMALL = new Bounds(1 << 20, 4 << 20, 32 << 20, 500, 50, 2);

  private static List<byte[]> archives() {
    byte[] page = new byte[4000];
    new Random(SEED).nextBytes(page);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("甲.txt", Packed.text("甲县报告".repeat(100)));
    files.put("page.bin", page);
    files.put("乙.txt", Packed.text("乙县报告"));
    byte[] zip = Packed.streamedZip(files);
    byte[] sized = Packed.zip("GBK", List.copyOf(files.entrySet()));
    byte[] tar = Packed.tar(files);
    String head = "200 OK\nContent-Type: text/html\nTransfer-Encoding: chunked";
    byte[] answer =
        Packed.response("http://a.gov.cn/1", head, Packed.text("3\r\nabc\r\n0\r\n\r\n"));
    byte[] coded =
        Packed.response("http://a.gov.cn/2", "200 OK\nContent-Encoding: gzip", Packed.gzip(page));
    byte[] warc = Packed.together(List.of(answer, coded, answer));
    byte[] warcGzip =
        Packed.together(List.of(Packed.gzip(answer), Packed.gzip(coded), Packed.gzip(answer)));
    byte[] nested = Packed.streamedZip(Map.of("a.zip", sized, "b.tgz", Packed.gzip(tar)));
    return List.of(zip, sized, tar, Packed.gzip(tar), Packed.gzip(page), warc, warcGzip, nested);
  }

  private static byte[] damaged(byte[] archive, Random random) {
    byte[] copy = archive.clone();
    for (int flips = random.nextInt(6); flips > 0; flips--) {
      copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
    }
    if (random.nextInt(3) == 0) {
      int at = random.nextInt(copy.length);
      Arrays.fill(
          copy, at, Math.min(copy.length, at + 4), (byte) (random.nextBoolean() ? 0xff : 0));
    }
    return random.nextInt(3) == 0 ? Arrays.copyOf(copy, random.nextInt(copy.length)) : copy;
  }

  @Test
  void damagedArchiveEndsAsMembersAndReasons() {
    Random random = new Random(SEED);
    for (byte[] archive : archives()) {
      int whole = Packed.read("a", archive, SMALL).size();
      for (int round = 0; round < ROUNDS; round++) {
        byte[] damaged = damaged(archive, random);
        List<Member> members =
            Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> Packed.read("a", damaged, SMALL),
                "seed " + SEED + ", round " + round);
        assertThat(members).as("seed %d, round %d", SEED, round).isNotEmpty();
        assertThat(members.size()).isLessThanOrEqualTo(whole + 20);
        assertThat(members.stream().map(Member::uri)).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void damagedZipIsReadByItsDirectoryOrRefused() {
    Random random = new Random(SEED);
    byte[] archive = archives().get(1);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] damaged = damaged(archive, random);
      SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel(damaged);
      List<Member> members = Packed.all(Splits.zip("a", channel, 0, 99, Limits.STANDARD));
      assertThat(members.size()).as("seed %d, round %d", SEED, round).isLessThan(50);
    }
  }

  @Test
  void damagedCrawlIsSharedOutWithoutFailing() throws IOException {
    Random random = new Random(SEED);
    byte[] archive = archives().get(6);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] damaged = damaged(archive, random);
      long cut = random.nextInt(damaged.length + 1);
      for (long[] part : new long[][] {{0, cut}, {cut, damaged.length}}) {
        SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel(damaged);
        Members members = Splits.warc("a", channel, part[0], part[1], Limits.STANDARD);
        assertThat(Packed.all(members).size()).isLessThan(10);
      }
    }
  }
}
