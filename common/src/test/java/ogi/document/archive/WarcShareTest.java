package ogi.document.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ogi.document.Limits;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;

/** A damage in a WARC.gz costs the record it is in, however the file is cut. */
class WarcShareTest {
  private static byte[] record(int number) {
    byte[] page = new byte[700];
    new java.util.Random(number).nextBytes(page);
    page[0] = '<';
    return Packed.gzip(Packed.response("http://a.cn/" + number, "200 OK", page));
  }

  private static List<String> read(byte[] file, long... cuts) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i + 1 < cuts.length; i++) {
      SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel(file);
      lines.addAll(
          Packed.lines(
              Packed.all(Splits.warc("c", channel, cuts[i], cuts[i + 1], Limits.STANDARD))));
    }
    return lines;
  }

  private static long readable(List<String> lines) {
    return lines.stream().filter(line -> line.contains(" = ")).count();
  }

  @Test
  void theNeighboursOfADamagedRecordAreRead() throws IOException {
    byte[] first = record(1);
    byte[] file = Packed.together(List.of(first, record(2), record(3)));
    file[first.length + 300] ^= 0x55;
    List<String> lines = read(file, 0, file.length);
    assertThat(lines).hasSize(3);
    assertThat(readable(lines)).isEqualTo(2);
    assertThat(lines.get(1)).startsWith("c!/http://a.cn/2@" + first.length).contains("damaged");
    for (int cut = 0; cut < file.length; cut += 41) {
      assertThat(read(file, 0, cut, file.length)).as("cut at %d", cut).isEqualTo(lines);
    }
  }

  @Test
  void bytesBetweenRecordsAreToldAndWhatFollowsIsRead() throws IOException {
    byte[] first = record(1);
    byte[] file = Packed.together(List.of(first, Packed.text("not gzip"), record(2)));
    List<String> lines = read(file, 0, file.length);
    assertThat(readable(lines)).isEqualTo(2);
    assertThat(lines.get(1))
        .isEqualTo("c!/unnamed@" + first.length + " : bytes that are no record");
  }

  @Test
  void aTruncatedFileLosesItsLastRecordOnly() throws IOException {
    byte[] file = Packed.together(List.of(record(1), record(2), record(3)));
    List<String> lines = read(Arrays.copyOf(file, file.length - 100), 0, file.length - 100);
    assertThat(lines).hasSize(3);
    assertThat(readable(lines)).isEqualTo(2);
    assertThat(lines.get(2)).endsWith(" : truncated");
  }

  /** One compressed stream around all: the records behind the damage are told as a whole. */
  @Test
  void whatCannotBeFoundAgainIsTold() throws IOException {
    byte[] page = new byte[5000];
    new java.util.Random(7).nextBytes(page);
    byte[] one = Packed.response("http://a.cn/1", "200 OK", page);
    byte[] file = Packed.gzip(Packed.together(List.of(one, one, one)));
    file[file.length / 2] ^= 0x55;
    file[file.length / 2 + 1] ^= 0x2a;
    List<String> lines = read(file, 0, file.length);
    assertThat(readable(lines)).isLessThan(3);
    assertThat(lines).last().asString().contains("the rest of the compressed part");
  }
}
