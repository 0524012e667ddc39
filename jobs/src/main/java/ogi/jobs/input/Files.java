package ogi.jobs.input;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import ogi.document.archive.ArchiveKind;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.util.functional.FutureIO;

/** Opens the files of the input; the file system is looked up once and their sizes not again. */
final class Files {
  /** Enough to tell every kind of archive. */
  static final int HEAD = 64 << 10;

  private final Configuration configuration;
  private final Map<String, FileSystem> bySystem = new HashMap<>();

  Files(Configuration configuration) {
    this.configuration = configuration;
  }

  /** Opens a file to be read from its beginning to its end. */
  FSDataInputStream open(InputFile file) throws IOException {
    return open(file, Options.OpenFileOptions.FS_OPTION_OPENFILE_READ_POLICY_SEQUENTIAL);
  }

  HadoopChannel channel(InputFile file) throws IOException {
    String policy = Options.OpenFileOptions.FS_OPTION_OPENFILE_READ_POLICY_RANDOM;
    return new HadoopChannel(open(file, policy), file.bytes());
  }

  private FSDataInputStream open(InputFile file, String policy) throws IOException {
    Path path = new Path(file.path());
    return FutureIO.awaitFuture(
        system(path)
            .openFile(path)
            .opt(Options.OpenFileOptions.FS_OPTION_OPENFILE_READ_POLICY, policy)
            .optLong(Options.OpenFileOptions.FS_OPTION_OPENFILE_LENGTH, file.bytes())
            .build());
  }

  private FileSystem system(Path path) throws IOException {
    URI uri = path.toUri();
    String key = uri.getScheme() + "://" + uri.getAuthority();
    FileSystem system = bySystem.get(key);
    if (system == null) {
      system = path.getFileSystem(configuration);
      bySystem.put(key, system);
    }
    return system;
  }

  /** Told by the content. */
  ArchiveKind kind(InputFile file) throws IOException {
    try (InputStream in = open(file)) {
      return kind(file, in.readNBytes(HEAD));
    }
  }

  static ArchiveKind kind(InputFile file, byte[] head) {
    return ArchiveKind.of(head, file.uri().substring(file.uri().lastIndexOf('/') + 1));
  }
}
