package ogi.simulate;

import java.util.Random;

/** Turns a printed report into the bytes of one format and layout; a pure function of its input. */
interface FormatWriter {
  Written write(PrintedReport report, Random random);
}
