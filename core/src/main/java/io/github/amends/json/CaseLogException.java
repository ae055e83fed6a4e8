// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A case log that cannot be read or written, with every fault that was found.
 *
 * <p>Neither the message nor anything else it carries holds a value of the input, so that it can be
 * logged and shown. It has no cause for the same reason.
 *
 * @serial exclude
 */
public final class CaseLogException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 5;

  private final CaseLogFault[] faults;

  CaseLogException(List<CaseLogFault> faults) {
    super(message(faults));
    this.faults = faults.toArray(new CaseLogFault[0]);
  }

  private static String message(List<CaseLogFault> faults) {
    String first =
        faults.stream().limit(SHOWN).map(CaseLogFault::toString).collect(Collectors.joining("; "));
    return faults.size() > SHOWN ? first + "; and " + (faults.size() - SHOWN) + " more" : first;
  }

  /**
   * Returns every fault that was found.
   *
   * @return the faults in the order of the lines, never empty
   */
  public List<CaseLogFault> faults() {
    return List.of(faults);
  }
}
