package coop.councils.dps.system.web;

import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import coop.councils.dps.system.application.AmendBankHolidays;
import coop.councils.dps.system.application.AmendDps;
import coop.councils.dps.system.application.BankHolidayRow;
import coop.councils.dps.system.application.ListBankHolidays;
import coop.councils.dps.system.domain.Nation;
import coop.councils.dps.system.domain.StatutoryEndPolicy;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** The settings of the DPS as Oldham reads them and an administrator changes them. */
@Named("settings")
@RequestScoped
public class SettingsBacking {

  @Inject
  private AmendDps amend;
  @Inject
  private AmendBankHolidays amendHolidays;
  @Inject
  private ListBankHolidays listHolidays;
  @Inject
  private CurrentUser user;
  @Inject
  private Form form;
  private final Kept<List<BankHolidayRow>> holidays = new Kept<>();

  @PostConstruct
  void check() {
    user.requireOldham();
  }

  public Nation[] getNations() {
    return Nation.values();
  }

  public Nation getNation() {
    return Nation.ofSlug(form.typed("nation")).orElseThrow(() -> new NotFoundException("a nation"));
  }

  public List<BankHolidayRow> getHolidays() {
    return holidays.get(() -> listHolidays.of(getNation()));
  }

  public LocalDate getDate() {
    try {
      return LocalDate.parse(form.typed("date"));
    } catch (DateTimeException e) {
      throw new NotFoundException("a date");
    }
  }

  public String addHoliday() {
    Input input = form.input("holidays");
    LocalDate date = input.date("date");
    String name = input.text("name", 100);
    input.check();
    amendHolidays.add(getNation(), date, name);
    return holidays();
  }

  public String removeHoliday() {
    amendHolidays.remove(getNation(), getDate());
    return holidays();
  }

  public String changeEnds() {
    Input input = form.input("settings");
    LocalDate advertised = input.date("advertisedEnd");
    LocalDate statutory = input.date("statutoryEnd");
    String notice = input.optionalText("noticeNumber", 100).orElse("");
    String reason = input.text("reason", 2000);
    input.check();
    amend.changeEnds(new AmendDps.ChangeEnds(advertised, statutory, notice, reason, form.version()));
    return "/manage/settings?notice=saved";
  }

  public String changePolicy() {
    Input input = form.input("settings");
    StatutoryEndPolicy policy = input.choice("policy", StatutoryEndPolicy.class);
    String reason = input.text("reason", 2000);
    input.check();
    amend.changePolicy(new AmendDps.ChangePolicy(policy, reason, form.version()));
    return "/manage/settings?notice=saved";
  }

  public String recordNotice() {
    Input input = form.input("settings");
    String reference = input.text("contractNotice", 100);
    input.check();
    amend.recordContractNotice(new AmendDps.RecordContractNotice(reference, form.version()));
    return "/manage/settings?notice=saved";
  }

  private String holidays() {
    return "/manage/settings/holidays/" + getNation().slug() + "?notice=saved";
  }
}
