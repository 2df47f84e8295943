package coop.councils.dps.letter.web;

import coop.councils.dps.letter.application.FindLetters;
import coop.councils.dps.letter.domain.LetterRow;
import coop.councils.dps.letter.pdf.MergedLetters;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.RefusedException;
import coop.councils.dps.shared.web.Downloads;
import coop.councils.dps.shared.web.Progresses;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * {@code /letters/download}: several letters, chosen by {@code letter=} or by what is looked for, as one PDF with an
 * outline ({@code form=pdf}, up to {@value MergedLetters#MOST}) or as a ZIP, streamed letter by letter.
 */
@WebServlet("/letters/download")
public class ManyLettersServlet extends HttpServlet {

  @Inject
  private transient FindLetters letters;
  @Inject
  private transient Progresses progresses;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    boolean onePdf = "pdf".equals(request.getParameter("form"));
    List<LetterRow> rows = rows(request, onePdf ? ManyLettersServlet::refuseBeyondOnePdf : LetterZip::refuseBeyondLimits);
    String ticket = request.getParameter("ticket");
    String year = request.getParameter("year");
    String name = "letters" + (year != null && year.matches("20\\d\\d") ? "-" + year : "");
    if (onePdf) {
      merge(rows, name, ticket, response);
    } else {
      LetterZip zip = new LetterZip(rows, letters::pdf);
      Downloads.prepare(response, name + ".zip", "application/zip", zip.size());
      zip.writeTo(response.getOutputStream(), done -> progresses.of(ticket).at(done, rows.size()));
    }
  }

  private void merge(List<LetterRow> rows, String name, String ticket, HttpServletResponse response)
      throws IOException {
    MergedLetters merged = new MergedLetters();
    for (LetterRow row : rows) {
      merged.add((row.withdrawn() ? "[WITHDRAWN] " : "") + row.dated() + " " + row.title() + (row.recipientName() == null ? "" : ", " + row.recipientName()),
          letters.pdf(row));
      progresses.of(ticket).at(merged.count(), rows.size());
    }
    byte[] pdf = merged.finish();
    Downloads.prepare(response, name + ".pdf", "application/pdf", pdf.length);
    response.getOutputStream().write(pdf);
  }

  static void refuseBeyondOnePdf(List<LetterRow> rows) {
    if (rows.size() > MergedLetters.MOST) {
      throw new RefusedException("LETTERS", "letters.tooManyForOne", rows.size(), MergedLetters.MOST);
    }
  }

  private List<LetterRow> rows(HttpServletRequest request, Consumer<List<LetterRow>> limits) {
    String[] chosen = request.getParameterValues("letter");
    if (chosen == null && request.getParameter("chosen") != null) {
      throw new RefusedException("LETTERS", "letters.chooseOne");
    } else if (chosen == null) {
      return letters.take(LetterSearches.of(request::getParameter), limits);
    }
    return letters.take(Arrays.stream(chosen).map(text -> Reference.parse("LET", text)).flatMap(Optional::stream)
        .toList(), limits);
  }
}
