package coop.councils.dps.letter.domain;

import java.util.Arrays;
import java.util.Objects;

/** The decision of the letter as JSON, carried inside the file for machines to read. */
public record EmbeddedFile(String name, byte[] content) {

  public EmbeddedFile {
    Texts.required(name, "file name");
    content = content.clone();
  }

  @Override
  public byte[] content() {
    return content.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EmbeddedFile file && name.equals(file.name) && Arrays.equals(content, file.content);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, Arrays.hashCode(content));
  }
}
