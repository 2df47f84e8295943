package coop.councils.dps.register.application;

import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.register.domain.RegisterColumn;
import coop.councils.dps.register.domain.RegisterExamples;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.sheet.file.Template;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Hands Oldham the empty register to fill in, with two invented rows and an explanation of every column. */
@UseCase
public class RegisterTemplate {

  private final Messages messages;
  private final CurrentUser user;

  @Inject
  public RegisterTemplate(Messages messages, CurrentUser user) {
    this.messages = messages;
    this.user = user;
  }

  public byte[] csv() {
    user.requireOldham();
    return Template.csv(RegisterExamples.rows());
  }

  public byte[] xlsx() {
    user.requireOldham();
    return Template.xlsx(RegisterExamples.rows(), messages.text("register.template.sheet"),
        messages.text("register.template.guide"),
        Stream.concat(Stream.of(new Template.Explained(messages.text("register.template.first"),
            messages.text("register.template.general"))), columns().stream()).toList());
  }

  /** The columns with what stands in them, in their order; those of the criteria once for all. */
  public List<Template.Explained> columns() {
    user.requireOldham();
    return Stream.concat(Arrays.stream(RegisterColumn.values()).map(column -> new Template.Explained(column.head(),
            messages.text("register.column." + column))),
        Stream.of(new Template.Explained("Criterion 1 to " + RegisterColumn.MOST_CRITERIA,
                messages.text("register.column.CRITERION")),
            new Template.Explained("Weight 1 to " + RegisterColumn.MOST_CRITERIA,
                messages.text("register.column.WEIGHT")),
            new Template.Explained("Score 1 to " + RegisterColumn.MOST_CRITERIA,
                messages.text("register.column.SCORE")))).toList();
  }
}
