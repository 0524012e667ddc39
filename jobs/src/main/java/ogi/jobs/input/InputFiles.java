package ogi.jobs.input;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Finds the files that {@code --in} names: files, folders with all below them, and globs, on any
 * file system of Hadoop. Hidden files, empty globs and run folders do not count as input; what is
 * left out is told.
 */
public final class InputFiles {
  /** Ends the line on a hidden file. */
  public static final String HIDDEN = " is hidden";

  private final Configuration configuration;
  private final Map<String, InputFile> byPath = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();
  private final Set<String> folders = new HashSet<>();

  public InputFiles(Configuration configuration) {
    this.configuration = configuration;
  }

  /** Adds what one value of {@code --in} names. */
  public void add(String typed) {
    try {
      Path path = new Path(typed);
      FileSystem files = path.getFileSystem(configuration);
      if (files.exists(path)) {
        add(files, files.getFileStatus(path), path.toString());
      } else {
        addMatches(files, path);
      }
    } catch (IOException | IllegalArgumentException e) {
      faults.add("--in " + typed + " cannot be read: " + e.getMessage());
    }
  }

  private void addMatches(FileSystem files, Path pattern) throws IOException {
    FileStatus[] matches = files.globStatus(pattern);
    if (matches == null || matches.length == 0) {
      faults.add("--in " + pattern + " does not exist");
      return;
    }
    String home = files.getWorkingDirectory() + "/";
    for (FileStatus match : matches) {
      String whole = match.getPath().toString();
      boolean shorten = !pattern.isAbsolute() && whole.startsWith(home);
      add(files, match, shorten ? whole.substring(home.length()) : plain(match.getPath()));
    }
  }

  private void add(FileSystem files, FileStatus status, String uri) throws IOException {
    if (status.isFile()) {
      String path = status.getPath().toString();
      byPath.putIfAbsent(path, new InputFile(uri, path, status.getLen()));
    } else if (isRun(files, status.getPath())) {
      leftOut.add(uri + " is a run folder, not input");
    } else if (folders.add(identity(status.getPath()))) {
      for (FileStatus child : files.listStatus(status.getPath())) {
        String name = child.getPath().getName();
        if (name.startsWith(".") || name.startsWith("_")) {
          leftOut.add(uri + "/" + name + HIDDEN);
        } else {
          add(files, child, uri.endsWith("/") ? uri + name : uri + "/" + name);
        }
      }
    }
  }

  private static boolean isRun(FileSystem files, Path folder) throws IOException {
    return files.exists(new Path(folder, "manifest.json"))
        && files.exists(new Path(folder, "normalised"));
  }

  /** One name for a folder however it is reached, so that a link to a folder above ends. */
  private static String identity(Path folder) throws IOException {
    boolean local = "file".equals(folder.toUri().getScheme());
    return local ? new File(folder.toUri().getPath()).getCanonicalPath() : folder.toString();
  }

  private static String plain(Path path) {
    return "file".equals(path.toUri().getScheme()) ? path.toUri().getPath() : path.toString();
  }

  /** The files found, by the address that the tables show. */
  public List<InputFile> files() {
    Map<String, InputFile> byUri = new TreeMap<>();
    Collection<InputFile> found = byPath.values();
    found.forEach(file -> byUri.put(file.uri(), file));
    return List.copyOf(byUri.size() == found.size() ? byUri.values() : found);
  }

  /** What is wrong with the values of {@code --in}. */
  public List<String> faults() {
    return faults;
  }

  /** What was met and is not read. */
  public List<String> leftOut() {
    return leftOut;
  }
}
