package coop.councils.dps.supplier.web;

import coop.councils.dps.document.web.Uploads;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import coop.councils.dps.supplier.application.KeepLibrary;
import coop.councils.dps.supplier.domain.DocumentKind;
import coop.councils.dps.supplier.domain.Library;
import coop.councils.dps.supplier.domain.LibraryRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** The supplier's library of files. */
@Named("library")
@RequestScoped
public class LibraryBacking {

  private static final String PAGE = "/supplier/documents?notice=";

  @Inject
  private KeepLibrary keep;
  @Inject
  private Uploads uploads;
  @Inject
  private Messages messages;
  @Inject
  private Clock clock;
  @Inject
  private Form form;
  private final Kept<List<LibraryRow>> rows = new Kept<>();

  public List<LibraryRow> getRows() {
    return rows.get(keep::own);
  }

  public DocumentKind[] getKinds() {
    return DocumentKind.values();
  }

  /**
   * The files to choose from for an answer.
   *
   * @param answer the file that it holds now, which may have been taken out of the library; null for none
   */
  public List<LibraryRow> offered(LibraryRow answer) {
    boolean takenOut = answer != null && getRows().stream().noneMatch(row -> row.reference().equals(answer.reference()));
    return takenOut ? Stream.concat(Stream.of(answer), getRows().stream()).toList() : getRows();
  }

  /** Their references, and {@link Library#NO_FILE}. */
  public List<String> choices(LibraryRow answer) {
    return Stream.concat(offered(answer).stream().map(row -> row.reference().value()), Stream.of(Library.NO_FILE))
        .toList();
  }

  /** Their names in the same order. */
  public List<String> choiceNames(LibraryRow answer) {
    return Stream.concat(offered(answer).stream().map(LibraryRow::name), Stream.of(messages.text("answer.file.none")))
        .toList();
  }

  public boolean expired(LibraryRow row) {
    return row.expiresOn() != null && row.expiresOn().isBefore(London.dateOf(clock.instant()));
  }

  /** The file that the address names. */
  public LibraryRow getRow() {
    return getRows().stream().filter(row -> row.reference().value().equals(form.typed("document"))).findFirst()
        .orElseThrow(() -> new NotFoundException("a file"));
  }

  public String add() {
    keep.add(uploads.file("file"), form.input("library"));
    return PAGE + "fileAdded";
  }

  public String replace() {
    keep.replace(reference(), uploads.file("file"), form.input("library"));
    return PAGE + "fileReplaced";
  }

  public String remove() {
    keep.remove(reference());
    return PAGE + "fileRemoved";
  }

  private Reference reference() {
    return Reference.parse("DOC", form.typed("document")).orElseThrow(() -> new NotFoundException("a file"));
  }
}
