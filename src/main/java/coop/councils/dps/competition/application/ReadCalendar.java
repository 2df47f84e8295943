package coop.councils.dps.competition.application;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import coop.councils.dps.competition.domain.CalendarFeed;
import coop.councils.dps.competition.domain.CalendarFeeds;
import coop.councils.dps.competition.domain.CompetitionDates;
import coop.councils.dps.competition.domain.CompetitionStatus;
import coop.councils.dps.identity.domain.Account;
import coop.councils.dps.identity.domain.Accounts;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Sha256;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A calendar program reads the dates of the competitions of one person's organisation (RFC 5545): last days for
 * questions, deadlines, planned decisions. The secret of the address is the only key; it opens nothing else, and
 * nothing once the person's role has ended.
 *
 * <p>Deadlines are moments in UTC, so that no program can shift them; days are days. A competition that was withdrawn
 * stays, cancelled, so that programs take its dates out.
 */
@UseCase
public class ReadCalendar {

  private static final int OCTETS_OF_A_LINE = 75;

  private final CalendarFeeds feeds;
  private final Accounts accounts;
  private final Messages messages;
  private final String baseUrl;

  @Inject
  public ReadCalendar(CalendarFeeds feeds, Accounts accounts, Messages messages,
      @ConfigProperty(name = "BASE_URL") String baseUrl) {
    this.feeds = feeds;
    this.accounts = accounts;
    this.messages = messages;
    this.baseUrl = baseUrl;
  }

  public String read(String secret) {
    SignedIn person = feeds.bySecretHash(Sha256.of(secret)).map(CalendarFeed::accountId).flatMap(accounts::byId)
        .map(Account::email).flatMap(accounts::signedIn).filter(found -> found.organisationId() != null)
        .orElseThrow(() -> new NotFoundException("a calendar"));
    boolean buys = person.role().side() == Role.Side.BUYER;
    List<CompetitionDates> dates = buys ? feeds.datesOfMember(person.organisationId())
        : feeds.datesOfInvited(person.organisationId());
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Cooperative Councils' Innovation Network//DPS//EN");
    calendar.setName(messages.text("calendar.name"));
    String pages = baseUrl + (buys ? "/buyer/competitions/" : "/supplier/opportunities/");
    dates.forEach(competition -> add(calendar, competition, pages + competition.reference()));
    return text(calendar);
  }

  private static String text(ICalendar calendar) {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return folded(text.toString());
  }

  /** RFC 5545, 3.1. The library counts characters instead of octets, and may part one in two. */
  private static String folded(String text) {
    StringBuilder folded = new StringBuilder();
    text.lines().forEach(line -> {
      int octets = 0;
      for (int character : line.codePoints().toArray()) {
        int more = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
        if (octets + more > OCTETS_OF_A_LINE) {
          folded.append("\r\n ");
          octets = 1;
        }
        folded.appendCodePoint(character);
        octets += more;
      }
      folded.append("\r\n");
    });
    return folded.toString();
  }

  private void add(ICalendar calendar, CompetitionDates competition, String page) {
    VEvent deadline = event(competition, "deadline", page);
    deadline.setDateStart(Date.from(competition.deadline()), true);
    calendar.addEvent(deadline);
    day(calendar, event(competition, "questions", page), competition.questionsBy());
    day(calendar, event(competition, "decision", page), competition.decisionBy());
  }

  private static void day(ICalendar calendar, VEvent event, LocalDate day) {
    if (day != null) {
      DateTimeComponents components =
          new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, false);
      event.setDateStart(new DateStart(new ICalDate(components, false)));
      calendar.addEvent(event);
    }
  }

  /** @param what a key under {@code calendar.}; with the reference it names the event for good */
  private VEvent event(CompetitionDates competition, String what, String page) {
    VEvent event = new VEvent();
    event.setUid(competition.reference() + "-" + what + "@dps");
    event.setSummary(messages.text("calendar." + what, competition.title()));
    event.setDescription(messages.text("calendar.description", competition.reference(), page));
    event.setUrl(page);
    if (competition.status() == CompetitionStatus.WITHDRAWN) {
      event.setStatus(Status.cancelled());
    }
    return event;
  }
}
