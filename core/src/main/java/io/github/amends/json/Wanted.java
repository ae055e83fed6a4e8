// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

/** What of a file is handed over when some of it is faulty. */
enum Wanted {
  /** Nothing after the first fault. */
  ALL_OR_NOTHING,
  /** Whatever has no fault itself. */
  WHAT_IS_SOUND
}
