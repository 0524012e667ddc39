package ogi.jobs.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import ogi.document.Limits;
import ogi.document.RawDocument;
import ogi.document.SourceFacts;
import ogi.document.archive.ArchiveKind;
import ogi.document.archive.Archives;
import ogi.document.archive.Member;
import ogi.document.archive.Members;
import ogi.document.archive.Skipped;
import ogi.document.archive.Splits;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.io.IOUtils;

/**
 * The documents of one share, each fetched when it is asked for, and counted. What fails is a
 * refused document, never an end.
 */
public final class OpenShare implements Iterator<Member> {
  private final Files files;
  private final Share share;
  private final Iterator<InputFile> whole;
  private Iterator<Member> members = Collections.emptyIterator();
  private Members archive;
  private Skipped skipped = Skipped.NOTHING;
  private long filesRead;
  private long documents;

  OpenShare(Files files, Share share) {
    this.files = files;
    this.share = share;
    if (share instanceof Share.Files several) {
      whole = several.files().iterator();
    } else if (share instanceof Share.Stream stream) {
      whole = List.of(stream.file()).iterator();
    } else {
      whole = Collections.emptyIterator();
      members = part(share);
    }
  }

  @Override
  public boolean hasNext() {
    while (!members.hasNext()) {
      leave();
      if (!whole.hasNext()) {
        return false;
      }
      members = opened(whole.next());
      filesRead++;
    }
    return true;
  }

  @Override
  public Member next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    documents++;
    return members.next();
  }

  /** How many files were begun so far. */
  public long files() {
    return filesRead;
  }

  /** What was met, once there is no next one. */
  public ShareEnd end() {
    return new ShareEnd(filesRead, archiveOf(share), documents, skipped);
  }

  private static String archiveOf(Share share) {
    if (share instanceof Share.Records records) {
      return records.file().uri();
    }
    return share instanceof Share.ZipMembers zip ? zip.file().uri() : "";
  }

  private void leave() {
    if (archive != null) {
      skipped = skipped.plus(archive.skipped());
      archive.close();
      archive = null;
    }
  }

  /** A part that is refused has an address of its own, since others of the archive may be, too. */
  private Iterator<Member> part(Share part) {
    if (part instanceof Share.Records records) {
      return part(
          records.file(),
          "records-" + records.from() + "-" + records.to(),
          channel ->
              Splits.warc(
                  records.file().uri(), channel, records.from(), records.to(), Limits.STANDARD));
    }
    Share.ZipMembers zip = (Share.ZipMembers) part;
    return part(
        zip.file(),
        "members-" + zip.from() + "-" + zip.to(),
        channel -> Splits.zip(zip.file().uri(), channel, zip.from(), zip.to(), Limits.STANDARD));
  }

  private Iterator<Member> part(InputFile file, String name, Opening opening) {
    try {
      archive = opening.of(files.channel(file));
      return archive;
    } catch (IOException e) {
      String reason = "a part of the archive cannot be opened: " + MemberReader.firstLine(e);
      String address = file.uri() + "!/" + name;
      return List.<Member>of(new Member.Refused(address, file.uri(), file.bytes(), reason))
          .iterator();
    }
  }

  /** How a part of an archive is opened. */
  private interface Opening {
    Members of(HadoopChannel channel) throws IOException;
  }

  private Iterator<Member> opened(InputFile file) {
    FSDataInputStream in = null;
    try {
      in = files.open(file);
      byte[] head = in.readNBytes(Files.HEAD);
      ArchiveKind kind = Files.kind(file, head);
      if (!kind.isReadable()) {
        return List.of(alone(file, head, in)).iterator();
      }
      archive = archive(file, kind, head, in);
      return archive.hasNext() ? archive : refused(file, "it holds no documents");
    } catch (IOException e) {
      return refused(file, "cannot be opened: " + MemberReader.firstLine(e));
    } finally {
      if (archive == null) {
        IOUtils.closeStream(in);
      }
    }
  }

  /** By its directory, or by its records, where it has them: what is behind a damage is read. */
  private Members archive(InputFile file, ArchiveKind kind, byte[] head, InputStream in)
      throws IOException {
    if (kind == ArchiveKind.WARC_GZIP || (kind == ArchiveKind.ZIP && hasDirectory(file))) {
      in.close();
      HadoopChannel channel = files.channel(file);
      return kind == ArchiveKind.ZIP
          ? Splits.zip(file.uri(), channel, 0, Integer.MAX_VALUE, Limits.STANDARD)
          : Splits.warc(file.uri(), channel, 0, file.bytes(), Limits.STANDARD);
    }
    PushbackInputStream whole = new PushbackInputStream(in, Math.max(1, head.length));
    whole.unread(head);
    return Archives.open(file.uri(), whole, Limits.STANDARD);
  }

  private boolean hasDirectory(InputFile file) throws IOException {
    try (HadoopChannel channel = files.channel(file)) {
      Splits.zipMembers(channel);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static Member alone(InputFile file, byte[] head, InputStream rest) throws IOException {
    byte[] content = head;
    if (head.length == Files.HEAD && file.bytes() <= DocumentReader.MOST_BYTES) {
      byte[] other = rest.readNBytes(DocumentReader.MOST_BYTES - head.length);
      content = java.util.Arrays.copyOf(head, head.length + other.length);
      System.arraycopy(other, 0, content, head.length, other.length);
    }
    boolean more = head.length == Files.HEAD && rest.read() >= 0;
    if (file.bytes() > DocumentReader.MOST_BYTES || more) {
      long bytes = Math.max(file.bytes(), content.length);
      return new Member.Refused(file.uri(), "", bytes, "too large: " + bytes + " bytes");
    }
    RawDocument document = new RawDocument(file.uri(), "", content);
    return new Member.Found(document, SourceFacts.NONE, "", 0);
  }

  private static Iterator<Member> refused(InputFile file, String reason) {
    Member refused = new Member.Refused(file.uri(), "", file.bytes(), reason);
    return List.of(refused).iterator();
  }
}
