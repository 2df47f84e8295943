package coop.councils.dps.bid.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.bid.domain.Attachment;
import coop.councils.dps.bid.domain.Bid;
import coop.councils.dps.bid.domain.FileSlot;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.document.application.StoreDocument;
import coop.councils.dps.document.application.Upload;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * An invited supplier puts files into its tender: uploaded now or out of its library, one file for as many purposes as
 * it serves, each marked as confidential with its reason or not (R56).
 *
 * <p>Refuses changes once the gate has closed, what {@link StoreDocument} does, an upload and a file of the library at
 * once, neither, and a file for nothing.
 */
@UseCase
public class AttachFiles {

  private static final int LONGEST_REASON = 1000;

  private final BidDesk desk;
  private final StoreDocument store;
  private final OwnLibrary library;
  private final AuditTrail audit;

  @Inject
  public AttachFiles(BidDesk desk, StoreDocument store, OwnLibrary library, AuditTrail audit) {
    this.desk = desk;
    this.store = store;
    this.library = library;
    this.audit = audit;
  }

  /** @param slots names of the purposes that were ticked */
  public void attach(Reference reference, Upload upload, List<String> slots, Input input) {
    MiniCompetition competition = desk.takingTenders(reference);
    List<FileSlot> chosen = Arrays.stream(FileSlot.values()).filter(slot -> slots.contains(slot.name())).toList();
    if (chosen.isEmpty()) {
      input.wrong("slot", "bid.slot.required");
    }
    String kept = input.typed("library");
    // A browser sends an empty name where no file was chosen.
    boolean uploaded = upload != null && !upload.name().isBlank();
    if (uploaded && !kept.isEmpty()) {
      input.wrong("library", "bid.library.both");
    }
    String reason = input.optionalText("confidential", LONGEST_REASON).orElse(null);
    input.check();
    long document = kept.isEmpty() ? store.store("file", upload).id() : library.find(kept);
    Bid bid = desk.papers(competition);
    chosen.forEach(slot -> bid.add(new Attachment(document, slot, reason)));
    audit.record("bid.written", bid.reference().value(), Map.of("part", "file added"));
  }

  public void detach(Reference reference, long documentId, FileSlot slot) {
    Bid bid = desk.papers(desk.takingTenders(reference));
    bid.remove(documentId, slot);
    audit.record("bid.written", bid.reference().value(), Map.of("part", "file removed"));
  }
}
