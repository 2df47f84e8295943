package coop.councils.dps.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Remembers, for a person's session, the last forms that were performed and where they led. A double click, or a
 * browser that repeats a request, is led there again instead of performing the form a second time.
 */
@Named
@RequestScoped
public class SentForms {

  private static final String ATTRIBUTE = "dps.sentForms";
  private static final int REMEMBERED = 50;

  /** One form as it was shown to one person, to be performed once. */
  public static final class Once {

    private String address;

    String address() {
      return address;
    }

    void answeredWith(String where) {
      address = where;
    }
  }

  private HttpServletRequest request;

  protected SentForms() {}

  @Inject
  public SentForms(HttpServletRequest request) {
    this.request = request;
  }

  /** A key for a form that is being shown. */
  public String getKey() {
    return UUID.randomUUID().toString();
  }

  Once once(String key) {
    if (key.isEmpty()) {
      return new Once();
    }
    HttpSession session = request.getSession();
    Map<String, Once> forms;
    synchronized (SentForms.class) {
      @SuppressWarnings("unchecked")
      Map<String, Once> known = (Map<String, Once>) session.getAttribute(ATTRIBUTE);
      forms = known != null ? known : Collections.synchronizedMap(new Recent());
      session.setAttribute(ATTRIBUTE, forms);
    }
    return forms.computeIfAbsent(key, unknown -> new Once());
  }

  private static final class Recent extends LinkedHashMap<String, Once> {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Once> eldest) {
      return size() > REMEMBERED;
    }
  }
}
