// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.basics.Coded;

/**
 * Why a measure counted a case as it did. The codes are those of excluded units in results and of
 * the lines of explanations.
 */
public enum CaseReason implements Coded {
  /** Excluded: the matter is already another case. */
  DUPLICATE("closed as a duplicate"),
  /** Excluded: the matter was referred by mistake. */
  MISTAKEN("closed as a mistake"),
  /** Excluded: the record was made in error and never was a case. */
  ENTERED_IN_ERROR("entered in error"),
  /** Excluded: the case was closed before anybody had looked at it. */
  NOT_SCREENED("closed before it was screened"),
  /** Excluded: an organisation, which a measure of its own counts. */
  ORGANISATION("an organisation"),
  /** Excluded: a person, whom a measure of its own counts. */
  PERSON("a person"),
  /** Excluded: they did not consent to be contacted. */
  NO_CONSENT_TO_CONTACT("no consent to be contacted"),
  /** Excluded: not both sides were given the information without which nobody can consent. */
  NOT_BOTH_INFORMED("not both sides informed"),
  /** Excluded: they did not want to be told. */
  DECLINED_INFORMATION("did not want information"),
  /** Excluded: the parties needed no agreement, which is a good outcome. */
  NO_AGREEMENT_NEEDED("no agreement needed"),
  /** Excluded: the exchanges were completed, and no agreement was sought. */
  INDIRECT_COMPLETED("exchanges completed"),
  /** Excluded: the process ended before an agreement could be sought. */
  ENDED_EARLY("ended early"),
  /** Excluded: a party withdrew from the agreement before it ended. */
  WITHDRAWN("withdrawn from the agreement"),
  /** Excluded: the one whom it was for asked for it no longer. */
  WAIVED("waived"),
  /** Excluded from the exits: the case was completed. */
  COMPLETED("completed"),
  /** Excluded: the case was closed without getting there. */
  CLOSED_BEFORE("closed before that"),

  /** Pending: the case is open, and the answer can still change. */
  OPEN("still open"),

  /** Pending: the case is younger than the window. */
  TOO_YOUNG("younger than the window"),
  /** Missing: what the measure asks for was removed, since the person is to be forgotten. */
  ERASED("not known (erased)"),
  /** Missing: nobody asked, or the answer is not recorded. */
  NOT_ASKED("not asked"),
  /** Missing: the calendar of working days does not tell. */
  NO_CALENDAR("no calendar of working days"),
  /** Missing: the case was closed after a process and no outcome is recorded. */
  NO_OUTCOME_RECORDED("no outcome recorded"),
  /** Missing: the case was closed and what became of the term is not recorded. */
  NO_END_RECORDED("no end recorded"),
  /** Missing: the case was closed and the cause is not recorded. */
  NO_CAUSE_RECORDED("no cause recorded"),
  /** Missing: the case went on without a lead facilitator on record. */
  NO_LEAD_RECORDED("no lead facilitator recorded"),
  /** Missing: of one of the two days only the month or the year is known. */
  DAY_NOT_KNOWN("a day is not known"),
  /** Missing: what should have come second is recorded as the first. */
  DAYS_OUT_OF_ORDER("the days are out of order"),

  /** Counted: what the measure asks for is recorded. */
  RECORDED("recorded"),
  /** Counted: the case was ended without being completed. */
  ENDED("ended without being completed"),
  /** Counted: the referral was taken in. */
  ACCEPTED("taken in"),
  /** Counted: the referral was screened and not taken in. */
  NOT_ACCEPTED("screened and not taken in"),
  /** Counted: an attempt reached them. */
  REACHED("reached"),
  /** Counted: no attempt reached them. */
  NOT_REACHED("not reached"),
  /** Counted: a sitting was held with both sides. */
  DIRECT("met"),
  /** Counted: a surrogate met the other side, and both sides never met. */
  WITH_SURROGATE("met a surrogate"),
  /** Counted: it came, and later than it had to. */
  TOO_LATE("too late"),
  /** Counted: information was given in time. */
  INFORMED_IN_TIME("informed in time"),
  /** Counted: information was not given in time, nor since. */
  NOT_INFORMED("not informed"),
  /** Counted: both sides consented to meet. */
  BOTH_CONSENTED("both sides consented"),
  /** Counted: both sides were informed and not both consented to meet. */
  NOT_BOTH_CONSENTED("not both sides consented"),
  /** Counted: took part in a sitting or an exchange. */
  ENGAGED("took part"),
  /** Counted: consented to be contacted and took part in nothing. */
  NOT_ENGAGED("took part in nothing"),
  /** Counted: an exchange was delivered and no sitting was held. */
  INDIRECT("exchanged something without meeting"),
  /** Counted: neither a sitting was held nor an exchange delivered. */
  NO_PROCESS("no process took place"),
  /** Counted: an agreement was reached, wholly or in part. */
  AGREEMENT_REACHED("agreement reached"),
  /** Counted: an agreement was sought and not reached. */
  NO_AGREEMENT_REACHED("no agreement reached"),
  /** Counted: kept in full. */
  FULFILLED("kept"),
  /** Counted: ended with part of it kept. */
  PARTLY_FULFILLED("partly kept"),
  /** Counted: ended and not kept. */
  NOT_FULFILLED("not kept");

  private final String explanation;

  CaseReason(String explanation) {
    this.explanation = explanation;
  }

  /**
   * Returns what the reason means.
   *
   * @return a few words in English, to follow a number of cases
   */
  public String explanation() {
    return explanation;
  }
}
