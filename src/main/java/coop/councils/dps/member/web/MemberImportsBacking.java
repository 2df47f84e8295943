package coop.councils.dps.member.web;

import coop.councils.dps.document.domain.DocumentRow;
import coop.councils.dps.member.application.ImportMembers;
import coop.councils.dps.member.application.MembersTemplate;
import coop.councils.dps.member.application.UploadMembers;
import coop.councils.dps.member.application.ViewMemberImports;
import coop.councils.dps.member.domain.EmailDomains;
import coop.councils.dps.member.domain.MemberBatchRow;
import coop.councils.dps.member.domain.MemberChange;
import coop.councils.dps.member.domain.MembershipCategory;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import coop.councils.dps.shared.web.Paging;
import coop.councils.dps.shared.web.Progresses;
import coop.councils.dps.sheet.domain.CellError;
import coop.councils.dps.sheet.file.Template;
import coop.councils.dps.sheet.web.SheetUploads;
import coop.councils.dps.system.domain.Country;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The files of the Network's register: uploaded, compared with the register, imported or discarded. */
@Named("memberImports")
@RequestScoped
public class MemberImportsBacking {

  @Inject
  private ViewMemberImports view;
  @Inject
  private UploadMembers uploading;
  @Inject
  private ImportMembers importing;
  @Inject
  private MembersTemplate template;
  @Inject
  private SheetUploads uploads;
  @Inject
  private Messages messages;
  @Inject
  private Progresses progresses;
  @Inject
  private Form form;
  private final Kept<Page<MemberBatchRow>> batches = new Kept<>();
  private final Kept<DocumentRow> file = new Kept<>();
  private Kept<MemberBatchRow> batch = new Kept<>();
  private Kept<ViewMemberImports.Preview> preview = new Kept<>();

  public Page<MemberBatchRow> getBatches() {
    return batches.get(() -> view.batches(Paging.number(form)));
  }

  public MemberBatchRow getBatch() {
    return batch.get(() -> view.batch(form.typed("ref")));
  }

  public DocumentRow getFile() {
    return file.get(() -> view.fileOf(getBatch()));
  }

  public ViewMemberImports.Preview getPreview() {
    return preview.get(() -> view.preview(getBatch().reference()));
  }

  public MemberChange.Kind[] getKinds() {
    return MemberChange.Kind.values();
  }

  /** The one asked for; else the first that there is something of. */
  public MemberChange.Kind getKind() {
    String asked = form.typed("kind");
    return Arrays.stream(getKinds()).filter(kind -> kind.name().equals(asked)).findFirst()
        .orElseGet(() -> Arrays.stream(getKinds()).filter(kind -> count(kind) > 0).findFirst()
            .orElse(MemberChange.Kind.UNCHANGED));
  }

  public int count(MemberChange.Kind kind) {
    return getPreview().comparison().count(kind);
  }

  /** How many members an import would change. */
  public int getChanges() {
    return count(MemberChange.Kind.NEW) + count(MemberChange.Kind.CHANGED) + count(MemberChange.Kind.LEAVING);
  }

  public Page<MemberChange.Row> getRows() {
    return getPreview().comparison().page(getKind(), Paging.number(form));
  }

  /** What stands, or would stand, in a field. */
  public String shown(Object value) {
    if (value == null || value instanceof EmailDomains domains && domains.names().isEmpty()) {
      return messages.text("members.nothing");
    }
    if (value instanceof MembershipCategory category) {
      return messages.text("member.category." + category);
    }
    if (value instanceof Country country) {
      return messages.text("member.country." + country);
    }
    return value instanceof LocalDate day ? London.date(day) : value.toString().replace("\n", ", ");
  }

  public List<Template.Explained> getColumns() {
    return template.columns();
  }

  /** Why the file just uploaded was not taken, row by row. */
  public List<CellError> getRefused() {
    return uploads.refused();
  }

  public String upload() {
    return uploads.take(uploading::upload).map(batch -> "/manage/members/imports/" + batch).orElse(null);
  }

  public String importBatch() {
    Reference reference = forgotten();
    importing.importBatch(reference, form.version(), progresses.of(form.typed("ticket")));
    return "/manage/members/imports/" + reference + "?notice=membersImported";
  }

  public String discard() {
    importing.discard(forgotten());
    return "/manage/members/imports?notice=membersDiscarded";
  }

  /** What was read to find the button pressed may have changed by the time the page is shown again. */
  private Reference forgotten() {
    Reference reference = getBatch().reference();
    batch = new Kept<>();
    preview = new Kept<>();
    return reference;
  }
}
