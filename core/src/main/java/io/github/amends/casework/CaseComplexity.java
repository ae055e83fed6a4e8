// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.Coded;

/** Whether a case asks for more of its facilitators than others do (rule CPX-01). */
public enum CaseComplexity implements Coded {
  /** No sensitivity that the profile lists makes it complex. */
  ORDINARY,
  /** At least one does. */
  COMPLEX
}
