package coop.councils.dps.bid.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.bid.domain.Attachment;
import coop.councils.dps.bid.domain.Bid;
import coop.councils.dps.bid.domain.FileSlot;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.document.application.StoreDocument;
import coop.councils.dps.document.application.Upload;
import coop.councils.dps.document.domain.Documents;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.supplier.domain.Library;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * An invited supplier puts files into its tender: uploaded now or out of its library, one file for as many purposes as
 * it serves, each marked as confidential with its reason or not (R56).
 *
 * <p>Refuses changes once the gate has closed, what {@link StoreDocument} does, an upload and a file of the library at
 * once, neither, a file for nothing, and the bytes of a file that is there already for the same purpose.
 */
@UseCase
public class AttachFiles {

  private static final int LONGEST_REASON = 1000;

  private final BidDesk desk;
  private final StoreDocument store;
  private final OwnLibrary library;
  private final Documents documents;
  private final AuditTrail audit;

  @Inject
  public AttachFiles(BidDesk desk, StoreDocument store, OwnLibrary library, Documents documents, AuditTrail audit) {
    this.desk = desk;
    this.store = store;
    this.library = library;
    this.documents = documents;
    this.audit = audit;
  }

  /** @param slots names of the purposes that were ticked */
  public void attach(Reference reference, Upload upload, List<String> slots, Input input) {
    MiniCompetition competition = desk.takingTenders(reference);
    List<FileSlot> chosen = chosen(slots, input);
    String kept = input.typed("library").replace(Library.NO_FILE, "");
    // A browser sends an empty name where no file was chosen.
    boolean uploaded = upload != null && !upload.name().isBlank();
    if (uploaded && !kept.isEmpty()) {
      input.wrong("library", "bid.library.both");
    }
    String reason = reason(input);
    input.check();
    long document = kept.isEmpty() ? store.store("file", upload).id() : library.find(kept);
    Bid bid = desk.papers(competition);
    refuseCopies(bid, document, chosen, input);
    chosen.forEach(slot -> bid.add(new Attachment(document, slot, reason)));
    audit.record("bid.written", bid.reference().value(), Map.of("part", "file added"));
  }

  /** The same bytes under another name, or sent again, would be read twice. */
  private void refuseCopies(Bid bid, long document, List<FileSlot> slots, Input input) {
    List<Long> there = bid.files().stream().filter(file -> slots.contains(file.slot())).map(Attachment::documentId)
        .filter(id -> id != document).distinct().toList();
    String sha256 = documents.byId(List.of(document)).get(0).sha256();
    documents.sameAmong(there, sha256).ifPresent(row -> input.wrong("file", "bid.file.twice", row.name()));
    input.check();
  }

  private static List<FileSlot> chosen(List<String> slots, Input input) {
    List<FileSlot> chosen = Arrays.stream(FileSlot.values()).filter(slot -> slots.contains(slot.name())).toList();
    if (chosen.isEmpty()) {
      input.wrong("slot", "bid.slot.required");
    }
    return chosen;
  }

  private static String reason(Input input) {
    return input.optionalText("confidential", LONGEST_REASON).orElse(null);
  }

  /** Moves a file of the tender between its purposes, and says anew whether it is confidential. */
  public void move(Reference reference, long documentId, List<String> slots, Input input) {
    Bid bid = desk.papers(desk.takingTenders(reference));
    if (bid.files().stream().noneMatch(file -> file.documentId() == documentId)) {
      throw new NotFoundException("a file of the tender");
    }
    List<FileSlot> chosen = chosen(slots, input);
    String reason = reason(input);
    input.check();
    bid.use(documentId, chosen, reason);
    audit.record("bid.written", bid.reference().value(), Map.of("part", "file moved"));
  }

  public void detach(Reference reference, long documentId, FileSlot slot) {
    Bid bid = desk.papers(desk.takingTenders(reference));
    bid.remove(documentId, slot);
    audit.record("bid.written", bid.reference().value(), Map.of("part", "file removed"));
  }
}
