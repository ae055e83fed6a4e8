// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.agreement.MonitoringReview;
import io.github.amends.basics.Occurred;
import java.util.Objects;

/**
 * A review of the agreement, and when it was held.
 *
 * @param review what was found
 * @param occurred when it was held
 */
public record DatedReview(MonitoringReview review, Occurred occurred) {

  /**
   * Creates the value.
   *
   * @param review what was found
   * @param occurred when it was held
   */
  public DatedReview {
    Objects.requireNonNull(review, "review");
    Objects.requireNonNull(occurred, "occurred");
  }
}
