package coop.councils.dps.shared.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/** Forms post to the address that the browser shows, not to the page's file. */
public class AddressKeepingViewHandler extends ViewHandlerWrapper {

  public AddressKeepingViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    Object address = context.getExternalContext().getRequestMap().get(RouteFilter.ADDRESS);
    boolean current = context.getViewRoot() != null && viewId.equals(context.getViewRoot().getViewId());
    return current && address != null ? address.toString() : super.getActionURL(context, viewId);
  }
}
