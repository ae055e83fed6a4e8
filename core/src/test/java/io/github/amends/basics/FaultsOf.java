// SPDX-License-Identifier: Apache-2.0
package io.github.amends.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The faults of a value that cannot be made, as their texts. */
public final class FaultsOf {
  private FaultsOf() {}

  /** Returns every fault, such as {@code INVALID_ID at case}. */
  public static List<String> making(ThrowingCallable value) {
    InvalidValueException thrown = catchThrowableOfType(InvalidValueException.class, value);
    assertThat(thrown).as("the value cannot be made").isNotNull();
    return thrown.faults().stream().map(Fault::toString).toList();
  }
}
