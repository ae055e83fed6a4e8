// SPDX-License-Identifier: Apache-2.0
package io.github.amends.basics;

/** How sensitive a text is, which decides who may ever see it. */
public enum Classification implements Coded {
  /** Fit for publication. */
  PUBLIC,
  /** For the service and the agencies that work with it. */
  OFFICIAL,
  /** About an identifiable person. */
  PERSONAL,
  /** Special-category data, such as health or religion (GDPR article 9). */
  SPECIAL_CATEGORY,
  /** About offences and allegations (GDPR article 10). */
  CRIMINAL_OFFENCE,
  /** Said in confidence within the restorative process. */
  CONFIDENTIAL_PROCESS
}
