package coop.councils.dps.bid.web;

import coop.councils.dps.bid.application.AttachFiles;
import coop.councils.dps.bid.domain.FileSlot;
import coop.councils.dps.bid.domain.TenderContent.TenderFile;
import coop.councils.dps.document.web.Uploads;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The files of a supplier's own tender. */
@Named("tenderFiles")
@RequestScoped
public class TenderFilesBacking {

  @Inject
  private TenderBacking tender;
  @Inject
  private AttachFiles files;
  @Inject
  private Uploads uploads;
  @Inject
  private Messages messages;
  @Inject
  private Form form;

  public FileSlot[] getSlots() {
    return FileSlot.values();
  }

  /** Their names in the same order. */
  public List<String> getSlotNames() {
    return Arrays.stream(FileSlot.values()).map(slot -> messages.text("bid.slot." + slot)).toList();
  }

  /** The file that the address names, in the slot that it names. */
  public TenderFile getFile() {
    return uses().filter(file -> file.slot().name().equals(form.typed("slot"))).findFirst().orElseThrow(() -> new NotFoundException("a file"));
  }

  public String attach() {
    files.attach(reference(), uploads.file("file"), form.all("slot"), form.input("bid"));
    return tender.address("/files?notice=fileAdded");
  }

  /** The purposes of the file that the address names. */
  public List<String> getSlotsOfFile() {
    return uses().map(file -> file.slot().name()).toList();
  }

  /** The file that the address names, whatever it is for. */
  public TenderFile getMoved() {
    return uses().findFirst().orElseThrow(() -> new NotFoundException("a file"));
  }

  private Stream<TenderFile> uses() {
    return tender.getBid().files().stream().filter(file -> file.reference().equals(form.typed("document")));
  }

  public String move() {
    files.move(reference(), getMoved().documentId(), form.all("slot"), form.input("bid"));
    return tender.address("/files?notice=saved");
  }

  public String detach() {
    files.detach(reference(), getFile().documentId(), getFile().slot());
    return tender.address("/files?notice=fileRemoved");
  }

  private Reference reference() {
    return Reference.parse("MC", form.typed("ref")).orElseThrow(() -> new NotFoundException("a competition"));
  }
}
