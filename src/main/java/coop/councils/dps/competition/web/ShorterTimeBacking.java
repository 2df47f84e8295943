package coop.councils.dps.competition.web;

import coop.councils.dps.competition.application.AnswerShorterTime;
import coop.councils.dps.competition.application.AskForShorterTime;
import coop.councils.dps.competition.domain.ShorterTimeRow;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;

/** A shorter time by consent (R22): the buyer asks and sees who agrees, a supplier answers. */
@Named("shorterTime")
@RequestScoped
public class ShorterTimeBacking {

  @Inject
  private AskForShorterTime asking;
  @Inject
  private AnswerShorterTime answering;
  @Inject
  private Form form;
  private final Kept<ShorterTimeRow> last = new Kept<>();
  private final Kept<Instant> agreed = new Kept<>();
  private final Kept<List<AnswerShorterTime.Asked>> waiting = new Kept<>();

  /** The last request; null before there is one. */
  public ShorterTimeRow getLast() {
    return last.get(() -> asking.last(competition()).orElse(null));
  }

  /** The earliest deadline that everybody agreed to; null where the ten days hold. */
  public Instant getAgreed() {
    return agreed.get(() -> asking.agreed(competition()).orElse(null));
  }

  public boolean isOutdated() {
    return asking.isOutdated(competition());
  }

  public String ask() {
    asking.ask(competition(), form.input("shorterTime"));
    return page("shorterTimeAsked");
  }

  public String withdraw() {
    asking.withdraw(competition());
    return page("shorterTimeWithdrawn");
  }

  /** What the own supplier is asked. */
  public List<AnswerShorterTime.Asked> getWaiting() {
    return waiting.get(answering::waiting);
  }

  /** The request that the address names, for the own supplier. */
  public AnswerShorterTime.Asked getAsked() {
    return getWaiting().stream().filter(asked -> asked.request().reference().equals(request())).findFirst()
        .orElseThrow(() -> new NotFoundException("a request for a shorter time"));
  }

  public String answer() {
    answering.answer(request(), form.input("shorterTime"));
    return "/supplier/shorter-times/" + request() + "?notice=shorterTimeAnswered";
  }

  private String page(String notice) {
    return "/buyer/competitions/" + competition() + "/shorter-time?notice=" + notice;
  }

  private Reference competition() {
    return Reference.parse("MC", form.typed("ref")).orElseThrow(() -> new NotFoundException("a competition"));
  }

  private Reference request() {
    return Reference.parse("STR", form.typed("request"))
        .orElseThrow(() -> new NotFoundException("a request for a shorter time"));
  }
}
