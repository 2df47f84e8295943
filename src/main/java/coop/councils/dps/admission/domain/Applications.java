package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All applications with their requests and judgements. */
public interface Applications {

  Application add(Application application);

  Optional<Application> byReference(Reference reference);

  Optional<Application> byId(long id);

  /** The supplier's last submitted application. */
  Optional<Application> lastSubmitted(long supplierId);

  /** What officers think of the answers of an application. */
  List<JudgementRow> judgements(long applicationId);

  Optional<Judgement> judgement(long applicationId, JudgedAnswer answer);

  void add(Judgement judgement);

  /** @return how many a person had made */
  int removeJudgements(long applicationId, long officer);

  /**
   * Requests waiting for Oldham, the one to be decided first on top.
   *
   * @param today the day in the United Kingdom
   */
  Page<RequestRow> queue(QueueFilter filter, LocalDate today, int page);

  /** Applications with a lot that waits for Oldham. */
  List<Long> waiting();

  /** Requests decided or withdrawn after submission, latest first. */
  Page<RequestRow> closed(int page);

  List<RequestRow> requestsOf(long supplierId);

  List<RequestRow> requestsOf(Reference application);

  /** All of one supplier are from now on of another, into which it was merged. */
  void move(long fromSupplierId, long toSupplierId);
}
