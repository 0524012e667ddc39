package ogi.jobs;

import java.util.List;
import ogi.compare.peers.PeerFile;
import ogi.compare.peers.PeerGroups;
import ogi.jobs.store.ManifestDraft;
import picocli.CommandLine.Option;

/** Among whom bodies are ranked. */
final class PeersOption {
  @Option(
      names = "--peers",
      paramLabel = "GROUPS",
      defaultValue = "level",
      description =
          "Among whom bodies are ranked, always of one level, kind and scope: level (all of them,"
              + " without the option), province, caseload (bands of the denominator), or a CSV file"
              + " with the columns filer_id and group.")
  private String groups;

  private PeerGroups peers = PeerGroups.LEVEL;
  private String sha256 = "";

  void check(Workplace workplace, List<String> faults) {
    switch (groups) {
      case "level" -> peers = PeerGroups.LEVEL;
      case "province" -> peers = PeerGroups.PROVINCE;
      case "caseload" -> peers = PeerGroups.CASELOAD;
      default ->
          OptionFile.read(workplace, "--peers", groups, faults)
              .ifPresent(
                  read -> {
                    sha256 = read.sha256();
                    peers = PeerFile.read(read.records(), faults);
                  });
    }
  }

  PeerGroups peers() {
    return peers;
  }

  /** Puts down what was chosen, when anything was. */
  void describe(ManifestDraft manifest) {
    if (!peers.equals(PeerGroups.LEVEL)) {
      manifest.option("peers", sha256.isEmpty() ? List.of(groups) : List.of(groups, sha256));
    }
  }
}
