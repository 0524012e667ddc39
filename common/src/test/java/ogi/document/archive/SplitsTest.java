package ogi.document.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import ogi.document.Limits;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;

class SplitsTest {
  private static final long SEED = 20260131;
  private static final int ROUNDS = 200;

  private static byte[] crawl(Random random, int records) {
    List<byte[]> parts = new ArrayList<>();
    for (int i = 0; i < records; i++) {
      byte[] page = new byte[random.nextInt(3000)];
      random.nextBytes(page);
      // Bytes that only look like the beginning of a gzip member.
      byte[] mark = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3};
      if (page.length > 100) {
        System.arraycopy(mark, 0, page, 50, mark.length);
      }
      String url = "http://www.x.gov.cn/" + random.nextInt(5);
      parts.add(Packed.gzip(Packed.response(url, "200 OK\nContent-Type: text/html", page)));
    }
    return Packed.together(parts);
  }

  private static long[] cuts(Random random, long length) {
    TreeSet<Long> cuts = new TreeSet<>(List.of(0L, length));
    for (int i = random.nextInt(12); i > 0; i--) {
      cuts.add((long) (random.nextDouble() * length));
    }
    return cuts.stream().mapToLong(Long::longValue).toArray();
  }

  @Test
  void anyCutsGiveEveryRecordOnceUnderTheSameAddress() throws IOException {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] file = crawl(random, random.nextInt(20));
      List<String> whole = file.length == 0 ? List.of() : Packed.lines(Packed.read("c", file));
      long[] cuts = cuts(random, file.length);
      List<String> shared = new ArrayList<>();
      for (int i = 0; i + 1 < cuts.length; i++) {
        SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel(file);
        Members part = Splits.warc("c", channel, cuts[i], cuts[i + 1], Limits.STANDARD);
        shared.addAll(Packed.lines(Packed.all(part)));
      }
      assertThat(shared).as("seed %d, round %d", SEED, round).isEqualTo(whole);
    }
  }

  @Test
  void everySingleCutGivesEveryRecordOnce() throws IOException {
    byte[] file = crawl(new Random(SEED), 3);
    List<String> whole = Packed.lines(Packed.read("c", file));
    for (int cut = 0; cut <= file.length; cut += cut < 50 ? 1 : 13) {
      List<String> shared = new ArrayList<>();
      for (long[] part : new long[][] {{0, cut}, {cut, file.length}}) {
        SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel(file);
        Members members = Splits.warc("c", channel, part[0], part[1], Limits.STANDARD);
        shared.addAll(Packed.lines(Packed.all(members)));
      }
      assertThat(shared).as("cut at %d", cut).isEqualTo(whole);
    }
  }

  @Test
  void firstRecordIsFoundAtTheBorderOfAWindow() throws IOException {
    byte[] record = Packed.gzip(Packed.response("http://a.cn/", "200 OK", Packed.text("x")));
    for (int before = (1 << 20) - 3; before < (1 << 20) + 3; before++) {
      byte[] file = Packed.together(List.of(new byte[before], record));
      SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel(file);
      assertThat(Splits.firstRecord(channel, 5, file.length)).hasValue(before);
      assertThat(Splits.firstRecord(channel, before + 1, file.length)).isEmpty();
    }
  }

  @Test
  void anyShareOfAZipGivesEveryMemberOnceUnderTheSameAddress() throws IOException {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      List<Map.Entry<String, byte[]>> files = new ArrayList<>();
      for (int i = random.nextInt(15) + 1; i > 0; i--) {
        String name = random.nextInt(5) == 0 ? ".hidden" : "甲" + random.nextInt(4) + ".txt";
        files.add(Map.entry(name, Packed.text("text " + i)));
      }
      byte[] zip = Packed.zip(random.nextBoolean() ? "GBK" : "UTF-8", files);
      List<String> shared = new ArrayList<>();
      for (int from = 0, to; from < files.size(); from = to) {
        to = from + 1 + random.nextInt(6);
        SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel(zip);
        shared.addAll(
            Packed.lines(Packed.all(Splits.zip("z", channel, from, to, Limits.STANDARD))));
      }
      boolean all = files.stream().allMatch(file -> file.getKey().equals(".hidden"));
      List<String> whole = Packed.lines(Packed.read("z", zip));
      assertThat(shared).as("seed %d, round %d", SEED, round).isEqualTo(all ? List.of() : whole);
    }
  }

  @Test
  void directoryOfAZipTellsWhereItsMembersAre() throws IOException {
    byte[] zip = Packed.zip("GBK", List.of(Map.entry("甲.txt", Packed.text("甲"))));
    assertThat(Splits.zipMembers(new SeekableInMemoryByteChannel(zip)))
        .containsExactly(new Splits.ZipMember("甲.txt", 0, 5));
  }

  @Test
  void whatCannotBeSharedSaysWhy() {
    assertThat(Splits.whyNot(ArchiveKind.WARC_GZIP)).isEmpty();
    assertThat(Splits.whyNot(ArchiveKind.ZIP)).isEmpty();
    assertThat(Splits.whyNot(ArchiveKind.TAR_GZIP))
        .hasValueSatisfying(why -> assertThat(why).contains("one compressed stream"));
  }
}
