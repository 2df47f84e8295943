package coop.councils.dps.competition.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.document.application.StoreDocument;
import coop.councils.dps.document.application.Upload;
import coop.councils.dps.document.domain.DocumentRow;
import coop.councils.dps.document.domain.Documents;
import coop.councils.dps.document.domain.StoredDocument;
import coop.councils.dps.identity.domain.Accounts;
import coop.councils.dps.identity.domain.PersonRow;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.shared.FieldError;
import coop.councils.dps.shared.InvalidInputException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * An owner appoints the evaluators, from the people of the own member, and attaches the documents.
 *
 * <p>Refuses a panel of nobody, people of other organisations, and a file that is there already.
 */
@UseCase
public class EquipCompetition {

  private final DraftDesk desk;
  private final Accounts accounts;
  private final StoreDocument store;
  private final Documents documents;
  private final AuditTrail audit;

  @Inject
  public EquipCompetition(DraftDesk desk, Accounts accounts, StoreDocument store, Documents documents,
      AuditTrail audit) {
    this.desk = desk;
    this.accounts = accounts;
    this.store = store;
    this.documents = documents;
    this.audit = audit;
  }

  public void appoint(Reference reference, List<String> people) {
    MiniCompetition competition = desk.draft(reference);
    List<PersonRow> chosen = accounts.people(Role.Side.BUYER, competition.memberId()).stream()
        .filter(person -> people.contains(person.reference().value())).toList();
    if (chosen.isEmpty()) {
      throw new InvalidInputException(List.of(new FieldError("evaluators", "competition.evaluators.required")));
    }
    competition.appoint(chosen.stream().map(PersonRow::accountId).toList());
    audit.record("competition.evaluatorsAppointed", reference.value(),
        Map.of("evaluators", chosen.stream().map(PersonRow::name).toList()));
  }

  public void attach(Reference reference, Upload upload) {
    MiniCompetition competition = desk.draft(reference);
    StoredDocument document = store.store("file", upload);
    documents.sameAmong(competition.documents(), document.sha256()).ifPresent(EquipCompetition::refuseCopy);
    competition.attach(document.id());
    audit.record("competition.documentAttached", reference.value(),
        Map.of("name", document.name(), "sha256", document.sha256()));
  }

  /** The same bytes under another name, or sent again, would be read twice. */
  private static void refuseCopy(DocumentRow there) {
    throw new InvalidInputException(List.of(new FieldError("file", "competition.file.twice", there.name())));
  }

  public void detach(Reference reference, long documentId) {
    desk.draft(reference).detach(documentId);
    audit.record("competition.documentRemoved", reference.value(), Map.of("document", documentId));
  }
}
