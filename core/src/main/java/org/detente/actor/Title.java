package org.detente.actor;

/**
 * A role as the text words it.
 *
 * @param wording in lower case: "defence minister"
 */
record Title(Entry role, String wording) {}
