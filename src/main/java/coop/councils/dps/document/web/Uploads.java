package coop.councils.dps.document.web;

import coop.councils.dps.document.application.Upload;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The files of the form just posted. The container keeps them in memory; none is written to its disk. */
@RequestScoped
public class Uploads {

  private HttpServletRequest request;

  protected Uploads() {}

  @Inject
  public Uploads(HttpServletRequest request) {
    this.request = request;
  }

  /** Null when no file was chosen. */
  public Upload file(String field) {
    try {
      Part part = request.getPart(field);
      return part == null || part.getSubmittedFileName() == null ? null
          : new Upload(part.getSubmittedFileName(), part.getSize(), part::getInputStream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ServletException e) {
      throw new IllegalStateException("The form is not one that carries files", e);
    }
  }
}
