package coop.councils.dps.bid.application;

import coop.councils.dps.bid.domain.TenderContent;
import coop.councils.dps.shared.Money;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a tender's content as a JSON object, its parts always in the same order, and reads it. */
final class TenderJson {

  private TenderJson() {}

  static String write(TenderContent content) {
    JsonObjectBuilder answers = Json.createObjectBuilder();
    new TreeMap<>(content.answers()).forEach((number, text) -> answers.add(number.toString(), text));
    JsonArrayBuilder files = Json.createArrayBuilder();
    content.files().forEach(file -> files.add(Json.createObjectBuilder().add("documentId", file.documentId())
        .add("reference", file.reference()).add("name", file.name()).add("size", file.size())
        .add("sha256", file.sha256())));
    return Json.createObjectBuilder().add("answers", answers).add("price", content.price().pounds())
        .add("files", files).build().toString();
  }

  static TenderContent read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject content = reader.readObject();
      JsonObject given = content.getJsonObject("answers");
      Map<Integer, String> answers = new TreeMap<>();
      given.keySet().forEach(number -> answers.put(Integer.valueOf(number), given.getString(number)));
      List<TenderContent.TenderFile> files = content.getJsonArray("files").getValuesAs(JsonObject.class).stream()
          .map(file -> new TenderContent.TenderFile(file.getJsonNumber("documentId").longValue(),
              file.getString("reference"), file.getString("name"), file.getJsonNumber("size").longValue(),
              file.getString("sha256"))).toList();
      return new TenderContent(answers, new Money(content.getJsonNumber("price").bigDecimalValue()), files);
    }
  }
}
