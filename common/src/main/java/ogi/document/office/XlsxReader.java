package ogi.document.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import ogi.document.Limits;
import ogi.document.block.Block;
import ogi.document.block.Deadline;
import ogi.document.block.Refusal;

/** Reads XLSX workbooks: a table for each visible sheet. */
final class XlsxReader {
  private final OfficeZip zip;
  private final Limits limits;
  private final Deadline deadline;

  private XlsxReader(OfficeZip zip, Limits limits, Deadline deadline) {
    this.zip = zip;
    this.limits = limits;
    this.deadline = deadline;
  }

  /** The sheets of the workbook whose main part is given. */
  static List<Block> read(OfficeZip zip, String main, Limits limits, Deadline deadline)
      throws IOException, XMLStreamException {
    return new XlsxReader(zip, limits, deadline).read(main);
  }

  private List<Block> read(String main) throws IOException, XMLStreamException {
    int slash = main.lastIndexOf('/') + 1;
    String folder = main.substring(0, slash);
    Relations relations;
    try (InputStream in = needed(folder + "_rels/" + main.substring(slash) + ".rels")) {
      relations = Relations.read(in, deadline);
    }
    List<String> strings = List.of();
    Optional<String> shared = relations.ofType("/sharedStrings");
    if (shared.isPresent()) {
      try (Xml xml = new Xml(needed(within(folder, shared.get())), deadline)) {
        strings = SharedStrings.read(xml, limits);
      }
    }
    List<Block> blocks = new ArrayList<>();
    for (String id : sheets(main)) {
      String target = relations.targets().getOrDefault(id, "");
      try (Xml xml = new Xml(needed(within(folder, target)), deadline)) {
        blocks.add(SheetReader.read(xml, strings, limits));
      }
    }
    return blocks;
  }

  private InputStream needed(String part) throws IOException {
    return zip.part(part)
        .orElseThrow(() -> new Refusal("truncated or damaged: a part of the workbook is missing"));
  }

  private static String within(String folder, String target) {
    return target.startsWith("/") ? target : folder + target;
  }

  /** The relations of the visible sheets in order. */
  private List<String> sheets(String main) throws IOException, XMLStreamException {
    List<String> ids = new ArrayList<>();
    try (Xml xml = new Xml(needed(main), deadline)) {
      while (xml.hasNext()) {
        if (xml.next(limits) == XMLStreamConstants.START_ELEMENT
            && xml.name().equals("sheet")
            && !xml.attribute("state").endsWith("idden")) {
          ids.add(xml.attribute("id"));
          ExcelPages.requireFew(ids.size(), limits);
        }
      }
    }
    return ids;
  }
}
