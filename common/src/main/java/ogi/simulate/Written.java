package ogi.simulate;

import java.util.Set;
import ogi.form.Cell;

/**
 * The bytes of a document, and what its layout does to the report.
 *
 * @param bytes the document
 * @param charset charset of its bytes; empty for formats that have none
 * @param declared charset that the document itself declares; empty when it declares none
 * @param lost cells that the layout does not show, although they were printed
 */
record Written(byte[] bytes, String charset, String declared, Set<Cell> lost) {
  Written {
    lost = Set.copyOf(lost);
  }
}
