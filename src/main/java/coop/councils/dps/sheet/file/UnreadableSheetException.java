package coop.councils.dps.sheet.file;

import java.io.IOException;

/** A file that cannot be read as a sheet at all. */
final class UnreadableSheetException extends IOException {

  private final String messageKey;

  UnreadableSheetException(String messageKey) {
    super(messageKey);
    this.messageKey = messageKey;
  }

  String messageKey() {
    return messageKey;
  }
}
