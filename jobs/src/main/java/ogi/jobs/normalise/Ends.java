package ogi.jobs.normalise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import ogi.document.Fate;
import ogi.document.SourceFacts;
import ogi.document.archive.Skipped;
import ogi.jobs.Rows;
import ogi.jobs.input.InputFile;
import ogi.jobs.input.Share;
import ogi.jobs.input.ShareEnd;
import ogi.normalise.Reading;
import ogi.table.normalised.DocumentRow;

/** Holds what was read against what was to be read: every share must have come to its end. */
record Ends(long documents, Skipped skipped, List<InputFile> emptyArchives) {

  static Ends of(List<Share> shares, List<? extends Object> parsed) {
    List<ShareEnd> ends =
        parsed.stream()
            .map(each -> each instanceof Parsed.Ended ended ? ended.end() : each)
            .filter(ShareEnd.class::isInstance)
            .map(ShareEnd.class::cast)
            .toList();
    long files = shares.stream().mapToLong(Ends::files).sum();
    long read = ends.stream().mapToLong(ShareEnd::files).sum();
    if (ends.size() != shares.size() || read != files) {
      throw new IllegalStateException(
          String.format(
              "documents were lost: %d of %d shares with %d of %d files were read",
              ends.size(), shares.size(), read, files));
    }
    List<InputFile> empty = empty(shares, ends);
    return new Ends(
        ends.stream().mapToLong(ShareEnd::documents).sum() + empty.size(),
        ends.stream().map(ShareEnd::skipped).reduce(Skipped.NOTHING, Skipped::plus),
        empty);
  }

  private static long files(Share share) {
    if (share instanceof Share.Files several) {
      return several.files().size();
    }
    return share instanceof Share.Stream ? 1 : 0;
  }

  /** Archives that were shared out, and none of their parts holds a document. */
  private static List<InputFile> empty(List<Share> shares, List<ShareEnd> ends) {
    Map<String, Long> documents = new HashMap<>();
    ends.forEach(end -> documents.merge(end.archive(), end.documents(), Long::sum));
    TreeSet<InputFile> empty = new TreeSet<>(java.util.Comparator.comparing(InputFile::uri));
    for (Share share : shares) {
      InputFile file = null;
      if (share instanceof Share.Records records) {
        file = records.file();
      } else if (share instanceof Share.ZipMembers zip) {
        file = zip.file();
      }
      if (file != null && documents.getOrDefault(file.uri(), 0L) == 0) {
        empty.add(file);
      }
    }
    return List.copyOf(empty);
  }

  /** The documents among what tasks gave. */
  static List<ParsedDocument> documents(List<Parsed> parsed) {
    return parsed.stream()
        .filter(Parsed.Read.class::isInstance)
        .map(each -> ((Parsed.Read) each).document())
        .toList();
  }

  /** An archive without documents is one that cannot be read. */
  Rows<ParsedDocument> empty() {
    return Rows.few(
        emptyArchives.stream()
            .map(
                file ->
                    new Reading(
                        "",
                        file.uri(),
                        "",
                        "",
                        "",
                        file.bytes(),
                        Fate.UNREADABLE,
                        "it holds no documents",
                        List.of()))
            .map(r -> ParsedDocument.of(DocumentRow.of(r, SourceFacts.NONE), List.of(), List.of()))
            .toList());
  }

  ReadInput input(Rows<ParsedDocument> settled, Sample sample) {
    return new ReadInput(settled, documents, skipped, sample);
  }
}
