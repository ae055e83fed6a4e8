// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.agreement.MonitoringReview;
import java.util.Objects;

/**
 * It was reviewed how the agreement is kept.
 *
 * @param review what was found, and what is to be done
 */
@JsonTypeName("agreement-reviewed")
public record AgreementReviewed(MonitoringReview review) implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param review what was found, and what is to be done
   */
  public AgreementReviewed {
    Objects.requireNonNull(review, "review");
  }

  @Override
  public EventType type() {
    return EventType.AGREEMENT_REVIEWED;
  }
}
