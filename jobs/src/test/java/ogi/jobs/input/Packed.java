package ogi.jobs.input;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives for tests, made in memory. */
public final class Packed {
  private static final int BLOCK = 512;

  private Packed() {}

  /** A zip. */
  public static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return out.toByteArray();
  }

  /** A tar, by the book: POSIX 1003.1, ustar. */
  public static byte[] tar(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream tar = new ByteArrayOutputStream();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      int length = file.getValue().length;
      tar.write(head(file.getKey(), length));
      tar.write(file.getValue());
      tar.write(new byte[(BLOCK - length % BLOCK) % BLOCK]);
    }
    tar.write(new byte[2 * BLOCK]);
    return tar.toByteArray();
  }

  private static byte[] head(String name, int length) {
    byte[] head = new byte[BLOCK];
    put(head, 0, name);
    put(head, 100, "0000644");
    put(head, 108, "0000000");
    put(head, 116, "0000000");
    put(head, 124, String.format("%011o", length));
    put(head, 136, "00000000000");
    put(head, 148, "        ");
    put(head, 156, "0");
    put(head, 257, "ustar");
    put(head, 263, "00");
    int sum = 0;
    for (byte b : head) {
      sum += b & 0xff;
    }
    put(head, 148, String.format("%06o", sum) + "\0 ");
    return head;
  }

  private static void put(byte[] head, int at, String text) {
    byte[] bytes = text.getBytes(US_ASCII);
    System.arraycopy(bytes, 0, head, at, bytes.length);
  }

  /** One gzip member. */
  public static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }

  /** A record of a WARC.gz with a server's answer in UTF-8. */
  public static byte[] answer(String url, int status, byte[] body) throws IOException {
    return answer(url, status, "Content-Type: text/plain; charset=utf-8\r\n", body);
  }

  /** A record of a WARC.gz with a server's answer. */
  public static byte[] answer(String url, int status, String headers, byte[] body)
      throws IOException {
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    http.write(ascii("HTTP/1.1 " + status + " Answer\r\n" + headers + "\r\n"));
    http.write(body);
    return record("response", url, http.toByteArray());
  }

  /** A record of a WARC.gz with what was asked for. */
  public static byte[] request(String url) throws IOException {
    return record("request", url, ascii("GET / HTTP/1.1\r\n\r\n"));
  }

  private static byte[] record(String type, String url, byte[] content) throws IOException {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.write(
        ascii(
            "WARC/1.0\r\nWARC-Type: "
                + type
                + "\r\nWARC-Target-URI: "
                + url
                + "\r\nWARC-Date: 2022-03-04T08:09:10Z\r\n"
                + "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
                + "Content-Type: application/http; msgtype="
                + type
                + "\r\nContent-Length: "
                + content.length
                + "\r\n\r\n"));
    record.write(content);
    record.write(ascii("\r\n\r\n"));
    return gzip(record.toByteArray());
  }

  private static byte[] ascii(String text) {
    return text.getBytes(US_ASCII);
  }
}
