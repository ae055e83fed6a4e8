// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.practice.Refusal;
import io.github.amends.volunteer.AssignmentRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Whether a facilitator may take a part in a case on a day, with every reason against it.
 *
 * @param facilitator who is asked about
 * @param role which part
 * @param date the day
 * @param refusals every reason against it, with its rule; empty if there is none
 * @param cautions what the profile only warns of
 * @param alone what would be against it if nobody else facilitated (rule FAC-12)
 */
public record Eligibility(
    FacilitatorId facilitator,
    AssignmentRole role,
    LocalDate date,
    List<Refusal> refusals,
    List<Refusal> cautions,
    List<Refusal> alone) {

  /**
   * Creates the value.
   *
   * @param facilitator who is asked about
   * @param role which part
   * @param date the day
   * @param refusals every reason against it, with its rule; empty if there is none
   * @param cautions what the profile only warns of
   * @param alone what would be against it if nobody else facilitated (rule FAC-12)
   */
  public Eligibility {
    Objects.requireNonNull(facilitator, "facilitator");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(date, "date");
    refusals = List.copyOf(refusals);
    cautions = List.copyOf(cautions);
    alone = List.copyOf(alone);
  }

  /**
   * Returns whether the facilitator may.
   *
   * @return true if nothing is against it; what {@link #alone} says still asks for somebody else
   */
  @JsonIgnore
  public boolean isEligible() {
    return refusals.isEmpty();
  }
}
