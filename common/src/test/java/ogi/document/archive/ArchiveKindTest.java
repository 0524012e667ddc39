package ogi.document.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArchiveKindTest {
  private static final Map<String, byte[]> FILES = Map.of("甲.txt", Packed.text("甲县报告"));

  private static ArchiveKind kind(byte[] head) {
    return ArchiveKind.of(head, "x");
  }

  @Test
  void contentTellsTheKindWhateverTheName() {
    assertThat(kind(Packed.streamedZip(FILES))).isEqualTo(ArchiveKind.ZIP);
    assertThat(kind(Packed.tar(FILES))).isEqualTo(ArchiveKind.TAR);
    assertThat(kind(Packed.gzip(Packed.tar(FILES)))).isEqualTo(ArchiveKind.TAR_GZIP);
    assertThat(kind(Packed.gzip(Packed.text("甲")))).isEqualTo(ArchiveKind.GZIP);
    byte[] record = Packed.response("http://a.cn/", "200 OK", new byte[0]);
    assertThat(kind(record)).isEqualTo(ArchiveKind.WARC);
    assertThat(kind(Packed.gzip(record))).isEqualTo(ArchiveKind.WARC_GZIP);
    assertThat(kind(Packed.text("BZh91AY&SY...."))).isEqualTo(ArchiveKind.BZIP2);
    assertThat(kind(Packed.text("<html>"))).isEqualTo(ArchiveKind.NONE);
    assertThat(ArchiveKind.of(Packed.text("no zip"), "a.zip")).isEqualTo(ArchiveKind.NONE);
  }

  @Test
  void oldTarWithoutAMarkIsToldByItsCheckSum() {
    byte[] tar = Packed.tar(FILES);
    long sum = 0;
    Arrays.fill(tar, 257, 265, (byte) 0);
    Arrays.fill(tar, 148, 156, (byte) ' ');
    for (int i = 0; i < 512; i++) {
      sum += tar[i] & 0xff;
    }
    byte[] octal = Packed.text("%06o\0 ".formatted(sum));
    System.arraycopy(octal, 0, tar, 148, 8);
    assertThat(kind(tar)).isEqualTo(ArchiveKind.TAR);
    assertThat(kind(new byte[1024])).isEqualTo(ArchiveKind.NONE);
  }

  @Test
  void zipIsAnOfficeFileByItsPartsOrByItsName() {
    byte[] zip = Packed.streamedZip(FILES);
    byte[] office = Packed.streamedZip(Map.of("[Content_Types].xml", new byte[3]));
    assertThat(kind(office)).isEqualTo(ArchiveKind.NONE);
    assertThat(ArchiveKind.of(zip, "报告.DOCX")).isEqualTo(ArchiveKind.NONE);
    assertThat(ArchiveKind.of(zip, "报告.zip")).isEqualTo(ArchiveKind.ZIP);
  }

  @Test
  void anyShortHeadIsLookedAtWithoutFailing() {
    for (byte[] file : new byte[][] {Packed.streamedZip(FILES), Packed.gzip(Packed.tar(FILES))}) {
      for (int length = 0; length < Math.min(file.length, 300); length++) {
        assertThat(kind(Arrays.copyOf(file, length))).isNotNull();
      }
    }
  }
}
