// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The catalogue of the rules of practice.
 *
 * <p>Each constant is the id of a rule; {@link #find} returns what the rule says and its sources.
 */
public final class Rules {
  /** Acceptance before a process. */
  public static final RuleId ACC_01 = new RuleId("ACC-01");
  /** No admission. */
  public static final RuleId ACC_02 = new RuleId("ACC-02");
  /** Acceptance taken back. */
  public static final RuleId ACC_03 = new RuleId("ACC-03");
  /** Acceptance between mutual parties. */
  public static final RuleId ACC_04 = new RuleId("ACC-04");
  /** Degree of acceptance. */
  public static final RuleId ACC_05 = new RuleId("ACC-05");

  /** Consent to the agreement. */
  public static final RuleId AGR_01 = new RuleId("AGR-01");
  /** Proportion. */
  public static final RuleId AGR_02 = new RuleId("AGR-02");
  /** No agreement as an outcome. */
  public static final RuleId AGR_03 = new RuleId("AGR-03");
  /** Parts of a term. */
  public static final RuleId AGR_04 = new RuleId("AGR-04");
  /** Length of an agreement. */
  public static final RuleId AGR_05 = new RuleId("AGR-05");
  /** Nothing owed by the person harmed. */
  public static final RuleId AGR_06 = new RuleId("AGR-06");
  /** Lawful terms. */
  public static final RuleId AGR_07 = new RuleId("AGR-07");
  /** Confirmation by each party. */
  public static final RuleId AGR_08 = new RuleId("AGR-08");
  /** Amendment by all. */
  public static final RuleId AGR_09 = new RuleId("AGR-09");
  /** Confidential terms. */
  public static final RuleId AGR_10 = new RuleId("AGR-10");
  /** Exact money. */
  public static final RuleId AGR_11 = new RuleId("AGR-11");
  /** Facilitator's part in the terms. */
  public static final RuleId AGR_12 = new RuleId("AGR-12");
  /** Terms from the parties. */
  public static final RuleId AGR_13 = new RuleId("AGR-13");

  /** Adult beside a child. */
  public static final RuleId CHL_01 = new RuleId("CHL-01");
  /** Guardian's consent and child's assent. */
  public static final RuleId CHL_02 = new RuleId("CHL-02");
  /** Below the age of responsibility. */
  public static final RuleId CHL_03 = new RuleId("CHL-03");
  /** Enhanced rights. */
  public static final RuleId CHL_04 = new RuleId("CHL-04");
  /** Training for children. */
  public static final RuleId CHL_05 = new RuleId("CHL-05");
  /** Appropriate adult apart from the parties. */
  public static final RuleId CHL_06 = new RuleId("CHL-06");
  /** Age on the day. */
  public static final RuleId CHL_07 = new RuleId("CHL-07");

  /** What was said stays. */
  public static final RuleId CNF_01 = new RuleId("CNF-01");
  /** Bare report to the referrer. */
  public static final RuleId CNF_02 = new RuleId("CNF-02");
  /** Recorded exceptions. */
  public static final RuleId CNF_03 = new RuleId("CNF-03");
  /** Others' data kept from a participant. */
  public static final RuleId CNF_04 = new RuleId("CNF-04");
  /** No heavier sentence. */
  public static final RuleId CNF_05 = new RuleId("CNF-05");

  /** Consent before each act. */
  public static final RuleId CON_01 = new RuleId("CON-01");
  /** Consent after information. */
  public static final RuleId CON_02 = new RuleId("CON-02");
  /** Withdrawal at any point. */
  public static final RuleId CON_03 = new RuleId("CON-03");
  /** No blame for declining. */
  public static final RuleId CON_04 = new RuleId("CON-04");
  /** Positive consent. */
  public static final RuleId CON_05 = new RuleId("CON-05");
  /** Named recipients. */
  public static final RuleId CON_06 = new RuleId("CON-06");
  /** Evidence of consent. */
  public static final RuleId CON_07 = new RuleId("CON-07");
  /** Fresh consent. */
  public static final RuleId CON_08 = new RuleId("CON-08");
  /** Consent in writing. */
  public static final RuleId CON_09 = new RuleId("CON-09");
  /** Free consent. */
  public static final RuleId CON_10 = new RuleId("CON-10");
  /** Capacity. */
  public static final RuleId CON_11 = new RuleId("CON-11");
  /** Consent by the person alone. */
  public static final RuleId CON_12 = new RuleId("CON-12");
  /** Withdrawal of a whole purpose. */
  public static final RuleId CON_13 = new RuleId("CON-13");
  /** Consent for one episode. */
  public static final RuleId CON_14 = new RuleId("CON-14");
  /** Consent to share the outcome. */
  public static final RuleId CON_15 = new RuleId("CON-15");
  /** One party's consent kept from another. */
  public static final RuleId CON_16 = new RuleId("CON-16");
  /** Order of approach. */
  public static final RuleId CON_17 = new RuleId("CON-17");

  /** Triggers of complexity. */
  public static final RuleId CPX_01 = new RuleId("CPX-01");

  /** Basis for offence data. */
  public static final RuleId DAT_01 = new RuleId("DAT-01");
  /** Policy document. */
  public static final RuleId DAT_02 = new RuleId("DAT-02");
  /** Retention. */
  public static final RuleId DAT_03 = new RuleId("DAT-03");
  /** Least data after declining. */
  public static final RuleId DAT_04 = new RuleId("DAT-04");
  /** Removal on request. */
  public static final RuleId DAT_05 = new RuleId("DAT-05");
  /** Classified text. */
  public static final RuleId DAT_06 = new RuleId("DAT-06");
  /** Expiry of drafts. */
  public static final RuleId DAT_07 = new RuleId("DAT-07");
  /** Sensitivity of each field. */
  public static final RuleId DAT_08 = new RuleId("DAT-08");
  /** Stories without names. */
  public static final RuleId DAT_09 = new RuleId("DAT-09");

  /** Adjustments. */
  public static final RuleId EQ_01 = new RuleId("EQ-01");
  /** Right to legal advice. */
  public static final RuleId EQ_02 = new RuleId("EQ-02");

  /** Training before casework. */
  public static final RuleId FAC_01 = new RuleId("FAC-01");
  /** Level for the work. */
  public static final RuleId FAC_02 = new RuleId("FAC-02");
  /** Regular supervision. */
  public static final RuleId FAC_03 = new RuleId("FAC-03");
  /** Observed practice. */
  public static final RuleId FAC_04 = new RuleId("FAC-04");
  /** Hours of learning. */
  public static final RuleId FAC_05 = new RuleId("FAC-05");
  /** No connection with the case. */
  public static final RuleId FAC_06 = new RuleId("FAC-06");
  /** Vetting and age. */
  public static final RuleId FAC_07 = new RuleId("FAC-07");
  /** Lead and number of facilitators. */
  public static final RuleId FAC_08 = new RuleId("FAC-08");
  /** Same people at preparation and meeting. */
  public static final RuleId FAC_09 = new RuleId("FAC-09");
  /** Level of a supervisor. */
  public static final RuleId FAC_10 = new RuleId("FAC-10");
  /** Free and active. */
  public static final RuleId FAC_11 = new RuleId("FAC-11");
  /** Referring officer not alone. */
  public static final RuleId FAC_12 = new RuleId("FAC-12");
  /** Supervisor of a complex case. */
  public static final RuleId FAC_13 = new RuleId("FAC-13");
  /** Lapsed registration. */
  public static final RuleId FAC_14 = new RuleId("FAC-14");

  /** Days until information. */
  public static final RuleId INF_01 = new RuleId("INF-01");
  /** Days until support. */
  public static final RuleId INF_02 = new RuleId("INF-02");
  /** Information before consent. */
  public static final RuleId INF_03 = new RuleId("INF-03");
  /** Language and form. */
  public static final RuleId INF_04 = new RuleId("INF-04");
  /** Unlikely outcomes. */
  public static final RuleId INF_05 = new RuleId("INF-05");
  /** How to complain. */
  public static final RuleId INF_06 = new RuleId("INF-06");
  /** Limits of confidentiality. */
  public static final RuleId INF_07 = new RuleId("INF-07");
  /** Record of what was told. */
  public static final RuleId INF_08 = new RuleId("INF-08");

  /** Each commitment to an end. */
  public static final RuleId MON_01 = new RuleId("MON-01");
  /** Follow-up with each party. */
  public static final RuleId MON_02 = new RuleId("MON-02");
  /** Questionnaire. */
  public static final RuleId MON_03 = new RuleId("MON-03");
  /** Evidence of fulfilment. */
  public static final RuleId MON_04 = new RuleId("MON-04");
  /** Regular review. */
  public static final RuleId MON_05 = new RuleId("MON-05");

  /** Both sides there. */
  public static final RuleId MTG_01 = new RuleId("MTG-01");
  /** No professional representatives. */
  public static final RuleId MTG_02 = new RuleId("MTG-02");
  /** Supporters. */
  public static final RuleId MTG_03 = new RuleId("MTG-03");
  /** Refusal of a supporter. */
  public static final RuleId MTG_04 = new RuleId("MTG-04");
  /** Uninterrupted speech. */
  public static final RuleId MTG_05 = new RuleId("MTG-05");
  /** All asked again at the start. */
  public static final RuleId MTG_06 = new RuleId("MTG-06");
  /** Non-attendance. */
  public static final RuleId MTG_07 = new RuleId("MTG-07");
  /** Date told to the referrer. */
  public static final RuleId MTG_08 = new RuleId("MTG-08");
  /** No publicity. */
  public static final RuleId MTG_09 = new RuleId("MTG-09");
  /** Surrogates. */
  public static final RuleId MTG_10 = new RuleId("MTG-10");

  /** Referrer told. */
  public static final RuleId OUT_01 = new RuleId("OUT-01");
  /** Person harmed told. */
  public static final RuleId OUT_02 = new RuleId("OUT-02");
  /** Back after a breach. */
  public static final RuleId OUT_03 = new RuleId("OUT-03");
  /** Back without prejudice. */
  public static final RuleId OUT_04 = new RuleId("OUT-04");
  /** Cause and initiator of closing. */
  public static final RuleId OUT_05 = new RuleId("OUT-05");
  /** Support when unsuitable. */
  public static final RuleId OUT_06 = new RuleId("OUT-06");
  /** Person harmed kept informed. */
  public static final RuleId OUT_07 = new RuleId("OUT-07");

  /** Separate preparation. */
  public static final RuleId PRE_01 = new RuleId("PRE-01");
  /** Preparation of supporters. */
  public static final RuleId PRE_02 = new RuleId("PRE-02");
  /** Practical matters. */
  public static final RuleId PRE_03 = new RuleId("PRE-03");
  /** Ground rules. */
  public static final RuleId PRE_04 = new RuleId("PRE-04");
  /** Expectations. */
  public static final RuleId PRE_05 = new RuleId("PRE-05");
  /** Fresh preparation. */
  public static final RuleId PRE_06 = new RuleId("PRE-06");
  /** No joint preparation. */
  public static final RuleId PRE_07 = new RuleId("PRE-07");

  /** Kind of process or reason for none. */
  public static final RuleId REC_01 = new RuleId("REC-01");
  /** Declared units. */
  public static final RuleId REC_02 = new RuleId("REC-02");
  /** Reasons by party. */
  public static final RuleId REC_03 = new RuleId("REC-03");
  /** Two times for each step. */
  public static final RuleId REC_04 = new RuleId("REC-04");
  /** Facilitators' time. */
  public static final RuleId REC_05 = new RuleId("REC-05");
  /** Research without identifiers. */
  public static final RuleId REC_06 = new RuleId("REC-06");

  /** Source, day and harm of a referral. */
  public static final RuleId REF_01 = new RuleId("REF-01");
  /** Referral by anybody whom the profile names. */
  public static final RuleId REF_02 = new RuleId("REF-02");
  /** Scope of the programme. */
  public static final RuleId REF_03 = new RuleId("REF-03");
  /** Request by the person harmed. */
  public static final RuleId REF_04 = new RuleId("REF-04");
  /** Enough evidence to charge. */
  public static final RuleId REF_05 = new RuleId("REF-05");
  /** No second open case. */
  public static final RuleId REF_06 = new RuleId("REF-06");
  /** Order of incident, referral and now. */
  public static final RuleId REF_07 = new RuleId("REF-07");
  /** Acknowledgement of a referral. */
  public static final RuleId REF_08 = new RuleId("REF-08");
  /** Stage of criminal justice. */
  public static final RuleId REF_09 = new RuleId("REF-09");
  /** Youth justice service. */
  public static final RuleId REF_10 = new RuleId("REF-10");
  /** Little data before contact. */
  public static final RuleId REF_11 = new RuleId("REF-11");

  /** Assessment before contact. */
  public static final RuleId RSK_01 = new RuleId("RSK-01");
  /** Assessment anew. */
  public static final RuleId RSK_02 = new RuleId("RSK-02");
  /** Topics of an assessment. */
  public static final RuleId RSK_03 = new RuleId("RSK-03");
  /** Unacceptable risk. */
  public static final RuleId RSK_04 = new RuleId("RSK-04");
  /** No direct form where abuse may go on. */
  public static final RuleId RSK_05 = new RuleId("RSK-05");
  /** Owner and day of a mitigation. */
  public static final RuleId RSK_06 = new RuleId("RSK-06");
  /** Safety stop. */
  public static final RuleId RSK_07 = new RuleId("RSK-07");
  /** Orders that forbid contact. */
  public static final RuleId RSK_08 = new RuleId("RSK-08");
  /** Safeguarding concern. */
  public static final RuleId RSK_09 = new RuleId("RSK-09");
  /** Second approver. */
  public static final RuleId RSK_10 = new RuleId("RSK-10");

  private Rules() {}

  /**
   * Returns every rule of the catalogue.
   *
   * @return the rules, in the order of their ids
   */
  public static Collection<Rule> all() {
    return RuleCatalogue.ALL.values();
  }

  /**
   * Returns what a rule says.
   *
   * @param id the rule's id
   * @return the rule; empty if the catalogue does not hold it
   */
  public static Optional<Rule> find(RuleId id) {
    return Optional.ofNullable(RuleCatalogue.ALL.get(id));
  }

  /**
   * Returns the rules that a fault, a refusal or a warning with this code may stand for.
   *
   * @param code the code, such as {@code INVALID_MONEY}
   * @return the rules, in the order of their ids; empty if the code is structural
   */
  public static List<Rule> withCode(String code) {
    return RuleCatalogue.ALL.values().stream()
        .filter(rule -> rule.codes().contains(code))
        .toList();
  }
}
