package coop.councils.dps.support;

import coop.councils.dps.document.application.ForgetArrivingFiles;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Does inside the platform what its hourly clock does, for tests that ask from outside. */
@WebServlet("/for-tests/forgotten-files")
public class ForgottenFiles extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Inject
  private transient ForgetArrivingFiles forget;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    forget.due().forEach(forget::look);
  }
}
