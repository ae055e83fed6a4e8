// SPDX-License-Identifier: Apache-2.0
package io.github.amends.privacy;

import io.github.amends.basics.Coded;

/** What is to become of data when its time is over. */
public enum RetentionAction implements Coded {
  /** It is kept, since a legal matter needs it. */
  KEEP,
  /** It shrinks to what a profile still keeps. */
  MINIMISE,
  /** It goes. */
  ERASE
}
