package ogi.anomaly;

import java.util.Locale;
import ogi.outlier.HidiroglouBerthelot;

/** The part of the page about findings among peers. */
final class PeersPart {
  private final StringBuilder page = new StringBuilder();

  private PeersPart() {}

  static String text() {
    PeersPart part = new PeersPart();
    part.peers();
    return part.page.toString();
  }

  private void peers() {
    line("");
    line("## Among peers");
    line("");
    line(
        "A report is held against the others of its stratum (year, level, kind, scope) and never"
            + " against itself: it is no part of the median, the deviation or the rate that it is"
            + " tested by. All tests of a kind in a stratum are a family; a finding needs a"
            + " q-value (Benjamini and Hochberg, 1995) of at most %s; how many are false is"
            + " [measured](accuracy-anomalies.md). Fewer than %s others (F08: %s with fees), or an"
            + " unknown scope, and nothing is compared; then F07, F08 and F11 are found by the fixed"
            + " limits below.",
        PeerSettings.STANDARD.falseDiscovery(),
        PeerSettings.STANDARD.peers(),
        PeerSettings.STANDARD.feePeers());
    line("");
    line("| code | how | source |");
    line("|---|---|---|");
    line(
        "| E04 | the change is beyond the bounds of effects (U = %s, A = %s, C = %s), beyond %s scaled"
            + " median absolute deviations of log ratios, and of %s pieces at least; without enough"
            + " peers, a filer's own five years and more, the year left out | Hidiroglou and Berthelot"
            + " 1986; Iglewicz and Hoaglin 1993 |",
        HidiroglouBerthelot.U,
        HidiroglouBerthelot.A,
        HidiroglouBerthelot.C,
        PeerSettings.STANDARD.deviations(),
        PeerSettings.STANDARD.pieces());
    line(
        "| F07, F11 | the share is beyond the pooled share of the others, by a beta-binomial"
            + " distribution with their over-dispersion | Spiegelhalter 2005; DerSimonian and Laird"
            + " 1986; Skellam 1948 |");
    line("| F08 | fees against the median of those above zero, on logarithms | as E04 |");
    line("| F09 | figures per head on logarithms, where residents are known | as E04 |");
    line(
        "| F14 | last digits 0 and 5, and equal figures in unlike cells, among figures of three digits"
            + " and more that follow Benford's law | Hill 1995 |");
    line("| F17 | no test: the share of zeros among the others, by Jeffreys' estimate | |");
    line(
        "| G01, G02 | the area's report against those inside it; while bodies are missing their sum is"
            + " the lower end only; equality is demanded where an office's own roster lists the"
            + " government's bodies and all of them have reported | |");
    line("| G03 | such a sum is refused; a finding only if a stratum held both reports | |");
  }

  private void line(String format, Object... values) {
    page.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values))
        .append('\n');
  }
}
