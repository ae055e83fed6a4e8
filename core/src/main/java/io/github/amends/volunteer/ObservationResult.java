// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.Coded;

/** What came of watching a volunteer at work. */
public enum ObservationResult implements Coded {
  /** The standard was met. */
  MET,
  /** There is something to work on. */
  TO_DEVELOP
}
