package ogi.document.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ogi.document.Limits;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Archives for tests, made in memory. */
public final class Packed {
  private Packed() {}

  public interface Writing {
    void to(OutputStream out) throws IOException;
  }

  public static byte[] bytes(Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Sizes stand behind the content, names carry the UTF-8 flag. */
  public static byte[] streamedZip(Map<String, byte[]> files) {
    return bytes(
        out -> {
          ZipOutputStream zip = new ZipOutputStream(out);
          for (Map.Entry<String, byte[]> file : files.entrySet()) {
            zip.putNextEntry(new ZipEntry(file.getKey()));
            zip.write(file.getValue());
          }
          zip.finish();
        });
  }

  /** Sizes stand before the content; names in a charset of one's own, without a flag. */
  public static byte[] zip(String charset, List<Map.Entry<String, byte[]>> files) {
    SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(channel)) {
      zip.setEncoding(charset);
      zip.setUseLanguageEncodingFlag(false);
      for (Map.Entry<String, byte[]> file : files) {
        zip.putArchiveEntry(new ZipArchiveEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeArchiveEntry();
      }
      zip.finish();
      return Arrays.copyOf(channel.array(), (int) channel.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] tar(Map<String, byte[]> files) {
    return bytes(
        out -> {
          TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8");
          tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
          for (Map.Entry<String, byte[]> file : files.entrySet()) {
            TarArchiveEntry entry = new TarArchiveEntry(file.getKey(), true);
            entry.setSize(file.getValue().length);
            tar.putArchiveEntry(entry);
            tar.write(file.getValue());
            tar.closeArchiveEntry();
          }
          tar.finish();
        });
  }

  public static byte[] gzip(byte[] content) {
    return bytes(
        out -> {
          GZIPOutputStream gzip = new GZIPOutputStream(out);
          gzip.write(content);
          gzip.finish();
        });
  }

  public static byte[] together(List<byte[]> parts) {
    return bytes(
        out -> {
          for (byte[] part : parts) {
            out.write(part);
          }
        });
  }

  /** One WARC record with a server's answer. */
  public static byte[] response(String url, String httpHead, byte[] body) {
    byte[] head = text("HTTP/1.1 " + httpHead.strip().replace("\n", "\r\n") + "\r\n\r\n");
    return record(
        "response", url, "application/http; msgtype=response", together(List.of(head, body)));
  }

  public static byte[] record(String type, String url, String contentType, byte[] content) {
    String head =
        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nWARC-Date: 2026-01-31T08:09:10Z\r\n"
                .formatted(type, url)
            + "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
            + "Content-Type: %s\r\nContent-Length: %d\r\n\r\n"
                .formatted(contentType, content.length);
    return together(List.of(text(head), content, text("\r\n\r\n")));
  }

  public static List<Member> read(String uri, byte[] file, Bounds bounds) {
    return all(Archives.open(uri, new ByteArrayInputStream(file), bounds));
  }

  public static List<Member> read(String uri, byte[] file) {
    return all(Archives.open(uri, new ByteArrayInputStream(file), Limits.STANDARD));
  }

  public static List<Member> all(Members members) {
    List<Member> all = new ArrayList<>();
    try (members) {
      members.forEachRemaining(all::add);
    }
    return all;
  }

  /** A member in one line: its address, and its text or the reason why there is none. */
  static String line(Member member) {
    return member instanceof Member.Found found
        ? found.uri() + " = " + new String(found.document().content(), StandardCharsets.UTF_8)
        : member.uri() + " : " + ((Member.Refused) member).reason();
  }

  static List<String> lines(List<Member> members) {
    return members.stream().map(Packed::line).toList();
  }
}
