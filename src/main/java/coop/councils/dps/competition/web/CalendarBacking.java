package coop.councils.dps.competition.web;

import coop.councils.dps.competition.application.KeepCalendarFeed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The secret address of the person's calendar; a new one is shown on the page that made it, and never again. */
@Named("calendarFeed")
@RequestScoped
public class CalendarBacking {

  @Inject
  private KeepCalendarFeed feed;
  @Inject
  @ConfigProperty(name = "BASE_URL")
  private String baseUrl;
  private String address;

  /** Null unless it was made by this very request. */
  public String getAddress() {
    return address;
  }

  /** Null without one. */
  public Instant getMadeAt() {
    return feed.madeAt().orElse(null);
  }

  /** Stays on the page, since the address can be shown only now. */
  public String renew() {
    address = baseUrl + "/calendar/" + feed.renew() + ".ics";
    return null;
  }

  public String end() {
    feed.end();
    return "/account/calendar?notice=calendarEnded";
  }
}
