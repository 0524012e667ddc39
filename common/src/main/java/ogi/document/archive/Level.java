package ogi.document.archive;

/** An archive that is being read; the first level is the input file itself. */
final class Level {
  final String uri;
  final String container;
  final Source source;
  final boolean isFile;

  /** What a crawl knows of the archive, and so of all that is in it. */
  final Entry.Http http;

  final Names names = new Names();

  /** How many of its entries were documents, archives or reasons. */
  long given;

  Level(String uri, String container, Source source, boolean isFile, Entry.Http http) {
    this.uri = uri;
    this.container = container;
    this.source = source;
    this.isFile = isFile;
    this.http = http;
  }
}
