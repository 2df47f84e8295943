package coop.councils.dps.supplier.domain;

import coop.councils.dps.shared.Lines;
import coop.councils.dps.shared.Reference;
import java.util.ArrayList;
import java.util.List;

/** A supplier as pages and letters show it. */
public record SupplierRow(Long id, Reference reference, String name, OrganisationType type, IdentifierScheme scheme,
    String identifier, String addressLines, String postcode, String website, boolean sme, boolean vcse,
    long version) {

  /** The lines of a postal address, postcode last. */
  public List<String> address() {
    List<String> lines = new ArrayList<>(Lines.of(addressLines));
    if (postcode != null && !postcode.isBlank()) {
      lines.add(postcode);
    }
    return lines;
  }
}
