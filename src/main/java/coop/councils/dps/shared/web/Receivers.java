package coop.councils.dps.shared.web;

import jakarta.faces.component.ActionSource;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.util.Iterator;
import java.util.function.BiConsumer;

/**
 * The body of a page, of which only what receives something takes part in what comes before an action: its buttons.
 * What is merely shown is left alone until the page is shown. Faces would ask each part of it three times over whether
 * it is rendered, and so read everything the page shows before a form that ends in a redirect is even looked at.
 */
@FacesComponent(Receivers.TYPE)
public class Receivers extends UIComponentBase {

  static final String TYPE = "dps.Receivers";

  @Override
  public String getFamily() {
    return TYPE;
  }

  @Override
  public void processDecodes(FacesContext context) {
    each(this, context, UIComponent::processDecodes);
  }

  @Override
  public void processValidators(FacesContext context) {
    each(this, context, UIComponent::processValidators);
  }

  @Override
  public void processUpdates(FacesContext context) {
    each(this, context, UIComponent::processUpdates);
  }

  /** What is not rendered, by itself or by what it stands in, receives nothing. */
  private static void each(UIComponent within, FacesContext context, BiConsumer<UIComponent, FacesContext> phase) {
    for (Iterator<UIComponent> parts = within.getFacetsAndChildren(); parts.hasNext();) {
      UIComponent part = parts.next();
      if (!holdsReceiver(part)) {
        continue;
      }
      if (part instanceof UIForm form) {
        eachOfForm(form, context, phase);
      } else if (isReceiver(part) || part instanceof NamingContainer) {
        // A button, or a repetition in which one stands, which alone knows how to go through its rows.
        phase.accept(part, context);
      } else if (part.isRendered()) {
        each(part, context, phase);
      }
    }
  }

  /** Of all forms of a page one was sent. */
  private static void eachOfForm(UIForm form, FacesContext context, BiConsumer<UIComponent, FacesContext> phase) {
    if (context.getCurrentPhaseId() == PhaseId.APPLY_REQUEST_VALUES) {
      form.decode(context);
    }
    if (form.isSubmitted() && form.isRendered()) {
      each(form, context, phase);
    }
  }

  private static boolean holdsReceiver(UIComponent part) {
    if (isReceiver(part)) {
      return true;
    }
    for (Iterator<UIComponent> parts = part.getFacetsAndChildren(); parts.hasNext();) {
      if (holdsReceiver(parts.next())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isReceiver(UIComponent part) {
    return part instanceof ActionSource || part instanceof EditableValueHolder;
  }
}
