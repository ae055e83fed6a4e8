// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import static io.github.amends.practice.Citation.Mark.OWN;
import static io.github.amends.practice.Citation.Mark.TO_BE_RECHECKED;
import static io.github.amends.practice.Citation.Mark.VERIFIED;
import static io.github.amends.practice.Rule.Home.CONSTRUCTION;
import static io.github.amends.practice.Rule.Home.TRANSITION;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The catalogue of the rules that this version keeps.
 *
 * <p>Each constant is the id of a rule; {@link #find} returns what the rule says and its sources.
 */
public final class Rules {

  /**
   * A referral names at least one person harmed, or two parties to a mutual dispute, or an
   * identifiable harm.
   */
  public static final RuleId REF_01 = new RuleId("REF-01");

  /** The incident lies within the programme's scope. */
  public static final RuleId REF_03 = new RuleId("REF-03");

  /** The incident is not later than the referral, and the referral not later than now. */
  public static final RuleId REF_07 = new RuleId("REF-07");

  /**
   * Before consenting, a person has been told what the process is, that nobody need take part, and
   * what may follow.
   */
  public static final RuleId INF_03 = new RuleId("INF-03");

  /** A consent of each participant for each purpose is active before the act that it covers. */
  public static final RuleId CON_01 = new RuleId("CON-01");

  /** A consent is dated at or after the information on which it rests. */
  public static final RuleId CON_02 = new RuleId("CON-02");

  /** Consent may be withdrawn at any point, without a reason, and at once. */
  public static final RuleId CON_03 = new RuleId("CON-03");

  /** To decline or to withdraw is never a breach and never counts against a person. */
  public static final RuleId CON_04 = new RuleId("CON-04");

  /**
   * Withdrawing a purpose ends every consent of that person for that purpose, and nothing older
   * revives.
   */
  public static final RuleId CON_13 = new RuleId("CON-13");

  /** Each person responsible who takes part accepts the basic facts before a process runs. */
  public static final RuleId ACC_01 = new RuleId("ACC-01");

  /** In a mutual dispute each party accepts their own part or shares the wish to repair. */
  public static final RuleId ACC_04 = new RuleId("ACC-04");

  /**
   * A current assessment of the risks and strengths of each principal exists before any contact
   * between them.
   */
  public static final RuleId RSK_01 = new RuleId("RSK-01");

  /** Where the risk that remains is unacceptable there is no direct meeting. */
  public static final RuleId RSK_04 = new RuleId("RSK-04");

  /**
   * Anyone may stop the process for safety at any time, and it goes on only after a new assessment.
   */
  public static final RuleId RSK_07 = new RuleId("RSK-07");

  /** A facilitator is connected neither with a party nor with the incident. */
  public static final RuleId FAC_06 = new RuleId("FAC-06");

  /** A meeting has a lead facilitator and at least the profile's number of facilitators. */
  public static final RuleId FAC_08 = new RuleId("FAC-08");

  /** Each principal has been prepared separately before a meeting. */
  public static final RuleId PRE_01 = new RuleId("PRE-01");

  /** To prepare opposed parties together is no preparation. */
  public static final RuleId PRE_07 = new RuleId("PRE-07");

  /** Both sides and a facilitator are there when a meeting starts. */
  public static final RuleId MTG_01 = new RuleId("MTG-01");

  /** A meeting ends after it starts, and all that must hold is asked again at its start. */
  public static final RuleId MTG_06 = new RuleId("MTG-06");

  /** Each party's free and informed consent to the agreement is on record. */
  public static final RuleId AGR_01 = new RuleId("AGR-01");

  /**
   * To come to no agreement is a valid outcome; an agreement is kept only where one was reached.
   */
  public static final RuleId AGR_03 = new RuleId("AGR-03");

  /** A term says who owes, who benefits, what is measured, by when, and what shows it. */
  public static final RuleId AGR_04 = new RuleId("AGR-04");

  /** The person harmed owes nothing. */
  public static final RuleId AGR_06 = new RuleId("AGR-06");

  /**
   * Money is positive and exact, in one currency for each term, and no more is paid than is owed.
   */
  public static final RuleId AGR_11 = new RuleId("AGR-11");

  /** Before a case closes the referrer is told, of success and of failure alike. */
  public static final RuleId OUT_01 = new RuleId("OUT-01");

  /** Closing takes a cause from a list, with the initiator as a field of its own. */
  public static final RuleId OUT_05 = new RuleId("OUT-05");

  /** Each commitment is followed to an end. */
  public static final RuleId MON_01 = new RuleId("MON-01");

  private static final SortedMap<RuleId, Rule> ALL = catalogue();

  private Rules() {}

  /**
   * Returns every rule of the catalogue.
   *
   * @return the rules, in the order of their ids
   */
  public static Collection<Rule> all() {
    return ALL.values();
  }

  /**
   * Returns what a rule says.
   *
   * @param id the rule's id
   * @return the rule; empty if the catalogue does not hold it
   */
  public static Optional<Rule> find(RuleId id) {
    return Optional.ofNullable(ALL.get(id));
  }

  /**
   * Returns the rules that a fault or a refusal with this code may stand for.
   *
   * @param code the code of a fault or a refusal
   * @return the rules, in the order of their ids; empty if the code is structural
   */
  public static List<Rule> withCode(String code) {
    return ALL.values().stream().filter(rule -> rule.codes().contains(code)).toList();
  }

  private static SortedMap<RuleId, Rule> catalogue() {
    SortedMap<RuleId, Rule> rules = new TreeMap<>();
    List<Rule> listed = List.of(
        new Rule(
            REF_01,
            "A referral names at least one person harmed, or two parties to a mutual dispute, or an identifiable harm.",
            CONSTRUCTION,
            List.of("INVALID_REFERRAL_NO_HARM"),
            List.of(
                cite(Source.SCOTLAND_GUIDANCE, "steps A and B", VERIFIED),
                cite(Source.LITIGANT_PORTAL, "", VERIFIED))),
        new Rule(
            REF_03,
            "The incident lies within the programme's scope.",
            TRANSITION,
            List.of("BLOCKED_OUT_OF_SCOPE"),
            List.of(
                cite(Source.PANELS_EVALUATION, "", VERIFIED),
                cite(Source.COMMUNITY_RESOLUTION, "", VERIFIED),
                cite(Source.COUNCIL_OF_EUROPE, "18", TO_BE_RECHECKED))),
        new Rule(
            REF_07,
            "The incident is not later than the referral, and the referral not later than now.",
            TRANSITION,
            List.of("INVALID_TIME_ORDER", "INVALID_FUTURE_FACT"),
            List.of(cite(Source.AMENDS, "", OWN))),
        new Rule(
            INF_03,
            "Before consenting, a person has been told what the process is, that nobody need take part, and what may follow.",
            TRANSITION,
            List.of("BLOCKED_INFORMATION_INCOMPLETE"),
            List.of(
                cite(Source.ACT_2004, "25, 32A", VERIFIED),
                cite(Source.UN, "13(b)", VERIFIED),
                cite(Source.VICTIMS_DIRECTIVE, "12(1)(b)", VERIFIED))),
        new Rule(
            CON_01,
            "A consent of each participant for each purpose is active before the act that it covers.",
            TRANSITION,
            List.of(
                "BLOCKED_CONSENT_MISSING", "BLOCKED_CONSENT_REFUSED", "BLOCKED_CONSENT_WITHDRAWN"),
            List.of(
                cite(Source.SCOTLAND_FRAMEWORK, "25.2", VERIFIED),
                cite(Source.RJC_PRINCIPLES, "", VERIFIED))),
        new Rule(
            CON_02,
            "A consent is dated at or after the information on which it rests.",
            TRANSITION,
            List.of("BLOCKED_CONSENT_PRECEDES_INFORMATION"),
            List.of(cite(Source.VICTIMS_DIRECTIVE, "12(1)(a) and (b)", VERIFIED))),
        new Rule(
            CON_03,
            "Consent may be withdrawn at any point, without a reason, and at once.",
            TRANSITION,
            List.of("BLOCKED_CONSENT_WITHDRAWN", "BLOCKED_DO_NOT_CONTACT"),
            List.of(
                cite(Source.RJC_PRINCIPLES, "", VERIFIED),
                cite(Source.VICTIMS_DIRECTIVE, "12(1)(a)", VERIFIED),
                cite(Source.NEW_ZEALAND, "", VERIFIED))),
        new Rule(
            CON_04,
            "To decline or to withdraw is never a breach and never counts against a person.",
            TRANSITION,
            List.of("CON-04"),
            List.of(cite(Source.ACT_2004, "32A(f)(ii)", VERIFIED))),
        new Rule(
            CON_13,
            "Withdrawing a purpose ends every consent of that person for that purpose, and nothing older revives.",
            TRANSITION,
            List.of("BLOCKED_CONSENT_WITHDRAWN"),
            List.of(cite(Source.AMENDS, "", OWN))),
        new Rule(
            ACC_01,
            "Each person responsible who takes part accepts the basic facts before a process runs.",
            TRANSITION,
            List.of(
                "BLOCKED_NO_ACKNOWLEDGEMENT",
                "BLOCKED_ACKNOWLEDGEMENT_DENIED",
                "BLOCKED_ACKNOWLEDGEMENT_RETRACTED"),
            List.of(
                cite(Source.VICTIMS_DIRECTIVE, "12(1)(c)", VERIFIED),
                cite(Source.ACPO, "standard 1", VERIFIED),
                cite(Source.ROC_RESTORE, "", VERIFIED),
                cite(Source.SCOTLAND_GUIDANCE, "A", VERIFIED))),
        new Rule(
            ACC_04,
            "In a mutual dispute each party accepts their own part or shares the wish to repair.",
            TRANSITION,
            List.of(
                "BLOCKED_NO_ACKNOWLEDGEMENT",
                "BLOCKED_ACKNOWLEDGEMENT_DENIED",
                "BLOCKED_ACKNOWLEDGEMENT_RETRACTED"),
            List.of(
                cite(Source.ROC_RESTORE, "", VERIFIED),
                cite(Source.PANELS_EVALUATION, "neighbour disputes", VERIFIED),
                cite(Source.AMENDS, "wording", OWN))),
        new Rule(
            RSK_01,
            "A current assessment of the risks and strengths of each principal exists before any contact between them.",
            TRANSITION,
            List.of("BLOCKED_RISK_MISSING"),
            List.of(
                cite(Source.SOUTH_YORKSHIRE, "", VERIFIED),
                cite(Source.LANCASHIRE, "", VERIFIED),
                cite(Source.SCOTLAND_FRAMEWORK, "20", VERIFIED))),
        new Rule(
            RSK_04,
            "Where the risk that remains is unacceptable there is no direct meeting.",
            TRANSITION,
            List.of("BLOCKED_RISK_UNACCEPTABLE", "INVALID_RISK_CONCLUSION"),
            List.of(
                cite(Source.SCOTLAND_FRAMEWORK, "20", VERIFIED),
                cite(Source.SOUTH_YORKSHIRE, "", VERIFIED))),
        new Rule(
            RSK_07,
            "Anyone may stop the process for safety at any time, and it goes on only after a new assessment.",
            TRANSITION,
            List.of("BLOCKED_RISK_STALE"),
            List.of(
                cite(Source.SCOTLAND_FRAMEWORK, "6.3", VERIFIED),
                cite(Source.COUNCIL_OF_EUROPE, "48", TO_BE_RECHECKED))),
        new Rule(
            FAC_06,
            "A facilitator is connected neither with a party nor with the incident.",
            TRANSITION,
            List.of("BLOCKED_FACILITATOR_CONFLICT", "BLOCKED_FACILITATOR_STANDING_UNKNOWN"),
            List.of(
                cite(Source.SCOTLAND_VICTIMS_ACT, "s 5(3)", VERIFIED),
                cite(Source.RJC_PRINCIPLES, "", VERIFIED))),
        new Rule(
            FAC_08,
            "A meeting has a lead facilitator and at least the profile's number of facilitators.",
            TRANSITION,
            List.of("BLOCKED_TOO_FEW_FACILITATORS", "BLOCKED_NO_LEAD"),
            List.of(
                cite(Source.LINCOLNSHIRE, "", VERIFIED),
                cite(Source.BARRON_COUNTY, "", VERIFIED),
                cite(Source.NEW_ZEALAND, "Manawatu", VERIFIED))),
        new Rule(
            PRE_01,
            "Each principal has been prepared separately before a meeting.",
            TRANSITION,
            List.of("BLOCKED_PREPARATION_MISSING"),
            List.of(
                cite(Source.NEW_ZEALAND, "", VERIFIED),
                cite(Source.LINCOLNSHIRE, "", VERIFIED),
                cite(Source.PANELS_EVALUATION, "", VERIFIED))),
        new Rule(
            PRE_07,
            "To prepare opposed parties together is no preparation.",
            TRANSITION,
            List.of("BLOCKED_PREPARATION_JOINT"),
            List.of(cite(Source.NEW_ZEALAND, "", VERIFIED))),
        new Rule(
            MTG_01,
            "Both sides and a facilitator are there when a meeting starts.",
            TRANSITION,
            List.of("BLOCKED_ATTENDANCE"),
            List.of(cite(Source.ACT_2004, "42 and 43, headings", VERIFIED))),
        new Rule(
            MTG_06,
            "A meeting ends after it starts, and all that must hold is asked again at its start.",
            TRANSITION,
            List.of("INVALID_TIME_ORDER"),
            List.of(
                cite(Source.SCOTLAND_FRAMEWORK, "20.1", VERIFIED), cite(Source.AMENDS, "", OWN))),
        new Rule(
            AGR_01,
            "Each party's free and informed consent to the agreement is on record.",
            TRANSITION,
            List.of("BLOCKED_AGREEMENT_CONSENT"),
            List.of(
                cite(Source.SCOTLAND_FRAMEWORK, "24.2", VERIFIED),
                cite(Source.UN, "7", TO_BE_RECHECKED))),
        new Rule(
            AGR_03,
            "To come to no agreement is a valid outcome; an agreement is kept only where one was reached.",
            TRANSITION,
            List.of("BLOCKED_OUTCOME_KIND"),
            List.of(
                cite(Source.COMMUNITY_RESOLUTION, "", VERIFIED),
                cite(Source.COUNCIL_OF_EUROPE, "51", TO_BE_RECHECKED))),
        new Rule(
            AGR_04,
            "A term says who owes, who benefits, what is measured, by when, and what shows it.",
            CONSTRUCTION,
            List.of("INVALID_MEASURE"),
            List.of(cite(Source.AMENDS, "", OWN))),
        new Rule(
            AGR_06,
            "The person harmed owes nothing.",
            TRANSITION,
            List.of("INVALID_OBLIGOR"),
            List.of(cite(Source.YOUTH_OFFENDING_TEAMS, "", VERIFIED))),
        new Rule(
            AGR_11,
            "Money is positive and exact, in one currency for each term, and no more is paid than is owed.",
            TRANSITION,
            List.of("INVALID_MONEY", "BLOCKED_OVERPAYMENT"),
            List.of(cite(Source.AMENDS, "", OWN))),
        new Rule(
            OUT_01,
            "Before a case closes the referrer is told, of success and of failure alike.",
            TRANSITION,
            List.of("BLOCKED_REPORT_OWED"),
            List.of(cite(Source.ACT_2004, "57, 58", VERIFIED))),
        new Rule(
            OUT_05,
            "Closing takes a cause from a list, with the initiator as a field of its own.",
            TRANSITION,
            List.of("BLOCKED_CLOSE_CAUSE"),
            List.of(cite(Source.RECORDING_STUDY, "", VERIFIED), cite(Source.CANADA, "", VERIFIED))),
        new Rule(
            MON_01,
            "Each commitment is followed to an end.",
            TRANSITION,
            List.of("BLOCKED_TERM_ENDED", "BLOCKED_TERM_OPEN", "BLOCKED_TERM_SHORT"),
            List.of(cite(Source.SCOTLAND_FRAMEWORK, "24.1", VERIFIED))));
    for (Rule rule : listed) {
      rules.put(rule.id(), rule);
    }
    return Collections.unmodifiableSortedMap(rules);
  }

  private static Citation cite(Source source, String place, Citation.Mark mark) {
    return new Citation(source, place, mark);
  }
}
