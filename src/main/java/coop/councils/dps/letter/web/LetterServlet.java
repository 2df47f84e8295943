package coop.councils.dps.letter.web;

import coop.councils.dps.letter.application.ReadLetters;
import coop.councils.dps.letter.domain.LetterRow;
import coop.councils.dps.shared.web.Downloads;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /letters/{reference}}: the stored PDF. */
@WebServlet("/letters/*")
public class LetterServlet extends HttpServlet {

  @Inject
  private transient ReadLetters letters;

  /** Asking about a letter does not open it. */
  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
    LetterRow letter = letters.find(Downloads.lastPart(request));
    Downloads.prepare(response, letter.reference() + ".pdf", "application/pdf", letter.size());
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    LetterRow letter = letters.find(Downloads.lastPart(request));
    byte[] pdf = letters.pdf(letter);
    Downloads.prepare(response, letter.reference() + ".pdf", "application/pdf", pdf.length);
    response.getOutputStream().write(pdf);
  }
}
