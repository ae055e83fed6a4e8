// SPDX-License-Identifier: Apache-2.0
package io.github.amends.capacity;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.amends.basics.FacilitatorId;
import java.util.Objects;

/**
 * What a volunteer carries.
 *
 * @param facilitator who
 * @param leading how many open cases the volunteer leads
 * @param assisting how many open cases the volunteer assists in
 * @param minutes the time logged in all cases, in minutes
 */
public record Load(
    FacilitatorId facilitator,
    @JsonProperty(required = true) int leading,
    @JsonProperty(required = true) int assisting,
    @JsonProperty(required = true) long minutes) {

  /**
   * Creates the value.
   *
   * @param facilitator who
   * @param leading how many open cases the volunteer leads
   * @param assisting how many open cases the volunteer assists in
   * @param minutes the time logged in all cases, in minutes
   */
  public Load {
    Objects.requireNonNull(facilitator, "facilitator");
  }
}
