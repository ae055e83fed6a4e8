// SPDX-License-Identifier: Apache-2.0
package io.github.amends.store;

import java.util.Objects;

/**
 * A store that cannot be reached or read. It carries a reason code and nothing of any case.
 *
 * @serial exclude
 */
public final class CaseStoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * Creates the exception. The cause is left out on purpose: drivers repeat values in theirs.
   *
   * @param code why, such as the SQL state; never a value
   */
  public CaseStoreException(String code) {
    super("the store failed: " + Objects.requireNonNull(code, "code"));
    this.code = code;
  }

  /**
   * Returns why the store failed.
   *
   * @return the reason code
   */
  public String code() {
    return code;
  }
}
