package coop.councils.dps.demonstration;

import coop.councils.dps.admission.domain.Questionnaires;
import coop.councils.dps.admission.domain.SelfDeclaration;
import coop.councils.dps.admission.domain.SelfDeclarations;
import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.document.domain.DocumentType;
import coop.councils.dps.document.domain.Documents;
import coop.councils.dps.document.domain.StoredDocument;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Sha256;
import coop.councils.dps.supplier.domain.DocumentFacts;
import coop.councils.dps.supplier.domain.DocumentKind;
import coop.councils.dps.supplier.domain.Library;
import coop.councils.dps.supplier.domain.LibraryDocument;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Suppliers keep their evidence up to date: declarations made anew every year, and files that run out. */
@Dependent
class DemoEvidence {

  private final SelfDeclarations declarations;
  private final Questionnaires questionnaires;
  private final Library library;
  private final Documents documents;
  private final AuditTrail audit;

  @Inject
  DemoEvidence(SelfDeclarations declarations, Questionnaires questionnaires, Library library, Documents documents,
      AuditTrail audit) {
    this.declarations = declarations;
    this.questionnaires = questionnaires;
    this.library = library;
    this.documents = documents;
    this.audit = audit;
  }

  void stage(Timeline timeline, Script supplier, Cast cast) {
    if (supplier.has("declaredAnew")) {
      timeline.at(supplier.moment("declaredAnew"), () -> declare(supplier, cast));
    }
    supplier.parts("files").forEach(file -> timeline.at(file.moment("added"), () -> keep(supplier, file, cast)));
  }

  private void declare(Script supplier, Cast cast) {
    Instant now = supplier.moment("declaredAnew");
    SelfDeclaration declaration = SelfDeclaration.unasked(id(supplier, cast));
    declaration.declare(questionnaires.on(London.dateOf(now)).id(), List.of(), null, person(supplier, cast),
        supplier.part("administrator").text("post"), now);
    declarations.add(declaration);
    audit.recordPast(now, person(supplier, cast), "selfDeclaration.declared",
        cast.supplier(name(supplier)).reference().value(), Map.of("declaration", declaration.reference()));
  }

  private void keep(Script supplier, Script file, Cast cast) {
    Instant now = file.moment("added");
    byte[] content = file.text("content").getBytes(StandardCharsets.UTF_8);
    StoredDocument document = store(new StoredDocument(file.text("name"), DocumentType.TXT, content.length,
        Sha256.of(content), now), content);
    library.add(new LibraryDocument(id(supplier, cast), document.id(),
        new DocumentFacts(DocumentKind.valueOf(file.text("kind")), file.day("expires")), person(supplier, cast), now));
    audit.recordPast(now, person(supplier, cast), "library.added", document.reference().value(),
        Map.of("file", document.name(), "sha256", document.sha256()));
  }

  private StoredDocument store(StoredDocument document, byte[] content) {
    try {
      return documents.add(document, new ByteArrayInputStream(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Script supplier) {
    return supplier.part("organisation").text("name");
  }

  private static long id(Script supplier, Cast cast) {
    return cast.supplier(name(supplier)).id();
  }

  private static Actor person(Script supplier, Cast cast) {
    return cast.actor(supplier.part("administrator").text("email"));
  }
}
