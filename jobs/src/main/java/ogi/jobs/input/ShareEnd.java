package ogi.jobs.input;

import java.io.Serializable;
import ogi.document.archive.Skipped;

/**
 * What a share told when it was read to its end; documents are counted by whoever unpacks them, so
 * that one which is lost later is missed.
 *
 * @param files that were read as a whole
 * @param archive address of the archive of which it is a part; empty for whole files
 * @param documents handed over, the refused among them
 * @param skipped what is no document
 */
public record ShareEnd(long files, String archive, long documents, Skipped skipped)
    implements Serializable {}
