package coop.councils.dps.sheet.web;

import coop.councils.dps.shared.Messages;
import coop.councils.dps.sheet.domain.CellError;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What is wrong in the rows of a sheet, as a page shows it: the first errors, and how many more there are. */
@Named("cellErrors")
@RequestScoped
public class CellErrorsBacking {

  private static final int MOST_SHOWN = 200;

  @Inject
  private Messages messages;

  public List<CellError> shown(List<CellError> found) {
    return found.subList(0, Math.min(found.size(), MOST_SHOWN));
  }

  /** How many errors a page leaves out. */
  public int more(List<CellError> found) {
    return Math.max(0, found.size() - MOST_SHOWN);
  }

  public String sentence(CellError error) {
    return messages.text(error.messageKey(), error.arguments().toArray());
  }
}
