// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import io.github.amends.basics.Coded;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a profile sets a parameter to, and the source of that choice.
 *
 * @param value the value
 * @param citations the sources; empty if no source gives the value and it is the profile's own
 */
public record Setting(Value value, List<Citation> citations) {

  /** The kind of value that a parameter takes. */
  public enum Kind implements Coded {
    /** A whole number, zero or more. */
    NUMBER,
    /** A length of time in days, months or years. */
    PERIOD,
    /** A set of codes. */
    CODES
  }

  /** A value of one of three kinds, or none. */
  public sealed interface Value {}

  /**
   * A whole number.
   *
   * @param number the number, zero or more
   */
  public record Count(int number) implements Value {

    /**
     * Creates the value.
     *
     * @param number the number, zero or more
     */
    public Count {
      if (number < 0) {
        throw new IllegalArgumentException("a parameter is never negative");
      }
    }
  }

  /**
   * A length of time.
   *
   * @param period the days, months or years, none of them negative
   */
  public record Length(Period period) implements Value {

    /**
     * Creates the value.
     *
     * @param period the days, months or years, none of them negative
     */
    public Length {
      if (period.isNegative()) {
        throw new IllegalArgumentException("a parameter is never negative");
      }
    }
  }

  /**
   * A set of codes.
   *
   * @param codes the codes, sorted and each once; may be empty
   */
  public record Codes(List<String> codes) implements Value {

    /**
     * Creates the value.
     *
     * @param codes the codes; they are kept sorted and each once
     */
    public Codes {
      codes = List.copyOf(new TreeSet<>(codes));
    }
  }

  /** No value: no limit of this kind is set. */
  public record Off() implements Value {}

  /**
   * Creates a setting.
   *
   * @param value the value
   * @param citations the sources; empty if no source gives the value and it is the profile's own
   */
  public Setting {
    Objects.requireNonNull(value, "value");
    citations = List.copyOf(citations);
  }

  /**
   * Returns a whole number.
   *
   * @param number the number, zero or more
   * @param citations the sources
   * @return the setting
   */
  public static Setting number(int number, Citation... citations) {
    return new Setting(new Count(number), List.of(citations));
  }

  /**
   * Returns a length of time.
   *
   * @param period the days, months or years, none of them negative
   * @param citations the sources
   * @return the setting
   */
  public static Setting period(Period period, Citation... citations) {
    return new Setting(new Length(period), List.of(citations));
  }

  /**
   * Returns a set of codes.
   *
   * @param codes the codes
   * @param citations the sources
   * @return the setting
   */
  public static Setting codes(Set<String> codes, Citation... citations) {
    return new Setting(new Codes(List.copyOf(codes)), List.of(citations));
  }

  /**
   * Returns the setting of a parameter that sets no limit.
   *
   * @param citations the sources
   * @return the setting
   */
  public static Setting off(Citation... citations) {
    return new Setting(new Off(), List.of(citations));
  }

  /**
   * Returns the whole number.
   *
   * @return the number
   * @throws IllegalStateException if this is no number
   */
  public int number() {
    if (value instanceof Count held) {
      return held.number();
    }
    throw new IllegalStateException("this setting is no number");
  }

  /**
   * Returns the length of time.
   *
   * @return the period; empty if this setting is off
   * @throws IllegalStateException if this is a number or a set of codes
   */
  public Optional<Period> period() {
    if (value instanceof Length held) {
      return Optional.of(held.period());
    }
    if (isOff()) {
      return Optional.empty();
    }
    throw new IllegalStateException("this setting is no length of time");
  }

  /**
   * Returns the codes.
   *
   * @return the codes, sorted and each once
   * @throws IllegalStateException if this is no set of codes
   */
  public List<String> codes() {
    if (value instanceof Codes held) {
      return held.codes();
    }
    throw new IllegalStateException("this setting is no set of codes");
  }

  /**
   * Returns whether no limit is set.
   *
   * @return true if this setting is off
   */
  public boolean isOff() {
    return value instanceof Off;
  }

  /**
   * Returns whether the value rests on a source.
   *
   * @return false if it is the profile's own choice
   */
  public boolean isSourced() {
    return !citations.isEmpty();
  }

  /**
   * Returns the value as it is printed, such as {@code 2}, {@code P84D}, {@code police, school} or
   * {@code off}.
   *
   * @return the text
   */
  public String text() {
    if (value instanceof Count held) {
      return Integer.toString(held.number());
    }
    if (value instanceof Length held) {
      return held.period().toString();
    }
    if (value instanceof Codes held) {
      return held.codes().isEmpty() ? "none" : String.join(", ", held.codes());
    }
    return "off";
  }
}
