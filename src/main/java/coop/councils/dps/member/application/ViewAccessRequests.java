package coop.councils.dps.member.application;

import coop.councils.dps.member.domain.AccessRequestRow;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;

/** An administrator reads the requests for access whose address is proven. */
@UseCase
public class ViewAccessRequests {

  private final AccessDesk desk;

  @Inject
  public ViewAccessRequests(AccessDesk desk) {
    this.desk = desk;
  }

  public Page<AccessRequestRow> list(int page) {
    return desk.requests().page(page);
  }

  public AccessRequestRow find(String reference) {
    return Reference.parse("ARQ", reference).flatMap(desk.requests()::row)
        .orElseThrow(() -> new NotFoundException(reference));
  }
}
