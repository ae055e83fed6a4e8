// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.caseload;

import io.github.amends.casework.CaseFile;
import java.util.List;

/** The caseload of these tests, for the tests of other packages. */
public final class SampleCaseload {

  private SampleCaseload() {}

  /** The cases of a year in Bolton. */
  public static List<CaseFile> files() {
    return Bolton.caseload();
  }
}
