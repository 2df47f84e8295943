package coop.councils.dps.letter.web;

import coop.councils.dps.letter.application.FindLetters;
import coop.councils.dps.letter.domain.LetterRow;
import coop.councils.dps.letter.pdf.MergedLetters;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.RefusedException;
import coop.councils.dps.shared.web.Downloads;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * {@code /letters/download}: several letters, chosen by {@code letter=} or by what is looked for, as one PDF with an
 * outline ({@code form=pdf}, up to {@value #MOST_IN_ONE}) or as a ZIP of any size, streamed letter by letter.
 */
@WebServlet("/letters/download")
public class ManyLettersServlet extends HttpServlet {

  private static final int MOST_IN_ONE = 200;

  @Inject
  private transient FindLetters letters;
  @Inject
  private transient DownloadProgress progress;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    List<LetterRow> rows = rows(request);
    if (rows.isEmpty()) {
      throw new NotFoundException("letters");
    }
    String ticket = request.getParameter("ticket");
    String year = request.getParameter("year");
    String name = "letters" + (year != null && year.matches("20\\d\\d") ? "-" + year : "");
    if ("pdf".equals(request.getParameter("form"))) {
      merge(rows, name, ticket, response);
    } else {
      LetterZip zip = new LetterZip(rows, letters::pdf);
      Downloads.prepare(response, name + ".zip", "application/zip", zip.size());
      zip.writeTo(response.getOutputStream(), done -> progress.is(ticket, done, rows.size()));
    }
  }

  private void merge(List<LetterRow> rows, String name, String ticket, HttpServletResponse response)
      throws IOException {
    if (rows.size() > MOST_IN_ONE) {
      throw new RefusedException("LETTERS", "letters.tooManyForOne", rows.size(), MOST_IN_ONE);
    }
    MergedLetters merged = new MergedLetters();
    for (LetterRow row : rows) {
      merged.add(row.dated() + " " + row.title() + (row.recipientName() == null ? "" : ", " + row.recipientName()),
          letters.pdf(row));
      progress.is(ticket, merged.count(), rows.size());
    }
    byte[] pdf = merged.finish();
    Downloads.prepare(response, name + ".pdf", "application/pdf", pdf.length);
    response.getOutputStream().write(pdf);
  }

  private List<LetterRow> rows(HttpServletRequest request) {
    String[] chosen = request.getParameterValues("letter");
    if (chosen == null) {
      return letters.take(LetterSearches.of(request::getParameter));
    }
    return letters.take(Arrays.stream(chosen).map(text -> Reference.parse("LET", text)).flatMap(Optional::stream)
        .toList());
  }
}
