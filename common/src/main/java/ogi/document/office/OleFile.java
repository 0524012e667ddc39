package ogi.document.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import ogi.document.Limits;
import ogi.document.block.Refusal;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A file of the Office versions before 2007, or the wrapping of an encrypted newer one. */
final class OleFile implements AutoCloseable {
  /** The library holds some ten times the bytes of a file; a report has 2 MB at most. */
  private static final int MOST_BYTES = 32 << 20;

  private final POIFSFileSystem files;

  private OleFile(POIFSFileSystem files) {
    this.files = files;
  }

  /** Refuses files that are encrypted as a whole, and those too large to hold in memory. */
  static OleFile open(byte[] bytes, Limits limits) throws IOException {
    if (bytes.length > Math.min(limits.bytes(), MOST_BYTES)) {
      throw new Refusal("too large: " + bytes.length + " bytes");
    }
    OleFile file = new OleFile(new POIFSFileSystem(new ByteArrayInputStream(bytes)));
    if (file.root().hasEntryCaseInsensitive("EncryptedPackage")) {
      file.close();
      throw new Refusal("encrypted");
    }
    return file;
  }

  DirectoryNode root() {
    return files.getRoot();
  }

  boolean isWord() {
    return root().hasEntryCaseInsensitive("WordDocument");
  }

  boolean isExcel() {
    return root().hasEntryCaseInsensitive("Workbook") || root().hasEntryCaseInsensitive("Book");
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
