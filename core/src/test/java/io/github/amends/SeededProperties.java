// SPDX-License-Identifier: Apache-2.0
package io.github.amends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;

/** That properties are tried as {@link PropertySeeds} says. */
class SeededProperties {
  private static final int TRIES = 6;

  private final List<Integer> values = new ArrayList<>();

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void valuesAreDrawn(@ForAll @IntRange(max = 1_000_000) int value) {
    values.add(value);
  }

  @AfterProperty
  void theyAreTheSameInEachBuildAndMoreForWhoeverExplores() {
    if (PropertySeeds.EXPLORE > 0) {
      assertThat(values).hasSize(PropertySeeds.EXPLORE * TRIES);
    } else {
      assertThat(values).containsExactly(210, 54_277, 149_389, 716, 4_545, 5_598);
    }
  }
}
