// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import io.github.amends.basics.Coded;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A service's way of working: how strictly it has each rule, and what its parameters are.
 *
 * <p>Immutable and versioned: a profile is known by its id, its version and the hash of its
 * content, and a case is pinned to all three. The ready ones are in {@link Profiles}; a service
 * makes its own from one of them, and {@link #deviations} then lists what it changed:
 *
 * <pre>{@code
 * Profile own = Profile.builder(Profiles.rocRestore())
 *     .id("bolton")
 *     .version(1)
 *     .title("Bolton: two visits to each party")
 *     .set(Parameter.PREPARATIONS_EACH, Setting.number(2))
 *     .build();
 * }</pre>
 */
public final class Profile {
  private final String title;
  private final SortedMap<RuleId, Stance> stances;
  private final SortedSet<RuleId> inForce;
  private final EnumMap<Parameter, Setting> settings;
  private final Optional<Profile> base;
  private final ProfileRef ref;
  // Worked out when first asked for; whoever comes first writes the same as anybody else would.
  private final Map<Parameter, Choices> choices = new ConcurrentHashMap<>();

  private record Choices(Class<?> list, Set<?> named) {}

  /** How a profile has one rule, and why. */
  record Stance(Force force, List<Citation> citations) {}

  /** Takes every rule and every parameter as checked by the builder. */
  Profile(
      String id,
      int version,
      String title,
      SortedMap<RuleId, Stance> stances,
      Map<Parameter, Setting> settings,
      Optional<Profile> base) {
    this.title = title;
    this.stances = Collections.unmodifiableSortedMap(new TreeMap<>(stances));
    this.settings = new EnumMap<>(settings);
    this.base = base;
    TreeSet<RuleId> held = new TreeSet<>();
    stances.forEach((rule, stance) -> {
      if (stance.force() != Force.OFF) {
        held.add(rule);
      }
    });
    this.inForce = Collections.unmodifiableSortedSet(held);
    this.ref = new ProfileRef(id, version, hash(content(id, version, title, stances, settings)));
  }

  /**
   * Returns a builder that begins with all that another profile says.
   *
   * @param base the profile to depart from
   * @return the builder
   */
  public static ProfileBuilder builder(Profile base) {
    return new ProfileBuilder(base);
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
   * Returns how strongly this profile holds a rule.
   *
   * @param rule the rule's id
   * @return the force; {@code HARD} for a rule that the catalogue does not hold, which an embedding
   *     application has added
   */
  public Force force(RuleId rule) {
    Stance stance = stances.get(rule);
    return stance == null ? Force.HARD : stance.force();
  }

  /**
   * Returns the rules in force, hard and soft.
   *
   * @return the ids, sorted
   */
  public SortedSet<RuleId> rules() {
    return inForce;
  }

  /**
   * Returns whether a rule is in force, hard or soft.
   *
   * @param rule the rule's id
   * @return true if it is
   */
  public boolean hasInForce(RuleId rule) {
    return force(rule) != Force.OFF;
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
   * Returns what the codes of a parameter name in a closed list of choices.
   *
   * @param parameter a parameter whose setting is a set of codes
   * @param list the list of choices
   * @param <E> the type of the choices
   * @return the choices named; a code that names none of them is left out
   * @throws IllegalStateException if the setting is no set of codes
   */
  @SuppressWarnings("unchecked") // each set is kept under the type of its elements
  public <E extends Enum<E> & Coded> Set<E> choices(Parameter parameter, Class<E> list) {
    Choices known = choices.get(parameter);
    if (known == null || known.list() != list) {
      known = new Choices(list, named(parameter, list));
      choices.put(parameter, known);
    }
    return (Set<E>) known.named();
  }

  private <E extends Enum<E> & Coded> Set<E> named(Parameter parameter, Class<E> list) {
    List<String> codes = setting(parameter).codes();
    Set<E> named = EnumSet.noneOf(list);
    for (E each : list.getEnumConstants()) {
      if (codes.contains(each.code())) {
        named.add(each);
      }
    }
    return Collections.unmodifiableSet(named);
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
   * Returns the profile from which this one departs.
   *
   * @return the base; empty for {@link Profiles#asWritten()}, from which all others come
   */
  public Optional<Profile> base() {
    return base;
  }

  /**
   * Returns where this profile departs from its base: the rules with another force and the
   * parameters with another value, each with its sources.
   *
   * @return the deviations, rules first; empty if there is no base or nothing differs
   */
  public List<Deviation> deviations() {
    return base.map(other -> Deviation.between(other, this)).orElse(List.of());
  }

  /** The sources of the force that this profile gives a rule. */
  List<Citation> citations(RuleId rule) {
    Stance stance = stances.get(rule);
    return stance == null ? List.of() : stance.citations();
  }

  SortedMap<RuleId, Stance> stances() {
    return stances;
  }

  Map<Parameter, Setting> settings() {
    return Collections.unmodifiableMap(settings);
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

  /** What a profile says, line by line; the base is left out, because no case is judged by it. */
  private static String content(
      String id,
      int version,
      String title,
      SortedMap<RuleId, Stance> stances,
      Map<Parameter, Setting> settings) {
    StringBuilder content = new StringBuilder();
    content.append(id).append('\n').append(version).append('\n').append(title).append('\n');
    stances.forEach((rule, stance) -> {
      content.append(rule).append('=').append(stance.force().code());
      cite(content, stance.citations());
    });
    settings.forEach((parameter, setting) -> {
      content.append(parameter.code()).append('=').append(setting.text());
      cite(content, setting.citations());
    });
    return content.toString();
  }

  private static void cite(StringBuilder content, List<Citation> citations) {
    for (Citation each : citations) {
      content
          .append('|')
          .append(each.source().code())
          .append(' ')
          .append(each.place())
          .append(' ')
          .append(each.mark().code());
    }
    content.append('\n');
  }

  private static String hash(String content) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
