// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a profile sets a parameter to, and the source of that choice.
 *
 * @param codes the value as sorted codes; a whole number is one code of digits
 * @param citations the sources; empty if no source gives the value and it is the profile's own
 */
public record Setting(List<String> codes, List<Citation> citations) {

  /**
   * Creates a setting.
   *
   * @param codes the value as codes; they are kept sorted and each once
   * @param citations the sources; empty if no source gives the value and it is the profile's own
   */
  public Setting {
    codes = List.copyOf(new TreeSet<>(codes));
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
    if (number < 0) {
      throw new IllegalArgumentException("a parameter is never negative");
    }
    return new Setting(List.of(Integer.toString(number)), List.of(citations));
  }

  /**
   * Returns a list of codes.
   *
   * @param codes the codes
   * @param citations the sources
   * @return the setting
   */
  public static Setting codes(Set<String> codes, Citation... citations) {
    return new Setting(List.copyOf(Objects.requireNonNull(codes, "codes")), List.of(citations));
  }

  /**
   * Returns the value as a whole number.
   *
   * @return the number
   * @throws NumberFormatException if the value is a list of codes
   */
  public int number() {
    return Integer.parseInt(String.join(",", codes));
  }

  /**
   * Returns whether the value rests on a source.
   *
   * @return false if it is the profile's own choice
   */
  public boolean isSourced() {
    return !citations.isEmpty();
  }
}
