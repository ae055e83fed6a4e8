// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.casework.CaseFile;
import java.util.List;
import java.util.Objects;

/**
 * A made-up case, played step by step.
 *
 * @param title what it shows, in words
 * @param steps the steps in order, the refused ones among them
 * @param file the case after the last step
 */
public record WorkedExample(String title, List<Step> steps, CaseFile file) {

  /**
   * Creates the value.
   *
   * @param title what it shows, in words
   * @param steps the steps in order, the refused ones among them
   * @param file the case after the last step
   */
  public WorkedExample {
    Objects.requireNonNull(title, "title");
    steps = List.copyOf(steps);
    Objects.requireNonNull(file, "file");
  }
}
