package org.detente.report;

/** Carries the reason from where it is met to where the input's name is known. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Failure kind;

  UnreadableException(Failure kind, String message) {
    super(message, null, false, false);
    this.kind = kind;
  }

  Failure kind() {
    return kind;
  }

  String reason() {
    String message = getMessage();
    return message == null ? kind.word() : message;
  }

  Received.Unreadable at(String id, String source) {
    return new Received.Unreadable(id, source, kind, reason());
  }
}
