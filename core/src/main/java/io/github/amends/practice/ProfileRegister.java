// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The profiles that an application knows, each id and version once.
 *
 * <p>Immutable: {@link #with} returns a larger register. An application keeps every version under
 * which it has a case.
 */
public final class ProfileRegister {
  private static final ProfileRegister STANDARD = new ProfileRegister(Profiles.all());

  private final List<Profile> profiles;

  private ProfileRegister(List<Profile> profiles) {
    this.profiles = List.copyOf(profiles);
  }

  /**
   * Returns the register of the profiles of this library.
   *
   * @return the register
   */
  public static ProfileRegister standard() {
    return STANDARD;
  }

  /**
   * Returns a register that holds one profile more.
   *
   * @param profile the profile; to add one that is there already changes nothing
   * @return the register
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_PROFILE} if the same
   *     id and version is there with other content, or if an earlier version of the same id is
   *     stricter
   */
  public ProfileRegister with(Profile profile) {
    if (profiles.contains(profile)) {
      return this;
    }
    for (Profile known : profiles) {
      boolean isEarlier = known.ref().version() <= profile.ref().version();
      ProfileFaults.inSuccession(isEarlier ? known : profile, isEarlier ? profile : known)
          .throwIfAny();
    }
    List<Profile> more = new ArrayList<>(profiles);
    more.add(profile);
    return new ProfileRegister(more);
  }

  /**
   * Returns every profile.
   *
   * @return the profiles, in the order in which they were added
   */
  public List<Profile> all() {
    return profiles;
  }

  /**
   * Returns a profile by its id and version.
   *
   * @param id the id
   * @param version the version
   * @return the profile; empty if it is not known
   */
  public Optional<Profile> find(String id, int version) {
    return profiles.stream()
        .filter(each -> each.ref().id().equals(id) && each.ref().version() == version)
        .findFirst();
  }

  /**
   * Returns the profile that a case is pinned to.
   *
   * @param ref the id, version and content hash
   * @return the profile; empty if it is not known, or known with other content
   */
  public Optional<Profile> find(ProfileRef ref) {
    return profiles.stream().filter(each -> each.ref().equals(ref)).findFirst();
  }
}
