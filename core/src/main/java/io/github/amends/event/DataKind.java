// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** A kind of personal data that was removed; never the data. */
@Classified(Classification.OFFICIAL)
public enum DataKind implements Coded {
  /** The key by which somebody is known. */
  IDENTITY,

  /** What was written in words. */
  NARRATIVE,

  /** When and how somebody was reached. */
  CONTACT,

  /** What somebody agreed to or refused. */
  CONSENT,

  /** What somebody accepted. */
  ACKNOWLEDGEMENT,

  /** What was judged of risks. */
  RISK,

  /** Language, needs and vulnerabilities. */
  NEEDS,

  /** What somebody answered afterwards. */
  SURVEY
}
