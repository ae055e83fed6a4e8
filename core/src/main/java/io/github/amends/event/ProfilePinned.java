// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.practice.ProfileRef;
import java.util.Objects;

/**
 * The case was bound to a profile; the machine adds this when a case is opened.
 *
 * @param profile the profile's id, version and content hash
 */
@JsonTypeName("profile-pinned")
public record ProfilePinned(ProfileRef profile) implements CaseEvent {

  /**
   * Creates the value.
   *
   * @param profile the profile's id, version and content hash
   */
  public ProfilePinned {
    Objects.requireNonNull(profile, "profile");
  }

  @Override
  public EventType type() {
    return EventType.PROFILE_PINNED;
  }
}
