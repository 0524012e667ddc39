package ogi.jobs.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** The documents of a simulated corpus as one zip, one tar.gz and one WARC.gz. */
final class PackedCorpus {
  private final Path documents;

  PackedCorpus(Path documents) {
    this.documents = documents;
  }

  /** The documents in the order of their names. */
  List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(documents)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  void packInto(Path folder) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(stream(folder.resolve("all.zip")));
        TarArchiveOutputStream tar =
            new TarArchiveOutputStream(
                new GZIPOutputStream(stream(folder.resolve("all.tar.gz"))), "UTF-8");
        OutputStream warc = stream(folder.resolve("all.warc.gz"))) {
      for (Path file : files()) {
        String name = documents.relativize(file).toString().replace('\\', '/');
        byte[] content = Files.readAllBytes(file);
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
        warc.write(record(name, content));
      }
    }
  }

  private static OutputStream stream(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
  }

  private static byte[] record(String name, byte[] content) throws IOException {
    byte[] answer = "HTTP/1.1 200 OK\r\n\r\n".getBytes(US_ASCII);
    String head =
        String.join(
            "\r\n",
            "WARC/1.0",
            "WARC-Type: response",
            "WARC-Target-URI: http://docs.invalid/" + name,
            "WARC-Date: 2022-03-04T08:09:10Z",
            "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>",
            "Content-Type: application/http; msgtype=response",
            "Content-Length: " + (answer.length + content.length),
            "",
            "");
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(record)) {
      gzip.write(head.getBytes(US_ASCII));
      gzip.write(answer);
      gzip.write(content);
      gzip.write("\r\n\r\n".getBytes(US_ASCII));
    }
    return record.toByteArray();
  }
}
