// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import io.github.amends.basics.Faults;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A service's way of working: which rules are in force and what their parameters are.
 *
 * <p>Immutable and versioned: a profile is known by its id, its version and the hash of its
 * content, and a case is pinned to all three.
 */
public final class Profile {
  private final String title;
  private final SortedSet<RuleId> rules;
  private final Map<Parameter, Setting> settings;
  private final ProfileRef ref;

  private Profile(
      String id,
      int version,
      String title,
      SortedSet<RuleId> rules,
      Map<Parameter, Setting> settings) {
    this.title = title;
    this.rules = rules;
    this.settings = settings;
    this.ref = new ProfileRef(id, version, hash(id, version, title, rules, settings));
  }

  /**
   * Returns a profile.
   *
   * @param id the id, the same for all versions
   * @param version the version, from 1
   * @param title the name for people
   * @param rules the rules in force
   * @param settings the value of every parameter
   * @return the profile
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_PROFILE} if a rule is
   *     not known, a parameter has no value, or the version is below 1
   */
  public static Profile of(
      String id,
      int version,
      String title,
      SortedSet<RuleId> rules,
      Map<Parameter, Setting> settings) {
    Faults faults = new Faults();
    faults.require(version >= 1, "INVALID_PROFILE", "version");
    for (RuleId rule : rules) {
      faults.require(Rules.find(rule).isPresent(), "INVALID_PROFILE", "rules." + rule);
    }
    for (Parameter parameter : Parameter.values()) {
      faults.require(
          settings.containsKey(parameter), "INVALID_PROFILE", "settings." + parameter.code());
    }
    faults.throwIfAny();
    return new Profile(
        id,
        version,
        title,
        Collections.unmodifiableSortedSet(new TreeSet<>(rules)),
        Collections.unmodifiableMap(new EnumMap<>(settings)));
  }

  /**
   * Returns the id, version and content hash that a case is pinned to.
   *
   * @return the reference
   */
  public ProfileRef ref() {
    return ref;
  }

  /**
   * Returns the name for people.
   *
   * @return the title
   */
  public String title() {
    return title;
  }

  /**
   * Returns the rules in force.
   *
   * @return the ids, sorted
   */
  public SortedSet<RuleId> rules() {
    return rules;
  }

  /**
   * Returns whether a rule is in force.
   *
   * @param rule the rule's id
   * @return true if it is
   */
  public boolean hasInForce(RuleId rule) {
    return rules.contains(rule);
  }

  /**
   * Returns how strongly this profile holds a rule.
   *
   * @param rule the rule's id
   * @return the force; {@link Force#OFF} for a rule that is not in force
   */
  public Force force(RuleId rule) {
    return hasInForce(rule) ? Force.HARD : Force.OFF;
  }

  /**
   * Returns the value of a parameter.
   *
   * @param parameter the parameter
   * @return its setting
   */
  public Setting setting(Parameter parameter) {
    Setting setting = settings.get(parameter);
    if (setting == null) {
      throw new IllegalStateException("every parameter has a value");
    }
    return setting;
  }

  /**
   * Returns the parameters whose value no source gives.
   *
   * @return the parameters, in their own order
   */
  public List<Parameter> unsourced() {
    return settings.entrySet().stream()
        .filter(entry -> !entry.getValue().isSourced())
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Returns whether this profile has the same id, version and content as another.
   *
   * @param other the other object
   * @return true if both are the same profile
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof Profile profile && ref.equals(profile.ref);
  }

  @Override
  public int hashCode() {
    return ref.hashCode();
  }

  @Override
  public String toString() {
    return ref.id() + " version " + ref.version();
  }

  private static String hash(
      String id,
      int version,
      String title,
      SortedSet<RuleId> rules,
      Map<Parameter, Setting> settings) {
    StringBuilder content = new StringBuilder();
    content.append(id).append('\n').append(version).append('\n').append(title).append('\n');
    rules.forEach(rule -> content.append(rule).append('\n'));
    settings.forEach((parameter, setting) -> content
        .append(parameter.code())
        .append('=')
        .append(setting.codes())
        .append(setting.citations())
        .append('\n'));
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha256.digest(content.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
