package ogi.document.archive;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import ogi.document.RawDocument;

/**
 * The members of an input file in stored order, read in one pass with one member in memory. It
 * throws nothing on bad input: what cannot be read is a {@link Member.Refused}, and an archive that
 * is damaged in the middle ends with one for the archive itself.
 */
public final class Members implements Iterator<Member>, Closeable {
  /** Enough to tell any kind of archive and most Office files. */
  private static final int HEAD = 64 << 10;

  private final Budget budget;
  private final Deque<Level> levels = new ArrayDeque<>();
  private Skipped skipped = Skipped.NOTHING;
  private Member ready;

  /** The input file as a whole, told by its content. */
  Members(String uri, Source file, Budget budget) {
    this.budget = budget;
    levels.push(new Level(uri, "", file, true, Entry.Http.NONE));
  }

  /** An archive, or a part of it, whose kind is known. */
  static Members ofArchive(String uri, Source archive, Budget budget) {
    Members members = new Members(uri, Optional::empty, budget);
    members.levels.clear();
    members.levels.push(new Level(uri, "", archive, false, Entry.Http.NONE));
    archive.earlierNames().forEach(members.levels.peek().names::unique);
    return members;
  }

  @Override
  public boolean hasNext() {
    while (ready == null && !levels.isEmpty()) {
      ready = advance();
    }
    return ready != null;
  }

  @Override
  public Member next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Member member = ready;
    ready = null;
    return member;
  }

  /** What was met so far and is no document. */
  public Skipped skipped() {
    return skipped;
  }

  /** The next member, or null when a step was made that gave none. */
  private Member advance() {
    Level level = levels.peek();
    try {
      long before = budget.packed();
      Optional<Entry> next = level.source.next();
      if (next.isPresent()) {
        countMember(level);
        return member(level, next.get(), before);
      }
      leave();
      boolean empty = !level.isFile && level.given == 0 && !isPart(level);
      return empty ? refused(level, "it holds no documents") : null;
    } catch (Budget.Exhausted e) {
      while (levels.size() > 2) {
        leave();
      }
      Level outermost = levels.peek();
      leaveAll();
      return refused(outermost, e.getMessage());
    } catch (IOException | RuntimeException | LinkageError e) {
      leave();
      String what = level.given == 0 ? "it cannot be read: " : "the rest of it cannot be read: ";
      return refused(level, what + words(e));
    }
  }

  private void countMember(Level level) throws Budget.Exhausted {
    if (!level.isFile) {
      budget.addMember();
    }
  }

  private Member member(Level level, Entry entry, long before) throws Budget.Exhausted {
    boolean named = level.source.hasFileNames() && !level.isFile;
    if (entry.skip().isPresent() || (named && Names.isHidden(entry.name()))) {
      skipped = skipped.plus(entry.skip().orElse(Skipped.What.HIDDEN));
      return null;
    }
    level.given++;
    String container = level.isFile ? "" : level.uri;
    String uri = level.isFile ? level.uri : level.uri + "!/" + name(level, entry, named);
    if (!entry.refusal().isEmpty()) {
      return new Member.Refused(uri, container, entry.bytes(), entry.refusal());
    }
    try {
      Entry.Http http = entry.http() == Entry.Http.NONE ? level.http : entry.http();
      return opened(entry, http, uri, container, before);
    } catch (Budget.Exhausted e) {
      throw e;
    } catch (TooLarge e) {
      return new Member.Refused(uri, container, entry.bytes(), e.getMessage());
    } catch (EOFException e) {
      return new Member.Refused(uri, container, entry.bytes(), "truncated");
    } catch (IOException | RuntimeException | LinkageError e) {
      return new Member.Refused(uri, container, entry.bytes(), "damaged: " + words(e));
    }
  }

  private static String name(Level level, Entry entry, boolean named) {
    String clean = named ? Names.clean(entry.name()) : Names.cleanAddress(entry.name());
    return level.names.unique(clean);
  }

  private Member opened(Entry entry, Entry.Http http, String uri, String container, long before)
      throws IOException {
    byte[] head = entry.body().readNBytes(HEAD);
    String fileName = entry.name().replaceAll("@\\d+$", "");
    ArchiveKind kind = ArchiveKind.of(head, fileName);
    if (kind == ArchiveKind.NONE) {
      byte[] content = content(entry, head, before);
      RawDocument document = new RawDocument(uri, container, content);
      return new Member.Found(document, http.facts(), http.charset(), http.status());
    }
    if (!kind.isReadable()) {
      return new Member.Refused(
          uri, container, entry.bytes(), kind.words() + ": its members cannot be read");
    }
    int depth = budget.bounds().depth();
    if (levels.size() > depth) {
      String reason = kind.words() + " nested deeper than " + depth;
      return new Member.Refused(uri, container, entry.bytes(), reason);
    }
    Source source = Source.of(kind, fileName, whole(head, entry.body()), budget);
    levels.push(new Level(uri, container, source, false, inherited(http)));
    return null;
  }

  /** The stream from its beginning; the archive inside does not close the one around it. */
  private static InputStream whole(byte[] head, InputStream rest) throws IOException {
    PushbackInputStream whole =
        new PushbackInputStream(rest, Math.max(1, head.length)) {
          @Override
          public void close() {
            // The level around it is still read.
          }
        };
    whole.unread(head);
    return whole;
  }

  /** The charset that a server declared for an archive is not that of what is inside. */
  private static Entry.Http inherited(Entry.Http http) {
    return http == Entry.Http.NONE ? http : new Entry.Http(http.facts(), "", http.status());
  }

  private byte[] content(Entry entry, byte[] head, long before) throws IOException {
    long most = budget.bounds().memberBytes();
    if (head.length < HEAD && head.length <= most) {
      entry.check().run();
      return head;
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream(head.length);
    content.write(head);
    byte[] part = new byte[HEAD];
    int read;
    while (content.size() <= most && (read = entry.body().read(part)) >= 0) {
      content.write(part, 0, read);
      if (budget.isBomb(content.size(), budget.packed() - before)) {
        throw new TooLarge(budget.ratioReason());
      }
    }
    if (content.size() > most) {
      throw new TooLarge("too large: over " + most + " bytes");
    }
    entry.check().run();
    return content.toByteArray();
  }

  /** One member reached its own bound; its neighbours are still read. */
  private static final class TooLarge extends IOException {
    TooLarge(String reason) {
      super(reason);
    }
  }

  /** A part of an archive may hold nothing: another part has it. */
  private static boolean isPart(Level level) {
    return level.source instanceof WarcShare || level.source instanceof ZipFileSource;
  }

  private Member refused(Level level, String reason) {
    return new Member.Refused(level.uri, level.container, budget.packed(), reason);
  }

  private void leaveAll() {
    while (!levels.isEmpty()) {
      leave();
    }
  }

  private void leave() {
    try {
      levels.pop().source.close();
    } catch (IOException | RuntimeException e) {
      // It was read as far as it could be; closing it changes nothing.
    }
  }

  /** An exception of a library in one line. */
  static String words(Throwable e) {
    String message = e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse("");
    return message.isBlank() ? e.getClass().getSimpleName() : message.strip();
  }

  @Override
  public void close() {
    leaveAll();
    ready = null;
  }
}
