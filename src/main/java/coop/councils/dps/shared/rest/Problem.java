package coop.councils.dps.shared.rest;

import static coop.councils.dps.shared.Jsonp.JSON;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * An answer that says what was wrong with a request and what is allowed instead (RFC 9457, problem+json).
 *
 * <p>The type is {@code about:blank}: the status says all that a program needs, the detail all that a person needs.
 */
public record Problem(Response.Status status, String detail, List<String> allowed) {

  public static final String MEDIA_TYPE = "application/problem+json";

  public static Problem badRequest(String detail, List<String> allowed) {
    return new Problem(Response.Status.BAD_REQUEST, detail, allowed);
  }

  public Response toResponse() {
    return Response.status(status).type(MEDIA_TYPE).entity(toJson()).build();
  }

  private JsonObject toJson() {
    return JSON.createObjectBuilder()
        .add("type", "about:blank")
        .add("title", status.getReasonPhrase())
        .add("status", status.getStatusCode())
        .add("detail", detail)
        .add("allowed", JSON.createArrayBuilder(allowed))
        .build();
  }
}
