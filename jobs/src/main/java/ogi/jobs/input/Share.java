package ogi.jobs.input;

import java.io.Serializable;
import java.util.List;

/** What one task reads: some whole files, or a part of one large archive. */
public sealed interface Share extends Serializable {

  /** Files one after the other; small archives among them. */
  record Files(List<InputFile> files) implements Share {
    public Files {
      files = List.copyOf(files);
    }
  }

  /** The records of a WARC.gz that begin between two offsets. */
  record Records(InputFile file, long from, long to) implements Share {}

  /** The members of a zip from one place in its directory up to another. */
  record ZipMembers(InputFile file, int from, int to) implements Share {}

  /** An archive in which nothing can be found alone: one task unpacks it, others read. */
  record Stream(InputFile file) implements Share {}
}
