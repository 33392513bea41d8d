package org.detente.record;

/** PLOVER sector codes (PLOVER 0.8 manual, "Sector Codes"). */
public enum Sector {
  /** Executive: heads of state and government, ministers, ministries, governing parties. */
  GOV,
  /** State military. */
  MIL,
  /** Police and criminal-investigation agencies. */
  COP,
  /** State intelligence services. */
  SPY,
  /** Judges and courts. */
  JUD,
  /** Parliaments and lawmakers. */
  LEG,
  /** Political parties. */
  PTY,
  /** Paramilitaries not opposed to the government. */
  PRM,
  /** Armed opposition. */
  REB,
  /** Unidentified armed forces. */
  UAF,
  /** Generic unidentified actors. */
  UNK,
  /** Agricultural labour. */
  AGR,
  /** Companies and business people. */
  BUS,
  /** Criminals and gangs. */
  CRM,
  /** Civilians without affiliation. */
  CVL,
  /** Schools, students, educators. */
  EDU,
  /** Elites without a present post: former officials, the exiled, families of officials. */
  ELI,
  /** Journalists and media. */
  JRN,
  /** Organised labour. */
  LAB,
  /** Health: people and organisations (in CAMEO the same letters meant media). */
  MED,
  /** Refugees and displaced persons. */
  REF,
  /** Political opposition. */
  OPP,
  /** Partially recognised entities. */
  PRE,
  /** Religious organisations. */
  REL,
  /** Civil society not covered above. */
  SOC
}
