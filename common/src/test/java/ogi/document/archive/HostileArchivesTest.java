package ogi.document.archive;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ogi.document.Limits;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;

class HostileArchivesTest {
  private static final int MB = 1 << 20;
  private static final byte[] ONE = Packed.text("甲县报告");

  /** 4 MB a member, 8 MB before the ratio counts, 64 MB in all, 50 members, 10 to 1. */
  private static final Bounds SMALL = new Bounds(4L * MB, 8L * MB, 64L * MB, 50, 10, 2);

  private static List<String> lines(byte[] file) {
    return Packed.lines(Packed.read("a", file, SMALL));
  }

  private static Map<String, byte[]> around(String name, byte[] content) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("first.txt", ONE);
    files.put(name, content);
    files.put("last.txt", ONE);
    return files;
  }

  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    new Random(7).nextBytes(noise);
    return noise;
  }

  @Test
  void memberOfZerosIsRefusedAndItsNeighboursAreRead() {
    byte[] zeros = new byte[3 * MB];
    String[] expected = {
      "a!/first.txt = 甲县报告",
      "a!/zeros.txt : it unpacks to more than 10 times its size",
      "a!/last.txt = 甲县报告"
    };
    assertThat(lines(Packed.streamedZip(around("zeros.txt", zeros)))).containsExactly(expected);
    assertThat(lines(Packed.zip("UTF-8", List.copyOf(around("zeros.txt", zeros).entrySet()))))
        .containsExactly(expected);
    assertThat(lines(Packed.gzip(Packed.tar(around("zeros.txt", zeros)))))
        .containsExactly(expected);
  }

  @Test
  void memberBeyondItsBoundIsRefusedAndItsNeighboursAreRead() {
    Map<String, byte[]> files = around("large.bin", noise(5 * MB));
    String[] expected = {
      "a!/first.txt = 甲县报告", "a!/large.bin : too large: over 4194304 bytes", "a!/last.txt = 甲县报告"
    };
    assertThat(lines(Packed.streamedZip(files))).containsExactly(expected);
    assertThat(lines(Packed.tar(files))).containsExactly(expected);
    assertThat(lines(noise(5 * MB))).containsExactly("a : too large: over 4194304 bytes");
  }

  @Test
  void zipInAZipThatUnpacksWithoutEndIsStopped() {
    Map<String, byte[]> bombs = new LinkedHashMap<>();
    byte[] zeros = new byte[2 * MB];
    for (int i = 0; i < 16; i++) {
      bombs.put("zeros" + i, zeros);
    }
    List<String> lines = lines(Packed.streamedZip(Map.of("bomb.zip", Packed.streamedZip(bombs))));
    assertThat(lines).hasSizeLessThan(10);
    assertThat(lines).last().isEqualTo("a : it unpacks to more than 10 times its size");
  }

  @Test
  void tenGigabytesOfZerosAreNotUnpacked() throws IOException {
    byte[] megabyte = Packed.gzip(new byte[MB]);
    long[] taken = new long[1];
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return megabyte[(int) (taken[0]++ % megabyte.length)] & 0xff;
          }
        };
    Bounds standard = Bounds.of(Limits.STANDARD);
    try (Members members = Archives.open("zeros.gz", endless, standard)) {
      assertThat(Packed.line(members.next())).startsWith("zeros.gz!/zeros : it unpacks to more");
      assertThat(members.hasNext()).isFalse();
      assertThat(taken[0]).isLessThan(100_000);
    }
  }

  @Test
  void archiveOfTooManyMembersIsStopped() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < 60; i++) {
      files.put("n" + i, ONE);
    }
    List<String> lines = lines(Packed.tar(files));
    assertThat(lines).hasSize(51).last().isEqualTo("a : more than 50 members");
  }

  @Test
  void archiveIsStoppedAtItsTotal() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < 22; i++) {
      files.put("n" + i, noise(3 * MB));
    }
    assertThat(lines(Packed.streamedZip(files)))
        .hasSize(22)
        .last()
        .isEqualTo("a : too large: it unpacks to more than 67108864 bytes");
  }

  @Test
  void contentThatDoesNotMatchItsCheckSumIsRefused() {
    byte[] page = noise(2000);
    for (byte[] zip :
        List.of(
            Packed.streamedZip(around("page.bin", page)),
            Packed.zip("UTF-8", List.of(entry("page.bin", page))))) {
      int at = index(zip, Arrays.copyOfRange(page, 1000, 1010));
      zip[at] ^= 1;
      assertThat(lines(zip))
          .contains("a!/page.bin : damaged: the content does not match its check sum");
    }
  }

  private static int index(byte[] all, byte[] part) {
    for (int i = 0; i + part.length <= all.length; i++) {
      if (Arrays.equals(all, i, i + part.length, part, 0, part.length)) {
        return i;
      }
    }
    throw new IllegalArgumentException("not there");
  }

  @Test
  void cutArchiveSaysSoWhereverItIsCut() {
    List<byte[]> archives = new ArrayList<>();
    Map<String, byte[]> files = around("page.bin", noise(3000));
    archives.add(Packed.streamedZip(files));
    archives.add(Packed.zip("UTF-8", List.copyOf(files.entrySet())));
    archives.add(Packed.gzip(Packed.tar(files)));
    archives.add(Packed.gzip(noise(3000)));
    for (byte[] archive : archives) {
      for (int length = 600; length < archive.length - 30; length += 97) {
        List<Member> members = Packed.read("a", Arrays.copyOf(archive, length), SMALL);
        assertThat(members).last().isInstanceOf(Member.Refused.class);
      }
    }
  }

  @Test
  void headerWithoutEndIsNotKeptInMemory() {
    byte[] tar =
        Packed.bytes(
            out -> {
              TarArchiveOutputStream writer = new TarArchiveOutputStream(out);
              TarArchiveEntry name =
                  new TarArchiveEntry("@LongLink", TarConstants.LF_GNUTYPE_LONGNAME);
              name.setSize(3 * MB);
              writer.putArchiveEntry(name);
              writer.write(new byte[3 * MB]);
              writer.closeArchiveEntry();
              writer.finish();
            });
    assertThat(lines(Packed.gzip(tar)))
        .containsExactly("a : it cannot be read: a header of more than 1048576 bytes");
  }

  @Test
  void membersThatOverlapAreToldByTheDirectory() throws IOException {
    byte[] zip = Packed.zip("UTF-8", List.copyOf(around("page.bin", noise(3000)).entrySet()));
    // The directory entry of the last member is led to the middle one's header.
    int directory = index(zip, new byte[] {'P', 'K', 1, 2});
    byte[] second = Arrays.copyOfRange(zip, directory + 46 + 9 + 42, directory + 46 + 9 + 46);
    int third = directory + 46 + 9 + 46 + 8;
    System.arraycopy(second, 0, zip, third + 42, 4);
    assertThat(
            Packed.lines(
                Packed.all(
                    Splits.zip("a", new SeekableInMemoryByteChannel(zip), 0, 9, Limits.STANDARD))))
        .containsExactly(
            "a : it cannot be read: its members overlap: one part is given out as several");
  }

  @Test
  void streamThatFailsEndsAsARefusal() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }
        };
    List<Member> members = Packed.all(Archives.open("a", broken, SMALL));
    assertThat(Packed.lines(members)).containsExactly("a : damaged: the disk is gone");
    assertThat(Packed.all(Archives.open("a", new ByteArrayInputStream(ONE), SMALL))).hasSize(1);
  }
}
