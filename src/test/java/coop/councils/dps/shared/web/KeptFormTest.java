package coop.councils.dps.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A form that could not be taken")
class KeptFormTest {

  private static final String FORM = "application/x-www-form-urlencoded;charset=UTF-8";

  @Test
  @DisplayName("is kept with its address and every value, repeated ones too")
  void kept() {
    Map<String, String[]> values = new LinkedHashMap<>();
    values.put("answer", new String[] {"Two\nlines"});
    values.put("lots", new String[] {"1", "2"});

    assertEquals(Optional.of(new KeptForm("/supplier/applications/APP-1?x=1", List.of(
        new KeptForm.Field("answer", "Two\nlines"), new KeptForm.Field("lots", "1"),
        new KeptForm.Field("lots", "2")))), KeptForm.of(request("POST", FORM, values)));
  }

  @Test
  @DisplayName("is kept without passwords")
  void passwords() {
    Map<String, String[]> values = Map.of("password", new String[] {"secret"}, "password-again",
        new String[] {"secret"});

    assertEquals(List.of(), KeptForm.of(request("POST", FORM, values)).orElseThrow().fields());
  }

  @Test
  @DisplayName("is not kept when it only read, carried files or is too long")
  void notKept() {
    Map<String, String[]> values = Map.of("answer", new String[] {"x".repeat(500_001)});

    assertTrue(KeptForm.of(request("GET", FORM, Map.of())).isEmpty());
    assertTrue(KeptForm.of(request("POST", "multipart/form-data; boundary=x", Map.of())).isEmpty());
    assertTrue(KeptForm.of(request("POST", null, Map.of())).isEmpty());
    assertTrue(KeptForm.of(request("POST", FORM, values)).isEmpty());
  }

  private static HttpServletRequest request(String method, String type, Map<String, String[]> values) {
    return (HttpServletRequest) Proxy.newProxyInstance(KeptFormTest.class.getClassLoader(),
        new Class<?>[] {HttpServletRequest.class}, (proxy, called, arguments) -> switch (called.getName()) {
          case "getMethod" -> method;
          case "getContentType" -> type;
          case "getParameterMap" -> values;
          case "getAttribute" -> "/supplier/applications/APP-1?x=1";
          default -> throw new UnsupportedOperationException(called.getName());
        });
  }
}
