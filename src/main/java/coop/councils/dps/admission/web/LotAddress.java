package coop.councils.dps.admission.web;

import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Downloads;
import jakarta.servlet.http.HttpServletRequest;

/** A record and a lot as the end of an address names them, such as {@code APP-4F7K-9Q2M-XT3P/1}. */
record LotAddress(Reference reference, int lot) {

  /** @param kind beginning of the reference; an address of another form names nothing */
  static LotAddress of(HttpServletRequest request, String kind) {
    String[] parts = Downloads.lastPart(request).split("/");
    if (parts.length != 2 || !parts[1].matches("[1-9]")) {
      throw new NotFoundException("a preview");
    }
    return new LotAddress(Reference.parse(kind, parts[0]).orElseThrow(() -> new NotFoundException(parts[0])),
        Integer.parseInt(parts[1]));
  }
}
