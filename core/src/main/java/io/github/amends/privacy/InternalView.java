// SPDX-License-Identifier: Apache-2.0
package io.github.amends.privacy;

import io.github.amends.casework.CaseFile;
import java.util.Objects;

/**
 * The whole case, for those who work on it and are bound to keep it to themselves.
 *
 * @param file the case
 */
public record InternalView(CaseFile file) implements CaseView {

  /**
   * Creates the view.
   *
   * @param file the case
   */
  public InternalView {
    Objects.requireNonNull(file, "file");
  }

  /**
   * Returns the whole of a case.
   *
   * @param file the case
   * @return the view
   */
  public static InternalView of(CaseFile file) {
    return new InternalView(file);
  }
}
