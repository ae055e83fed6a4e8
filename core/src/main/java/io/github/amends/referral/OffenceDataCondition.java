// SPDX-License-Identifier: Apache-2.0
package io.github.amends.referral;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/**
 * The condition under which data about offences may be held (rule DAT-01).
 *
 * <p>The UK conditions are those of the Data Protection Act 2018, schedule 1, that a restorative
 * service can meet; article 10 of the GDPR asks for official authority or for such a condition in
 * law.
 */
@Classified(Classification.OFFICIAL)
public enum OffenceDataCondition implements Coded {
  /** Held under the control of official authority (GDPR, article 10). */
  OFFICIAL_AUTHORITY(PolicyDocument.NOT_NEEDED),

  /** A task given by law or by government (schedule 1, paragraph 6). */
  STATUTORY_PURPOSE(PolicyDocument.NEEDED),

  /** The administration of justice (paragraph 7). */
  ADMINISTRATION_OF_JUSTICE(PolicyDocument.NEEDED),

  /** Preventing or detecting unlawful acts (paragraph 10). */
  PREVENTING_UNLAWFUL_ACTS(PolicyDocument.NEEDED),

  /** Confidential counselling, advice or support (paragraph 17). */
  COUNSELLING(PolicyDocument.NEEDED),

  /** Safeguarding children and people at risk (paragraph 18). */
  SAFEGUARDING(PolicyDocument.NEEDED),

  /** The consent of the person (paragraph 29). */
  CONSENT(PolicyDocument.NOT_NEEDED),

  /** Vital interests (paragraph 30). */
  VITAL_INTERESTS(PolicyDocument.NOT_NEEDED),

  /** The work of a not-for-profit body with its own members (paragraph 31). */
  NOT_FOR_PROFIT_BODY(PolicyDocument.NOT_NEEDED),

  /** Legal claims (paragraph 33). */
  LEGAL_CLAIMS(PolicyDocument.NOT_NEEDED),

  /** A condition of another law, which asks for a policy document of its own or for none. */
  OTHER_LAW(PolicyDocument.NOT_NEEDED);

  /** Whether a condition asks for an appropriate policy document. */
  private enum PolicyDocument {
    NEEDED,
    NOT_NEEDED
  }

  private final PolicyDocument policyDocument;

  OffenceDataCondition(PolicyDocument policyDocument) {
    this.policyDocument = policyDocument;
  }

  /**
   * Returns whether the condition asks for an appropriate policy document (rule DAT-02).
   *
   * @return true for the conditions of schedule 1, part 2
   */
  public boolean isPolicyDocumentNeeded() {
    return policyDocument == PolicyDocument.NEEDED;
  }
}
