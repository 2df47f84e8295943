package coop.councils.dps.system.web;

import coop.councils.dps.shared.Messages;
import coop.councils.dps.system.application.DpsView;
import coop.councils.dps.system.application.LotView;
import coop.councils.dps.system.application.ViewDps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The DPS and the names of its lots, for every page that mentions them. */
@Named("dps")
@RequestScoped
public class DpsBacking {

  @Inject
  private ViewDps viewDps;
  @Inject
  private Messages messages;
  private DpsView view;

  public DpsView getView() {
    if (view == null) {
      view = viewDps.view();
    }
    return view;
  }

  public List<Integer> getLotNumbers() {
    return getView().lots().stream().map(LotView::number).toList();
  }

  public String lotName(int number) {
    return lotNames(List.of(number)).get(0);
  }

  public List<String> lotNames(List<Integer> numbers) {
    return numbers.stream().map(this::lot).map(lot -> messages.text("lot.name", lot.number(), lot.title())).toList();
  }

  public List<String> lotDescriptions(List<Integer> numbers) {
    return numbers.stream().map(this::lot).map(LotView::description).toList();
  }

  private LotView lot(int number) {
    return getView().lots().stream().filter(lot -> lot.number() == number).findFirst().orElseThrow();
  }
}
