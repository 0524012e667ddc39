package ogi.document.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** A gzip file: one document without an archive around it. */
final class GzipSource implements Source {
  private static final String SUFFIX = ".gz";

  private final String archiveName;
  private final GzipMembers members;
  private boolean given;

  GzipSource(String archiveName, GzipMembers members) {
    this.archiveName = archiveName;
    this.members = members;
  }

  @Override
  public Optional<Entry> next() throws IOException {
    if (given) {
      return Optional.empty();
    }
    given = true;
    members.nextMember();
    return Optional.of(Entry.of(name(), 0, members, Entry.Check.NONE));
  }

  private String name() {
    if (!members.name().isEmpty()) {
      return Names.decode(members.name().getBytes(StandardCharsets.ISO_8859_1));
    }
    String last = archiveName.substring(archiveName.lastIndexOf('/') + 1);
    boolean suffixed = last.toLowerCase(Locale.ROOT).endsWith(SUFFIX);
    return suffixed ? last.substring(0, last.length() - SUFFIX.length()) : last;
  }

  @Override
  public void close() {
    members.close();
  }
}
