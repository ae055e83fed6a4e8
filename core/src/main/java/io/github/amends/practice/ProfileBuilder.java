// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A profile in the making, which begins with all that its base says.
 *
 * <p>Under the id of the base it becomes a later version and may only grow stricter; to weaken
 * anything takes an id of its own. One thread uses it.
 */
public final class ProfileBuilder {
  private final Profile base;
  private final SortedMap<RuleId, Profile.Stance> stances;
  private final Map<Parameter, Setting> settings;
  private String id;
  private int version;
  private String title;

  ProfileBuilder(Profile base) {
    this.base = base;
    this.stances = new TreeMap<>(base.stances());
    this.settings = new EnumMap<>(base.settings());
    this.id = base.ref().id();
    this.version = base.ref().version() + 1;
    this.title = base.title();
  }

  /**
   * Sets the id, which is the same for all versions.
   *
   * @param value the id: lower-case letters, digits and hyphens; at first that of the base
   * @return this builder
   */
  public ProfileBuilder id(String value) {
    id = Objects.requireNonNull(value, "id");
    return this;
  }

  /**
   * Sets the version.
   *
   * @param value the version, from 1; at first the one after the base's
   * @return this builder
   */
  public ProfileBuilder version(int value) {
    version = value;
    return this;
  }

  /**
   * Sets the name for people.
   *
   * @param value the title; at first that of the base
   * @return this builder
   */
  public ProfileBuilder title(String value) {
    title = Objects.requireNonNull(value, "title");
    return this;
  }

  /**
   * Sets how strictly the profile has a rule.
   *
   * @param rule the rule's id
   * @param force the force
   * @param citations the sources of that choice; none if it is the profile's own
   * @return this builder
   */
  public ProfileBuilder force(RuleId rule, Force force, Citation... citations) {
    stances.put(rule, new Profile.Stance(force, List.of(citations)));
    return this;
  }

  /**
   * Sets the value of a parameter.
   *
   * @param parameter the parameter
   * @param setting the value and its sources
   * @return this builder
   */
  public ProfileBuilder set(Parameter parameter, Setting setting) {
    settings.put(parameter, Objects.requireNonNull(setting, "setting"));
    return this;
  }

  /**
   * Returns the profile.
   *
   * @return the profile
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_PROFILE} and every
   *     fault at once, if a rule is not known or weaker than it may be, a parameter has a value of
   *     another kind or none that a rule in force could use, two settings cannot both be met, the
   *     id or the version cannot be one, or the profile weakens its base under the base's own id
   */
  public Profile build() {
    new ProfileFaults(stances, settings).check(id, version, title).throwIfAny();
    Profile profile = new Profile(id, version, title, stances, settings, Optional.of(base));
    ProfileFaults.inSuccession(base, profile).throwIfAny();
    return profile;
  }
}
