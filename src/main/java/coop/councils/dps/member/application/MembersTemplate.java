package coop.councils.dps.member.application;

import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.member.domain.MemberColumn;
import coop.councils.dps.member.domain.MembersReading;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.sheet.file.Template;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Hands an administrator the empty register to fill in, with an invented row and an explanation of every column. */
@UseCase
public class MembersTemplate {

  private static final List<String> EXAMPLE = List.of(MembersReading.EXAMPLE, "Full", "England",
      "Example Hall; 1 Invention Street; Exampleton; ZZ1 2AA", "policy@council.example", "2024-04-01", "",
      "council.example");

  private final Messages messages;
  private final CurrentUser user;

  @Inject
  public MembersTemplate(Messages messages, CurrentUser user) {
    this.messages = messages;
    this.user = user;
  }

  public byte[] csv() {
    user.requireAdministrator();
    return Template.csv(rows());
  }

  public byte[] xlsx() {
    user.requireAdministrator();
    return Template.xlsx(rows(), messages.text("members.template.sheet"), messages.text("members.template.guide"),
        Stream.concat(Stream.of(new Template.Explained(messages.text("members.template.first"),
            messages.text("members.template.general"))), columns().stream()).toList());
  }

  /** The columns with what stands in them, in their order. */
  public List<Template.Explained> columns() {
    user.requireAdministrator();
    return Arrays.stream(MemberColumn.values()).map(column -> new Template.Explained(column.head(),
        messages.text("members.column." + column))).toList();
  }

  private static List<List<String>> rows() {
    return List.of(Arrays.stream(MemberColumn.values()).map(MemberColumn::head).toList(), EXAMPLE);
  }
}
