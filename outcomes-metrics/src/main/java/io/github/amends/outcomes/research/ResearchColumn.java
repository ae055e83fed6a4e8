// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.research;

import io.github.amends.basics.Coded;

/**
 * A column of a research table, as the data dictionary tells it.
 *
 * @param name the name in the header
 * @param kind what its values are
 * @param risk how far it could tell who somebody is
 * @param definition what it says, as one sentence without a full stop
 */
public record ResearchColumn(String name, Kind kind, Risk risk, String definition) {

  /** What the values of a column are. */
  public enum Kind implements Coded {
    /** The pseudonym of a case or a person. */
    PSEUDONYM,
    /** A word of a closed list. */
    CODE,
    /** A whole number. */
    NUMBER,
    /** A number of days since the referral was received; negative before it. */
    DAY
  }

  /** How far a column could tell who somebody is. */
  public enum Risk implements Coded {
    /** It joins rows, and tells who it is to nobody without the key. */
    JOINS,
    /** Together with others somebody may know it of a person: count it in the k-anonymity. */
    KNOWABLE,
    /** Hardly anybody outside of the service knows it. */
    INTERNAL
  }
}
