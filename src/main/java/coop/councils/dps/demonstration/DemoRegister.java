package coop.councils.dps.demonstration;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.document.domain.DocumentType;
import coop.councils.dps.document.domain.Documents;
import coop.councils.dps.document.domain.StoredDocument;
import coop.councils.dps.register.application.ReadRegister;
import coop.councils.dps.register.application.TakeOver;
import coop.councils.dps.register.domain.OldRegister;
import coop.councils.dps.register.domain.RegisterBatch;
import coop.councils.dps.register.domain.RegisterReading;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Sha256;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * An officer brings in the old register: two real call-offs of 2022 as far as their notices tell, with invented
 * tenderers and scores, and six invented awards of 2020 to 2024. The notice of DN587699 states neither a lot, which the
 * register needs, nor how social value and price were weighted beside 70 for quality: its lot stands for one to be filled
 * in, and what was not parted is one criterion.
 */
@Dependent
class DemoRegister {

  private static final String FILE = "old-register.csv";
  private static final String OFFICER = "priya.shah@dps.example";
  private static final Instant UPLOADED = Instant.parse("2025-03-17T10:30:00Z");
  private static final Duration LOOKED_AT = Duration.ofMinutes(12);

  private final ReadRegister reader;
  private final TakeOver takeOver;
  private final Documents documents;
  private final OldRegister register;
  private final AuditTrail audit;

  @Inject
  DemoRegister(ReadRegister reader, TakeOver takeOver, Documents documents, OldRegister register, AuditTrail audit) {
    this.reader = reader;
    this.takeOver = takeOver;
    this.documents = documents;
    this.register = register;
    this.audit = audit;
  }

  void stage(Timeline timeline, Cast cast) {
    timeline.at(UPLOADED, () -> bringIn(cast.actor(OFFICER)));
  }

  /** A file with an error ends the whole demonstration here. */
  private void bringIn(Actor officer) {
    byte[] content = content();
    RegisterReading reading = reader.readOn(London.dateOf(UPLOADED), FILE, content);
    if (!reading.isFaultless()) {
      throw new IllegalStateException("The register of the demonstration has errors: " + reading.errors());
    }
    StoredDocument document = store(content);
    RegisterBatch batch = register.add(new RegisterBatch(document.id(), FILE, reading, officer, UPLOADED));
    audit.recordPast(UPLOADED, officer, "register.uploaded", batch.reference().value(), Map.of("file", FILE,
        "sha256", document.sha256(), "awards", reading.awards().size(), "tenders", reading.tenders()));
    Instant imported = UPLOADED.plus(LOOKED_AT);
    takeOver.take(batch, reading, officer, imported);
    audit.recordPast(imported, officer, "register.imported", batch.reference().value(), Map.of("file", FILE,
        "awards", reading.awards().size(), "tenders", reading.tenders()));
  }

  private StoredDocument store(byte[] content) {
    try {
      return documents.add(new StoredDocument(FILE, DocumentType.CSV, content.length, Sha256.of(content), UPLOADED),
          new ByteArrayInputStream(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] content() {
    try (InputStream file = DemoRegister.class.getResourceAsStream("/demo/" + FILE)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
