// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.practice.ProfileRef;
import java.util.Objects;

/**
 * The case was bound to a newer version of its profile; what was decided before stays.
 *
 * @param profile the profile's id, version and content hash
 */
@JsonTypeName("profile-rebound")
public record ProfileRebound(ProfileRef profile) implements CaseEvent {
  /**
   * Creates the value.
   *
   * @param profile the profile's id, version and content hash
   */
  public ProfileRebound {
    Objects.requireNonNull(profile, "profile");
  }

  @Override
  public EventType type() {
    return EventType.PROFILE_REBOUND;
  }
}
