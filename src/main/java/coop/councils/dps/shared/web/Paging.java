package coop.councils.dps.shared.web;

/** The page of a list that an address asks for with {@code ?page=}. */
public final class Paging {

  private Paging() {}

  public static int number(Form form) {
    String page = form.typed("page");
    return page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
  }
}
