// SPDX-License-Identifier: Apache-2.0
package io.github.amends.participant;

/** The form of a language tag by BCP 47, such as {@code en-GB}. */
final class LanguageTag {
  private LanguageTag() {}

  static boolean isValid(String tag) {
    return tag.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
  }
}
