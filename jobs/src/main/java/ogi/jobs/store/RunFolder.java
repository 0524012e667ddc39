package ogi.jobs.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import ogi.jobs.ExitCode;
import ogi.jobs.Refusal;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/**
 * One run folder on any file system of Hadoop. It is immutable: a part of it ({@code normalised},
 * {@code compared}, {@code anomalies}) is written once, and is finished when a manifest says so.
 * The manifest of {@code run} and {@code normalise} stands at the top, that of a part added later
 * inside its folder; each is written last and appears at once under its name.
 */
public final class RunFolder {
  public static final String MANIFEST = "manifest.json";
  private static final int BUFFER = 1 << 16;
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Path root;
  private final Configuration configuration;
  private final FileSystem files;

  public RunFolder(String root, Configuration configuration) {
    this.configuration = configuration;
    try {
      Path path = new Path(root);
      this.files = path.getFileSystem(configuration);
      this.root = files.makeQualified(path);
      if (files instanceof LocalFileSystem local) {
        // No .crc files beside the tables that people open.
        local.setWriteChecksum(false);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Refusal(ExitCode.WRONG_USE, "no such place: " + root + " (" + e.getMessage() + ")");
    }
  }

  public Configuration configuration() {
    return configuration;
  }

  /** Complete address, the same on every machine of a cluster. */
  public String address() {
    return root.toString();
  }

  /** Puts a file of the run in another place. */
  void move(String from, String to) throws IOException {
    files.mkdirs(folder(to).getParent());
    if (!files.rename(folder(from), folder(to))) {
      throw new IOException(folder(from) + " could not be renamed");
    }
  }

  /** Removes a folder of the run with all in it, if it is there. */
  void remove(String path) throws IOException {
    files.delete(folder(path), true);
  }

  /** Where a table or part is, or will be. */
  public Path folder(String path) {
    return new Path(root, path);
  }

  /** Whether there is such a folder. */
  public boolean exists() {
    try {
      return files.exists(root);
    } catch (IOException e) {
      throw new Refusal(ExitCode.WRONG_USE, root + " cannot be read: " + e.getMessage());
    }
  }

  /** Makes the empty run folder; refuses one that holds anything. */
  public void claim() {
    try {
      if (files.exists(root) && (files.getFileStatus(root).isFile() || !isEmpty(root))) {
        throw cannotWrite(this + " exists; such a folder is written once, so name a new one");
      }
      files.mkdirs(root);
    } catch (IOException e) {
      throw cannotWrite(this + " cannot be written: " + e.getMessage());
    }
  }

  /** Makes the empty folder of a part; refuses one that exists. */
  public void claim(String part) {
    Path folder = folder(part);
    try {
      if (files.exists(folder)) {
        throw cannotWrite(
            finished(part)
                ? folder + " exists; a part of a run is written once"
                : folder + " was left unfinished by another run; remove it first");
      }
      files.mkdirs(folder);
    } catch (IOException e) {
      throw cannotWrite(folder + " cannot be written: " + e.getMessage());
    }
  }

  private boolean isEmpty(Path folder) throws IOException {
    return files.listStatus(folder).length == 0;
  }

  /** Whether a part is there and finished. */
  public boolean finished(String part) {
    return manifest(part).isPresent();
  }

  /** The manifest that vouches for a part, or nothing when the part is not finished. */
  public Optional<ObjectNode> manifest(String part) {
    Optional<ObjectNode> own = manifestIn(folder(part));
    return own.isPresent()
        ? own
        : manifestIn(root).filter(top -> top.path("parts").toString().contains('"' + part + '"'));
  }

  private Optional<ObjectNode> manifestIn(Path folder) {
    Path path = new Path(folder, MANIFEST);
    try {
      if (!files.exists(path)) {
        return Optional.empty();
      }
      try (InputStream in = files.open(path)) {
        return Optional.of((ObjectNode) JSON.readTree(in));
      }
    } catch (IOException | ClassCastException e) {
      throw new Refusal(ExitCode.NOTHING_USABLE, path + " is no manifest: " + e.getMessage());
    }
  }

  /** Opens a new file of the run. */
  public OutputStream create(String path) throws IOException {
    return files.create(folder(path), false);
  }

  /** Copies a file of the run. */
  public void copy(String path, OutputStream out) throws IOException {
    try (InputStream in = files.open(folder(path))) {
      in.transferTo(out);
    }
  }

  /** Copies a part of a file of the run. */
  void copy(String path, long from, long length, OutputStream out) throws IOException {
    try (FSDataInputStream in = files.open(folder(path))) {
      in.seek(from);
      byte[] buffer = new byte[BUFFER];
      for (long left = length; left > 0; ) {
        int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
        if (read < 0) {
          throw new IOException(folder(path) + " is shorter than it was");
        }
        out.write(buffer, 0, read);
        left -= read;
      }
    }
  }

  /** Finishes the run ({@code part} empty) or a part of it: the manifest appears under its name. */
  public void finish(String part, ObjectNode manifest) {
    Path folder = part.isEmpty() ? root : folder(part);
    Path unfinished = new Path(folder, "_" + MANIFEST + ".tmp");
    try {
      try (OutputStream out = files.create(unfinished, false)) {
        out.write(JSON.writeValueAsBytes(manifest));
        out.write('\n');
      }
      if (!files.rename(unfinished, new Path(folder, MANIFEST))) {
        throw new IOException("the manifest could not be renamed");
      }
    } catch (IOException e) {
      throw cannotWrite(folder + " cannot be written: " + e.getMessage());
    }
  }

  private static Refusal cannotWrite(String line) {
    return new Refusal(ExitCode.CANNOT_WRITE, line);
  }

  @Override
  public String toString() {
    return root.toUri().getScheme().equals("file") ? root.toUri().getPath() : root.toString();
  }
}
