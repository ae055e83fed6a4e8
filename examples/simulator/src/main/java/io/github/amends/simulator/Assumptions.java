// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

/**
 * What the simulation assumes. Apart from what the last column says, every figure is <b>made up for
 * demonstration</b>: it was chosen so that each thing that can happen does, and so that about two
 * referrals in five come to a meeting. Nothing may be concluded from it about real services.
 *
 * <p>Chances are in a thousand, and asked at the place that is named. The kinds of incident and
 * their shares are in {@link Scenario}, the referrers in {@link SourceWeight}.
 *
 * <table>
 * <caption>Assumptions</caption>
 * <tr><th>What</th><th>Figure</th><th>Where it comes from</th></tr>
 * <tr><td>Referrals of the standard year</td><td>300</td><td>Ministry of Justice, evaluation of
 * Neighbourhood Justice Panels (2014): about 300 referred, about 120 meetings. The share of meetings
 * is a result here and not an input; a test keeps it between 30 and 45 in 100.</td></tr>
 * <tr><td>Facilitators at a meeting</td><td>2</td><td>a rule of the profile (ROC Restore)</td></tr>
 * <tr><td>First contact after the volunteers are found</td><td>1 to 5 working days</td><td>within
 * one week: Barron County, victim-offender conferencing standards</td></tr>
 * <tr><td>Meeting after it is fixed</td><td>5 to 16 days</td><td>about two weeks after the last
 * preparation: the same standards</td></tr>
 * <tr><td>Cases of a volunteer at a time</td><td>{@value #CASES_AT_A_TIME}</td><td>made
 * up</td></tr>
 * <tr><td>Longest wait for volunteers, days</td><td>{@value #LONGEST_WAIT}</td><td>made
 * up</td></tr>
 * <tr><td>Day of the incident known</td><td>{@value #INCIDENT_KNOWN}</td><td>made up</td></tr>
 * <tr><td>Nobody responsible identified (low-level offences)</td><td>{@value
 * #NOT_IDENTIFIED}</td><td>made up</td></tr>
 * <tr><td>Two people responsible</td><td>{@value #SECOND_RESPONSIBLE}</td><td>made up</td></tr>
 * <tr><td>Two people harmed</td><td>{@value #SECOND_HARMED}</td><td>made up</td></tr>
 * <tr><td>Responsible person was referred before</td><td>{@value #REFERRED_BEFORE}</td><td>made
 * up</td></tr>
 * <tr><td>Supporter wished for</td><td>{@value #SUPPORTER}</td><td>made up</td></tr>
 * <tr><td>Not taken in for other reasons than scope</td><td>{@value #NOT_TAKEN_IN}</td><td>made
 * up</td></tr>
 * <tr><td>Volunteer is connected with a party</td><td>{@value #CONFLICT_KNOWN}</td><td>made
 * up</td></tr>
 * <tr><td>Somebody answers an attempt at contact</td><td>{@value #ANSWERS}</td><td>made
 * up</td></tr>
 * <tr><td>Attempts at most</td><td>{@value #ATTEMPTS}</td><td>made up</td></tr>
 * <tr><td>Asks not to be contacted</td><td>{@value #ASKS_NO_CONTACT}</td><td>made up</td></tr>
 * <tr><td>Harmed person declines; responsible; a party to a mutual dispute</td><td>{@value
 * #HARMED_DECLINES}; {@value #RESPONSIBLE_DECLINES}; {@value #MUTUAL_DECLINES}</td><td>made
 * up</td></tr>
 * <tr><td>Denies responsibility</td><td>{@value #DENIES}</td><td>made up</td></tr>
 * <tr><td>Would write or speak through others, but not meet</td><td>{@value
 * #ONLY_INDIRECT}</td><td>made up</td></tr>
 * <tr><td>Would do either</td><td>{@value #EITHER_WAY}</td><td>made up</td></tr>
 * <tr><td>Risk allows no contact; only an indirect one</td><td>{@value #RISK_TOO_HIGH}; {@value
 * #RISK_INDIRECT}</td><td>made up</td></tr>
 * <tr><td>Withdraws between two stages</td><td>{@value #WITHDRAWS}</td><td>made up</td></tr>
 * <tr><td>Withdraws the night before the meeting</td><td>{@value
 * #WITHDRAWS_NIGHT_BEFORE}</td><td>made up</td></tr>
 * <tr><td>Takes back what they accepted</td><td>{@value #RETRACTS}</td><td>made up</td></tr>
 * <tr><td>Ends for other reasons, between two stages</td><td>{@value #ENDS_OTHERWISE}</td><td>made
 * up</td></tr>
 * <tr><td>Case is put on hold, between two stages</td><td>{@value #HOLD}</td><td>made up</td></tr>
 * <tr><td>Volunteer drops out, between two stages</td><td>{@value #VOLUNTEER_LOST}</td><td>made
 * up</td></tr>
 * <tr><td>Meeting moved; called off; somebody does not come</td><td>{@value #RESCHEDULED}; {@value
 * #CANCELLED}; {@value #NOT_ATTENDED}</td><td>made up</td></tr>
 * <tr><td>Safety stop before the meeting; in it</td><td>{@value #STOPPED_BEFORE}; {@value
 * #STOPPED_IN}</td><td>made up</td></tr>
 * <tr><td>Meeting goes on another day</td><td>{@value #ADJOURNED}</td><td>made up; that some work
 * takes several sittings is told of ROC Restore</td></tr>
 * <tr><td>Term kept; kept in part (the rest is not)</td><td>{@value #TERM_KEPT}; {@value
 * #TERM_PARTLY}</td><td>made up</td></tr>
 * <tr><td>Case goes back after a term was not kept</td><td>{@value #BREACH_RETURNED}</td><td>made
 * up</td></tr>
 * <tr><td>Agrees to a report, where the profile asks for that</td><td>{@value
 * #REPORT_CONSENT}</td><td>made up</td></tr>
 * <tr><td>Agrees to a follow-up call; is reached by it</td><td>{@value #FOLLOW_UP_CONSENT}; {@value
 * #FOLLOW_UP_REACHED}</td><td>made up</td></tr>
 * <tr><td>Referrer is told that the referral came; questionnaire comes back</td><td>{@value
 * #ACKNOWLEDGED}; {@value #SURVEY_RETURNED}</td><td>made up</td></tr>
 * <tr><td>Worry about somebody's safety, for each person assessed; a broken term is called a
 * breach</td><td>{@value #SAFEGUARDING}; {@value #BREACH_DECLARED}</td><td>made up</td></tr>
 * <tr><td>Closed case is kept for a complaint; made smaller; somebody is erased</td><td>{@value
 * #LEGAL_HOLD}; {@value #MINIMISED}; {@value #ERASED}</td><td>made up</td></tr>
 * <tr><td>Contact written down twice; wrongly; taken over from another system</td><td>{@value
 * #RECORDED_TWICE}; {@value #CORRECTED}; {@value #IMPORTED}</td><td>made up</td></tr>
 * <tr><td>Consent is offered some time before it is given; an adult is offered to stand by;
 * somebody wished for is refused; somebody harmed would rather not know the outcome</td><td>{@value
 * #OFFERED_FIRST}; {@value #ADULT_OFFERED}; {@value #SUPPORTER_REFUSED}; {@value
 * #WOULD_RATHER_NOT_KNOW}</td><td>made up</td></tr>
 * <tr><td>Meeting proposed before it is fixed; referrer told its date</td><td>{@value
 * #PROPOSED_FIRST}; {@value #DATE_TOLD}</td><td>made up</td></tr>
 * <tr><td>Somebody is charged; an order is varied; a case looks complex and is not</td>
 * <td>{@value #CHARGED}; {@value #ORDER_VARIED}; {@value #WEIGHED}</td><td>made up</td></tr>
 * <tr><td>Agreement reviewed, amended, at each step; a term not kept is let go</td><td>{@value
 * #REVIEWED}; {@value #AMENDED}; {@value #WAIVED_BY_BENEFICIARY}</td><td>made up</td></tr>
 * <tr><td>Letter refused, by somebody who then withdraws</td><td>{@value
 * #LETTER_REFUSED}</td><td>made up</td></tr>
 * <tr><td>Letter that is not sent, where the other side wishes for nothing; case reopened</td>
 * <td>{@value #WRITES_ALL_THE_SAME}; {@value #REOPENED}</td><td>made up</td></tr>
 * <tr><td>Something is written down days later</td><td>{@value #WRITTEN_LATE}</td><td>made
 * up</td></tr>
 * <tr><td>Somebody tries a step too early or wrongly, at each place where that is likely</td>
 * <td>{@value #SLIP}</td><td>made up</td></tr>
 * </table>
 */
final class Assumptions {
  static final int CASES_AT_A_TIME = 2;
  static final int LONGEST_WAIT = 42;

  static final int INCIDENT_KNOWN = 800;
  static final int NOT_IDENTIFIED = 45;
  static final int SECOND_RESPONSIBLE = 120;
  static final int SECOND_HARMED = 60;
  static final int REFERRED_BEFORE = 50;
  static final int SUPPORTER = 200;

  static final int NOT_TAKEN_IN = 45;
  static final int CONFLICT_KNOWN = 50;
  static final int STANDING_FORGOTTEN = 15;

  static final int ANSWERS = 620;
  static final int ATTEMPTS = 4;
  static final int ASKS_NO_CONTACT = 15;
  static final int HARMED_DECLINES = 100;
  static final int RESPONSIBLE_DECLINES = 55;
  static final int MUTUAL_DECLINES = 60;
  static final int DENIES = 35;
  static final int ONLY_INDIRECT = 75;
  static final int EITHER_WAY = 200;

  static final int RISK_TOO_HIGH = 15;
  static final int RISK_INDIRECT = 30;

  static final int WITHDRAWS = 22;
  static final int WITHDRAWS_NIGHT_BEFORE = 35;
  static final int RETRACTS = 8;
  static final int ENDS_OTHERWISE = 20;
  static final int HOLD = 35;
  static final int VOLUNTEER_LOST = 22;

  static final int RESCHEDULED = 100;
  static final int CANCELLED = 35;
  static final int NOT_ATTENDED = 55;
  static final int STOPPED_BEFORE = 10;
  static final int STOPPED_IN = 20;
  static final int ADJOURNED = 80;

  static final int TERM_KEPT = 860;
  static final int TERM_PARTLY = 70;
  static final int BREACH_RETURNED = 450;
  static final int REPORT_CONSENT = 900;
  static final int FOLLOW_UP_CONSENT = 850;
  static final int FOLLOW_UP_REACHED = 750;

  static final int ACKNOWLEDGED = 900;
  static final int SURVEY_RETURNED = 550;
  static final int SAFEGUARDING = 15;
  static final int BREACH_DECLARED = 700;
  static final int LEGAL_HOLD = 20;
  static final int MINIMISED = 20;
  static final int ERASED = 15;

  static final int RECORDED_TWICE = 10;
  static final int CORRECTED = 15;
  static final int OFFERED_FIRST = 250;
  static final int ADULT_OFFERED = 20;
  static final int SUPPORTER_REFUSED = 10;
  static final int WOULD_RATHER_NOT_KNOW = 50;
  static final int IMPORTED = 30;
  static final int PROPOSED_FIRST = 300;
  static final int DATE_TOLD = 700;
  static final int CHARGED = 10;
  static final int ORDER_VARIED = 20;
  static final int WEIGHED = 15;
  static final int REVIEWED = 100;
  static final int AMENDED = 20;
  static final int WAIVED_BY_BENEFICIARY = 120;
  static final int LETTER_REFUSED = 80;
  static final int WRITES_ALL_THE_SAME = 500;
  static final int REOPENED = 40;

  static final int WRITTEN_LATE = 150;
  static final int SLIP = 60;

  private Assumptions() {}
}
