// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import static io.github.amends.practice.Setting.Kind.CODES;
import static io.github.amends.practice.Setting.Kind.NUMBER;
import static io.github.amends.practice.Setting.Kind.PERIOD;

import io.github.amends.basics.Coded;

/**
 * A number, a length of time or a set of codes that a rule reads and a profile sets.
 *
 * <p>Numbers have their unit in their name, or count things. The codes are those of the types of
 * the domain, such as {@code low-level-offence} of an incident; among levels, {@code trained}
 * stands for whoever is trained, whatever the level.
 */
public enum Parameter implements Coded {
  /** The kinds of incident that are in scope (REF-03). */
  KINDS_IN_SCOPE(CODES, Stricter.LESS, Need.SOME),
  /** The sensitivities that take an incident out of scope whatever its kind (REF-03). */
  EXCLUDED_FROM_SCOPE(CODES, Stricter.MORE, Need.ANY),
  /** The kinds of agency that may refer; {@code self} stands for the parties (REF-02). */
  REFERRERS(CODES, Stricter.LESS, Need.SOME),
  /** The sensitivities that are gender-based violence (REF-04, RSK-05). */
  GENDER_BASED_VIOLENCE(CODES, Stricter.MORE, Need.SOME),
  /** The kinds of agency that may own the case of a young person responsible (REF-10). */
  YOUTH_OWNERS(CODES, Stricter.LESS, Need.SOME),
  /** The working days within which information follows the report (INF-01). */
  INFORMATION_WORKING_DAYS(NUMBER, Stricter.LESS, Need.SOME),
  /** The same where rights are enhanced (INF-01, CHL-04). */
  INFORMATION_WORKING_DAYS_ENHANCED(NUMBER, Stricter.LESS, Need.SOME),
  /** The working days within which a referral to a support service follows (INF-02). */
  SUPPORT_WORKING_DAYS(NUMBER, Stricter.LESS, Need.SOME),
  /** What a person must have been told before consenting (INF-03). */
  INFORMATION_ITEMS(CODES, Stricter.MORE, Need.SOME),
  /** How old a consent may be for a new act (CON-08). */
  CONSENT_WINDOW(PERIOD, Stricter.LESS, Need.SOME),
  /** How long somebody who refused or withdrew is not asked again by the service (CON-01). */
  COOLING_TIME(PERIOD, Stricter.MORE, Need.ANY),
  /** The ways of consenting that are in writing (CON-09). */
  WRITTEN_METHODS(CODES, Stricter.LESS, Need.SOME),
  /** How old an assessment of risk may be (RSK-02). */
  RISK_WINDOW(PERIOD, Stricter.LESS, Need.ANY),
  /** The topics that an assessment of risk covers (RSK-03). */
  RISK_TOPICS(CODES, Stricter.MORE, Need.SOME),
  /** The sensitivities that make a case complex (CPX-01). */
  COMPLEXITY_TRIGGERS(CODES, Stricter.MORE, Need.ANY),
  /** The levels that may lead (FAC-02). */
  LEVELS_TO_LEAD(CODES, Stricter.LESS, Need.SOME),
  /** The levels that may facilitate beside a lead (FAC-02). */
  LEVELS_TO_ASSIST(CODES, Stricter.LESS, Need.SOME),
  /** The levels that may lead a complex case (FAC-02). */
  LEVELS_TO_LEAD_COMPLEX(CODES, Stricter.LESS, Need.SOME),
  /** The levels that may facilitate a complex case beside a lead (FAC-02). */
  LEVELS_TO_ASSIST_COMPLEX(CODES, Stricter.LESS, Need.SOME),
  /** The levels that may supervise a case (FAC-10). */
  LEVELS_TO_SUPERVISE(CODES, Stricter.LESS, Need.SOME),
  /** How long a supervisor has held such a level (FAC-10). */
  SUPERVISOR_EXPERIENCE(PERIOD, Stricter.MORE, Need.SOME),
  /** The longest time between two supervisions of a facilitator (FAC-03). */
  SUPERVISION_INTERVAL(PERIOD, Stricter.LESS, Need.SOME),
  /** The longest time between two observations of a facilitator's practice (FAC-04). */
  OBSERVATION_INTERVAL(PERIOD, Stricter.LESS, Need.SOME),
  /** The hours of learning a year at Foundation, and at any level not named below (FAC-05). */
  CPD_HOURS_FOUNDATION(NUMBER, Stricter.MORE, Need.SOME),
  /** The hours of learning a year at Intermediate (FAC-05). */
  CPD_HOURS_INTERMEDIATE(NUMBER, Stricter.MORE, Need.SOME),
  /** The hours of learning a year at Advanced (FAC-05). */
  CPD_HOURS_ADVANCED(NUMBER, Stricter.MORE, Need.SOME),
  /** The part of those hours that is approved, in per cent (FAC-05). */
  CPD_APPROVED_PERCENT(NUMBER, Stricter.MORE, Need.SOME),
  /** How many facilitators a meeting needs at least (FAC-08). */
  FACILITATORS_PER_MEETING(NUMBER, Stricter.MORE, Need.SOME),
  /** The time to travel that a facilitator needs before and after a meeting (FAC-11). */
  TRAVEL_MINUTES(NUMBER, Stricter.MORE, Need.SOME),
  /** How many separate preparations each principal needs before a meeting (PRE-01). */
  PREPARATIONS_EACH(NUMBER, Stricter.MORE, Need.SOME),
  /** What is settled with each party before a meeting (PRE-03). */
  PREPARATION_CHECKLIST(CODES, Stricter.MORE, Need.ANY),
  /** How old a preparation may be (PRE-06). */
  PREPARATION_WINDOW(PERIOD, Stricter.LESS, Need.SOME),
  /** The age in years below which a guardian consents too (CHL-02). */
  GUARDIAN_AGE(NUMBER, Stricter.MORE, Need.SOME),
  /** How many supporters each party must have at a meeting (MTG-03). */
  SUPPORTERS_EACH(NUMBER, Stricter.MORE, Need.SOME),
  /** How long an agreement may last (AGR-05). */
  AGREEMENT_LENGTH(PERIOD, Stricter.LESS, Need.SOME),
  /** The ways in which a party may confirm an agreement (AGR-08). */
  AGREEMENT_CONFIRMATIONS(CODES, Stricter.LESS, Need.SOME),
  /** The event that closes a case found unsuitable (OUT-06). */
  CLOSING_WHEN_UNSUITABLE(CODES, Stricter.NEITHER, Need.SOME),
  /** How many attempts to reach somebody come before closing for want of contact (OUT-05). */
  NO_CONTACT_ATTEMPTS(NUMBER, Stricter.MORE, Need.SOME),
  /** On how many days those attempts were made (OUT-05). */
  NO_CONTACT_DAYS(NUMBER, Stricter.MORE, Need.SOME),
  /** Through how many channels those attempts were made (OUT-05). */
  NO_CONTACT_CHANNELS(NUMBER, Stricter.MORE, Need.SOME),
  /** How many attempts at follow-up each party is owed (MON-02). */
  FOLLOW_UP_ATTEMPTS(NUMBER, Stricter.MORE, Need.SOME),
  /** The time between two reviews of an agreement in force (MON-05). */
  REVIEW_INTERVAL(PERIOD, Stricter.LESS, Need.SOME),
  /** How long a case is kept from its closing (DAT-03). */
  RETENTION(PERIOD, Stricter.LESS, Need.SOME),
  /** What is still held of a person who declined (DAT-04). */
  MINIMISED_FIELDS(CODES, Stricter.LESS, Need.ANY),
  /** How long a draft is kept (DAT-07). */
  DRAFT_EXPIRY(PERIOD, Stricter.LESS, Need.SOME),
  /** How far the clocks of two systems may differ (REF-07, REC-04). */
  CLOCK_SKEW_MINUTES(NUMBER, Stricter.LESS, Need.SOME),
  /** After how long on hold a warning is given. */
  LONG_HOLD(PERIOD, Stricter.LESS, Need.ANY),
  /** The steps in which a slot for a meeting is looked for. */
  SLOT_MINUTES(NUMBER, Stricter.NEITHER, Need.SOME);

  /** Which way a parameter grows stricter. */
  enum Stricter {
    /** A higher number, a longer time, more codes. */
    MORE,
    /** A lower number, a shorter time, fewer codes. */
    LESS,
    /** Another value is neither stricter nor weaker. */
    NEITHER
  }

  /** What a rule in force needs of a parameter that it reads. */
  private enum Need {
    /** A value, and at least one code. */
    SOME,
    /** Nothing: it may be off or have no code. */
    ANY
  }

  private final Setting.Kind kind;
  private final Stricter stricter;
  private final Need need;

  Parameter(Setting.Kind kind, Stricter stricter, Need need) {
    this.kind = kind;
    this.stricter = stricter;
    this.need = need;
  }

  /**
   * Returns the kind of value that this parameter takes.
   *
   * @return the kind
   */
  public Setting.Kind kind() {
    return kind;
  }

  Stricter stricter() {
    return stricter;
  }

  /** Whether a value is of this parameter's kind; a set of codes is never off. */
  boolean takes(Setting.Value value) {
    return switch (kind) {
      case NUMBER -> value instanceof Setting.Count || value instanceof Setting.Off;
      case PERIOD -> value instanceof Setting.Length || value instanceof Setting.Off;
      case CODES -> value instanceof Setting.Codes;
    };
  }

  /** Whether a rule in force can do with a value. */
  boolean isEnough(Setting.Value value) {
    boolean nothing = value instanceof Setting.Off
        || (value instanceof Setting.Codes codes && codes.codes().isEmpty());
    return need == Need.ANY || !nothing;
  }
}
