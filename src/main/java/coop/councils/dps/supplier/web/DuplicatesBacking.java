package coop.councils.dps.supplier.web;

import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import coop.councils.dps.supplier.application.FindDuplicates;
import coop.councils.dps.supplier.application.MergeSuppliers;
import coop.councils.dps.supplier.domain.LikelyDuplicates;
import coop.councils.dps.supplier.domain.SupplierMergeRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Organisations that may be one, and merging them. */
@Named("duplicates")
@RequestScoped
public class DuplicatesBacking {

  @Inject
  private FindDuplicates find;
  @Inject
  private MergeSuppliers merging;
  @Inject
  private Messages messages;
  @Inject
  private Form form;
  private final Kept<List<LikelyDuplicates.Pair>> pairs = new Kept<>();
  private final Kept<MergeSuppliers.Plan> plan = new Kept<>();
  private final Kept<List<SupplierMergeRow>> merges = new Kept<>();

  public List<LikelyDuplicates.Pair> getPairs() {
    return pairs.get(() -> find.pairs());
  }

  /** Why two may be one, as a list. */
  public List<LikelyDuplicates.Ground> grounds(LikelyDuplicates.Pair pair) {
    return List.copyOf(pair.grounds());
  }

  public MergeSuppliers.Plan getPlan() {
    return plan.get(() -> merging.plan(reference("ref"), reference("merged")));
  }

  /** What keeps the two from becoming one; empty where nothing does. */
  public List<String> getObstacles() {
    return getPlan().refusals().stream().map(messages::text).toList();
  }

  /** What moves, each in a sentence. */
  public List<String> getMoving() {
    return getPlan().moving().stream().map(one -> messages.text(one.messageKey(), one.arguments().toArray())).toList();
  }

  /** What was merged into the organisation that the page shows, or that it was merged itself. */
  public List<SupplierMergeRow> mergesOf(long supplierId) {
    return merges.get(() -> find.mergesOf(supplierId));
  }

  public String merge() {
    merging.merge(reference("ref"), reference("merged"), form.input("merge"));
    return "/manage/suppliers/" + reference("ref") + "?notice=merged";
  }

  private Reference reference(String field) {
    return Reference.parse("SUP", form.typed(field)).orElseThrow(() -> new NotFoundException("a supplier"));
  }
}
