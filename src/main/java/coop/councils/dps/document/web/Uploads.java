package coop.councils.dps.document.web;

import coop.councils.dps.document.application.ReceiveFile;
import coop.councils.dps.document.application.Upload;
import coop.councils.dps.shared.FieldError;
import coop.councils.dps.shared.InvalidInputException;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The files of the form just posted: those that came with it, which the container keeps in memory and never on its
 * disk, and those that came in parts before, which it names.
 */
@Named
@RequestScoped
public class Uploads {

  private HttpServletRequest request;
  private ReceiveFile arriving;

  protected Uploads() {}

  @Inject
  public Uploads(HttpServletRequest request, ReceiveFile arriving) {
    this.request = request;
    this.arriving = arriving;
  }

  /** Null when no file was chosen; one that came with the form takes the place of one that came before it. */
  public Upload file(String field) {
    Upload chosen = withForm(field);
    boolean none = chosen == null || chosen.name().isBlank();
    return none && !arrived(field).isEmpty() ? inParts(field) : chosen;
  }

  /** Name of a file that came in parts, so that the form need not bring it again when it was refused for another cause. */
  public String kept(String field) {
    try {
      Upload there = arrived(field).isEmpty() ? null : file(field);
      return there != null && there.cameInParts() ? there.name() : null;
    } catch (InvalidInputException noMore) {
      return null;
    }
  }

  private String arrived(String field) {
    String value = request.getParameter(field + "-arrived");
    return value == null ? "" : value;
  }

  private Upload inParts(String field) {
    return arriving.whole(field, Reference.parse("DOC", arrived(field)).orElseThrow(() ->
        new InvalidInputException(List.of(new FieldError(field, "file.arrivedNoMore")))));
  }

  private Upload withForm(String field) {
    String type = request.getContentType();
    if (type == null || !type.startsWith("multipart/form-data")) {
      return null;
    }
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
