package coop.councils.dps.letter.web;

import coop.councils.dps.document.application.Upload;
import coop.councils.dps.document.web.Uploads;
import coop.councils.dps.letter.application.VerifyLetter;
import coop.councils.dps.shared.FieldError;
import coop.councils.dps.shared.InvalidInputException;
import coop.councils.dps.shared.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where anybody finds out whether a letter is genuine. */
@Named("verify")
@RequestScoped
public class VerifyBacking {

  @Inject
  private VerifyLetter letters;
  @Inject
  private Uploads uploads;
  @Inject
  private Form form;
  private VerifyLetter.Verdict file;

  /** What the code in the address is worth; null without one. */
  public String getVerdict() {
    return form.typed("code").isBlank() || form.isPosted() ? null : letters.byCode(form.typed("code")).name();
  }

  /** What the file just sent is worth; null before one was. */
  public String getFileVerdict() {
    return file == null ? null : file.name();
  }

  /** An address for each code, the one that the QR code holds. */
  public String look() {
    // As it is read aloud or copied, with blanks, dots or strokes.
    String code = form.typed("code").replaceAll("[^\\p{Alnum}]", "");
    if (code.isEmpty()) {
      throw new InvalidInputException(List.of(new FieldError("code", "verify.code.required")));
    }
    return "/verify/" + URLEncoder.encode(code, StandardCharsets.UTF_8);
  }

  public String checkFile() {
    Upload upload = uploads.file("file");
    if (upload == null || upload.name() == null || upload.name().isBlank()) {
      throw new InvalidInputException(List.of(new FieldError("file", "verify.file.required")));
    }
    file = letters.byFile(upload);
    return null;
  }
}
