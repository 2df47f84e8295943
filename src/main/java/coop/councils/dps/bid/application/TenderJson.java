package coop.councils.dps.bid.application;

import static coop.councils.dps.shared.Jsonp.JSON;

import coop.councils.dps.bid.domain.Declarations;
import coop.councils.dps.bid.domain.FileSlot;
import coop.councils.dps.bid.domain.PriceLine;
import coop.councils.dps.bid.domain.TenderContent;
import coop.councils.dps.shared.Money;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a tender's content as a JSON object, its parts always in the same order, and reads it. Content of before a
 * part was known is read without it.
 */
final class TenderJson {

  private TenderJson() {}

  static String write(TenderContent content) {
    JsonArrayBuilder lines = JSON.createArrayBuilder();
    content.lines().forEach(line -> lines.add(JSON.createObjectBuilder().add("what", line.what())
        .add("unit", line.unit()).add("quantity", line.quantity()).add("rate", line.rate())));
    JsonArrayBuilder files = JSON.createArrayBuilder();
    content.files().forEach(file -> files.add(written(file)));
    JsonObjectBuilder object = JSON.createObjectBuilder().add("answers", byNumber(content.answers()))
        .add("confidential", byNumber(content.confidential())).add("price", content.price().pounds())
        .add("lines", lines).add("files", files);
    if (content.declarations() != null) {
      object.add("declarations", written(content.declarations()));
    }
    return object.build().toString();
  }

  private static JsonObjectBuilder byNumber(Map<Integer, String> texts) {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    new TreeMap<>(texts).forEach((number, text) -> object.add(number.toString(), text));
    return object;
  }

  private static JsonObjectBuilder written(TenderContent.TenderFile file) {
    JsonObjectBuilder object = JSON.createObjectBuilder().add("documentId", file.documentId())
        .add("reference", file.reference()).add("name", file.name()).add("size", file.size())
        .add("sha256", file.sha256()).add("slot", file.slot().name());
    return file.confidential() == null ? object : object.add("confidential", file.confidential());
  }

  private static JsonObjectBuilder written(Declarations declared) {
    JsonObjectBuilder object = JSON.createObjectBuilder().add("name", declared.name()).add("post", declared.post());
    return declared.conflict() == null ? object : object.add("conflict", declared.conflict());
  }

  static TenderContent read(String json) {
    try (JsonReader reader = JSON.createReader(new StringReader(json))) {
      JsonObject content = reader.readObject();
      List<PriceLine> lines = objects(content, "lines").stream().map(line -> new PriceLine(line.getString("what"),
          line.getString("unit"), line.getJsonNumber("quantity").bigDecimalValue(),
          line.getJsonNumber("rate").bigDecimalValue())).toList();
      return new TenderContent(byNumber(content, "answers"), byNumber(content, "confidential"),
          new Money(content.getJsonNumber("price").bigDecimalValue()), lines,
          objects(content, "files").stream().map(TenderJson::file).toList(), declarations(content));
    }
  }

  private static Map<Integer, String> byNumber(JsonObject content, String part) {
    Map<Integer, String> texts = new TreeMap<>();
    JsonObject given = content.containsKey(part) ? content.getJsonObject(part) : JsonValue.EMPTY_JSON_OBJECT;
    given.keySet().forEach(number -> texts.put(Integer.valueOf(number), given.getString(number)));
    return texts;
  }

  private static List<JsonObject> objects(JsonObject content, String part) {
    return content.containsKey(part) ? content.getJsonArray(part).getValuesAs(JsonObject.class) : List.of();
  }

  private static TenderContent.TenderFile file(JsonObject file) {
    return new TenderContent.TenderFile(file.getJsonNumber("documentId").longValue(), file.getString("reference"),
        file.getString("name"), file.getJsonNumber("size").longValue(), file.getString("sha256"),
        FileSlot.valueOf(file.getString("slot", FileSlot.OTHER.name())), file.getString("confidential", null));
  }

  private static Declarations declarations(JsonObject content) {
    JsonObject declared = content.getJsonObject("declarations");
    return declared == null ? null : new Declarations(declared.getString("name"), declared.getString("post"),
        declared.getString("conflict", null));
  }
}
