package ogi.jobs.normalise;

import java.util.Iterator;
import org.apache.spark.util.LongAccumulator;

/** The documents of one file as they are read; the last one tells how many there were. */
final class FileDocuments implements Iterator<ParsedDocument> {
  private final Iterator<ParsedDocument> documents;
  private final LongAccumulator done;
  private long count;

  /**
   * @param done counts the files that are read to their end
   */
  FileDocuments(Iterator<ParsedDocument> documents, LongAccumulator done) {
    this.documents = documents;
    this.done = done;
  }

  @Override
  public boolean hasNext() {
    return documents.hasNext();
  }

  @Override
  public ParsedDocument next() {
    ParsedDocument document = documents.next();
    count++;
    if (documents.hasNext()) {
      return document;
    }
    done.add(1);
    return document.lastOf(count);
  }
}
