// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.Coded;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import java.util.List;

/**
 * A kind of act that a service can owe.
 *
 * <p>Each is owed under one rule, and only where the profile has that rule in force. Only
 * {@link #NAME_LEAD} has no rule: a case without a lead comes to no end under any profile.
 */
public enum DutyKind implements Coded {
  /** To tell the referrer that the referral has come in. */
  ACKNOWLEDGE_REFERRAL(Rules.REF_08),
  /** To tell a person harmed about the process. */
  INFORM_PARTICIPANT(Rules.INF_01),
  /** To name a lead facilitator in the place of one who was lost. */
  NAME_LEAD(),
  /** To see to it that a facilitator is supervised. */
  SUPERVISE_FACILITATOR(Rules.FAC_03),
  /** To see to it that a facilitator's practice is observed. */
  OBSERVE_FACILITATOR(Rules.FAC_04),
  /** To have the vetting of a facilitator renewed. */
  RENEW_VETTING(Rules.FAC_07),
  /** To assess somebody anew, after a stop for safety or a new offence. */
  REASSESS_RISK(Rules.RSK_02),
  /** To carry out a measure that reduces a risk. */
  COMPLETE_MITIGATION(Rules.RSK_06),
  /** To offer a child a parent, guardian or appropriate adult at their side. */
  OFFER_ADULT(Rules.CHL_01),
  /** To tell the referrer when a meeting is. */
  TELL_REFERRER_DATE(Rules.MTG_08),
  /** To review how an agreement is kept. */
  REVIEW_AGREEMENT(Rules.MON_05),
  /** To see to it that a term comes to an end. */
  FOLLOW_TERM(Rules.MON_01),
  /** To answer a breach that was declared. */
  RESOLVE_BREACH(Rules.MON_01),
  /** To log the time that a facilitator gave. */
  LOG_TIME(Rules.REC_05),
  /** To tell the referrer what came of it. */
  REPORT_TO_REFERRER(Rules.OUT_01),
  /** To tell a person harmed how it ended. */
  INFORM_HARMED(Rules.OUT_02),
  /** To offer other support where a process is unsuitable. */
  OFFER_SUPPORT(Rules.OUT_06),
  /** To ask somebody how they are. */
  FOLLOW_UP(Rules.MON_02),
  /** To offer somebody who took part a questionnaire. */
  OFFER_SURVEY(Rules.MON_03),
  /** To take a draft further, or to take it back as expired. */
  SETTLE_DRAFT(Rules.DAT_07),
  /** To minimise or erase what is held of a case that was closed long enough ago. */
  END_RETENTION(Rules.DAT_03);

  @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of values
  private final List<RuleId> rules;

  DutyKind(RuleId... rules) {
    this.rules = List.of(rules);
  }

  /**
   * Returns the rules under which this is owed.
   *
   * @return the ids; empty if none is needed
   */
  public List<RuleId> rules() {
    return rules;
  }
}
