// SPDX-License-Identifier: Apache-2.0
package io.github.amends.privacy;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.basics.CaseId;
import io.github.amends.basics.Coded;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ReferralId;
import io.github.amends.casework.CaseFile;
import io.github.amends.event.Compliance;
import io.github.amends.event.ReportContent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the referrer is told: the steps that were taken, what came of them, and how far an agreement
 * was carried out.
 *
 * <p>It has no place for what was said, for a judgement of how anybody behaved, for what anybody
 * acknowledged, or for who it was that did not go on (rules CNF-02, ACC-02, CON-16; Council of
 * Europe Recommendation CM/Rec(2018)8, rule 53, to be re-checked). Why a case ended without a
 * process is left out for the same reason.
 *
 * <pre>{@code
 * ReferrerReportView report = ReferrerReportView.of(file, ReportContent.OUTCOME_AND_COMPLIANCE);
 * }</pre>
 *
 * @param caseId the case
 * @param referral the referral, as the referrer knows it
 * @param content how much the report says
 * @param steps the steps taken, in the order of the log
 * @param outcome what came of the process; empty if there is none or it is not to be told
 * @param compliance how far the agreement was kept; empty if there is none or it is not to be told
 */
public record ReferrerReportView(
    CaseId caseId,
    ReferralId referral,
    ReportContent content,
    List<Step> steps,
    Optional<OutcomeKind> outcome,
    Optional<Compliance> compliance)
    implements CaseView {

  /** What every report says, whatever it reports. */
  private static final String STATEMENT =
      "That no agreement was reached, or that one was not carried out, is not to be used against"
          + " anyone: it justifies no heavier sentence and no other harsher treatment.";

  /** A kind of step that a referrer may know of. */
  public enum StepKind implements Coded {
    /** The referral came in. */
    RECEIVED,
    /** The referral was taken in. */
    ACCEPTED,
    /** A meeting was held. */
    MEETING_HELD,
    /** Something was passed from one side to the other. */
    EXCHANGE_DELIVERED,
    /** What came of the process was recorded. */
    OUTCOME_RECORDED,
    /** The parties made an agreement. */
    AGREEMENT_MADE,
    /** The case was closed. */
    CLOSED
  }

  /**
   * One step that was taken.
   *
   * @param kind what it was
   * @param occurred the day, or the month or year where no more is known
   */
  public record Step(StepKind kind, Occurred occurred) {

    /**
     * Creates the value.
     *
     * @param kind what it was
     * @param occurred the day, or the month or year where no more is known
     */
    public Step {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(occurred, "occurred");
    }
  }

  /**
   * Creates the view.
   *
   * @param caseId the case
   * @param referral the referral, as the referrer knows it
   * @param content how much the report says
   * @param steps the steps taken, in the order of the log
   * @param outcome what came of the process; empty if there is none or it is not to be told
   * @param compliance how far the agreement was kept; empty if there is none or it is not to be
   *     told
   */
  public ReferrerReportView {
    Objects.requireNonNull(caseId, "caseId");
    Objects.requireNonNull(referral, "referral");
    Objects.requireNonNull(content, "content");
    steps = List.copyOf(steps);
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(compliance, "compliance");
  }

  /**
   * Returns the report on a case.
   *
   * @param file the case
   * @param content how much to tell; where a party does not agree to more being shared, that is
   *     {@link ReportContent#CLOSED_ONLY}
   * @return the report
   */
  public static ReferrerReportView of(CaseFile file, ReportContent content) {
    return new ReferrerReportView(
        file.caseId(),
        file.state().referral().id(),
        content,
        ReferrerFacts.steps(file, content),
        ReferrerFacts.outcome(file.state(), content),
        ReferrerFacts.compliance(file.state(), content));
  }

  /**
   * Returns what every report says: that failure to agree, or to carry out, is not to be used
   * against anyone (rule CNF-05; UN Basic Principles, 16 and 17, to be re-checked).
   *
   * @return the sentence, always the same
   */
  @JsonProperty
  public String statement() {
    return STATEMENT;
  }
}
