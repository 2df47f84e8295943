package coop.councils.dps.register.web;

import coop.councils.dps.document.domain.DocumentRow;
import coop.councils.dps.register.application.ImportRegister;
import coop.councils.dps.register.application.RegisterTemplate;
import coop.councils.dps.register.application.UndoImport;
import coop.councils.dps.register.application.UploadRegister;
import coop.councils.dps.register.application.ViewRegister;
import coop.councils.dps.register.domain.HistoricAwardRow;
import coop.councils.dps.register.domain.RegisterBatchRow;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import coop.councils.dps.shared.web.Paging;
import coop.councils.dps.sheet.domain.CellError;
import coop.councils.dps.sheet.file.Template;
import coop.councils.dps.sheet.web.SheetUploads;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The files of the old register: uploaded, looked at, imported, discarded, undone. */
@Named("oldRegister")
@RequestScoped
public class OldRegisterBacking {

  @Inject
  private ViewRegister view;
  @Inject
  private UploadRegister uploading;
  @Inject
  private ImportRegister importing;
  @Inject
  private UndoImport undoing;
  @Inject
  private RegisterTemplate template;
  @Inject
  private SheetUploads uploads;
  @Inject
  private Form form;
  private final Kept<Page<RegisterBatchRow>> batches = new Kept<>();
  private Kept<RegisterBatchRow> batch = new Kept<>();
  private final Kept<DocumentRow> file = new Kept<>();
  private final Kept<RegisterBatchRow> toUndo = new Kept<>();
  private Kept<ViewRegister.Preview> preview = new Kept<>();
  private final Kept<List<HistoricAwardRow>> awards = new Kept<>();

  public Page<RegisterBatchRow> getBatches() {
    return batches.get(() -> view.batches(Paging.number(form)));
  }

  public RegisterBatchRow getBatch() {
    return batch.get(() -> view.batch(form.typed("ref")));
  }

  public DocumentRow getFile() {
    return file.get(() -> view.fileOf(getBatch()));
  }

  public RegisterBatchRow getToUndo() {
    return toUndo.get(() -> undoing.find(form.typed("ref")));
  }

  public ViewRegister.Preview getPreview() {
    return preview.get(() -> view.preview(getBatch().reference()));
  }

  public List<HistoricAwardRow> getAwards() {
    return awards.get(() -> view.awardsOf(getBatch().reference()));
  }

  public List<Template.Explained> getColumns() {
    return template.columns();
  }

  /** Why the file just uploaded was not taken, row by row. */
  public List<CellError> getRefused() {
    return uploads.refused();
  }

  public String upload() {
    return uploads.take(uploading::upload).map(batch -> "/manage/register/batches/" + batch).orElse(null);
  }

  public String importBatch() {
    Reference reference = forgotten();
    importing.importBatch(reference);
    return "/manage/register/batches/" + reference + "?notice=registerImported";
  }

  public String discard() {
    importing.discard(forgotten());
    return "/manage/register?notice=registerDiscarded";
  }

  /** What was read to find the button pressed may have changed by the time the page is shown again. */
  private Reference forgotten() {
    Reference reference = getBatch().reference();
    batch = new Kept<>();
    preview = new Kept<>();
    return reference;
  }

  public String undo() {
    undoing.undo(getToUndo().reference(), form.input("registerUndo"));
    return "/manage/register/batches/" + getToUndo().reference() + "?notice=registerUndone";
  }
}
