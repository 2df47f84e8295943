package coop.councils.dps.sheet.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The files inside a workbook, looked at before anything else reads it: refuses one that unpacks to more than 100 MB
 * or holds no sheet.
 */
final class WorkbookParts {

  private static final long MOST_BYTES = 100L * 1024 * 1024;
  private static final int MOST_FILES = 2000;
  private static final String WORKBOOK = "xl/workbook.xml";
  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
  private static final XMLInputFactory XML = safeReader();

  private final byte[] content;

  WorkbookParts(byte[] content) throws IOException {
    this.content = content;
    refuseBombs();
  }

  /** What is read from one element. */
  private interface Visit {
    void element(String name, XMLStreamReader at);
  }

  private void refuseBombs() throws IOException {
    long total = 0;
    byte[] buffer = new byte[64 * 1024];
    try (ZipFile zip = open()) {
      List<ZipArchiveEntry> files = Collections.list(zip.getEntries());
      if (files.size() > MOST_FILES) {
        throw new UnreadableSheetException("sheet.file.bomb");
      }
      for (ZipArchiveEntry file : files) {
        try (InputStream content = zip.getInputStream(file)) {
          for (int read = content.read(buffer); read > 0; read = content.read(buffer)) {
            total += read;
            if (total > MOST_BYTES) {
              throw new UnreadableSheetException("sheet.file.bomb");
            }
          }
        }
      }
    }
  }

  List<CellRange> mergedCellsOfFirstSheet() throws IOException {
    List<CellRange> merged = new ArrayList<>();
    visit(pathOfFirstSheet(), (name, at) -> {
      if (name.equals("mergeCell")) {
        CellRange.of(at.getAttributeValue(null, "ref")).ifPresent(merged::add);
      }
    });
    return merged;
  }

  private String pathOfFirstSheet() throws IOException {
    List<String> ids = new ArrayList<>();
    visit(WORKBOOK, (name, at) -> {
      if (name.equals("sheet")) {
        ids.add(idOfRelation(at));
      }
    });
    Map<String, String> targets = new HashMap<>();
    visit(RELATIONS, (name, at) -> {
      if (name.equals("Relationship")) {
        targets.put(at.getAttributeValue(null, "Id"), at.getAttributeValue(null, "Target"));
      }
    });
    String target = ids.isEmpty() ? null : targets.get(ids.get(0));
    if (target == null) {
      throw new UnreadableSheetException("sheet.file.broken");
    }
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }

  private static String idOfRelation(XMLStreamReader at) {
    for (int i = 0; i < at.getAttributeCount(); i++) {
      if (at.getAttributeLocalName(i).equals("id") && at.getAttributeNamespace(i) != null) {
        return at.getAttributeValue(i);
      }
    }
    return null;
  }

  private void visit(String path, Visit visit) throws IOException {
    try (ZipFile zip = open()) {
      ZipArchiveEntry entry = zip.getEntry(path);
      if (entry == null) {
        throw new UnreadableSheetException("sheet.file.broken");
      }
      try (InputStream file = zip.getInputStream(entry)) {
        read(file, visit);
      }
    } catch (XMLStreamException e) {
      throw new UnreadableSheetException("sheet.file.broken");
    }
  }

  private static void read(InputStream file, Visit visit) throws XMLStreamException {
    XMLStreamReader reader = XML.createXMLStreamReader(file);
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT) {
        visit.element(reader.getLocalName(), reader);
      }
    }
  }

  private ZipFile open() throws IOException {
    return ZipFile.builder().setByteArray(content).get();
  }

  private static XMLInputFactory safeReader() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
