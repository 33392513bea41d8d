package org.detente.actor;

/** What a row of the lexicon stands for. */
enum EntryKind {
  PERSON,
  /** An organisation, agency, party, armed group or firm. */
  BODY,
  /** A state or territory by its name. */
  STATE,
  /** A state's adjective ("Russian"), its people ("Russians"). */
  PEOPLE,
  /** A capital or a seat that stands for a government ("Moscow", "the Kremlin"). */
  SEAT,
  /** Any other place: its country counts, its people act. */
  CITY,
  /** An ethnic or religious group. */
  GROUP,
  /** A person's role or title ("foreign minister"). */
  ROLE,
  /** A kind of body or of force that takes its country from context ("army", "ministry"). */
  ORGAN
}
