// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.domains.DomainContextBase;

/** Random plans: lists of numbers and nothing else, so that jqwik can shrink them. */
class Plans extends DomainContextBase {
  @Provide
  Arbitrary<Plan> plans() {
    return Combinators.combine(
            choices(),
            choices()
                .list()
                .ofMaxSize(Plan.LONGEST)
                .withSizeDistribution(RandomDistribution.uniform()))
        .as(Plan::new);
  }

  @Provide
  Arbitrary<Choice> choices() {
    Arbitrary<Integer> number = Arbitraries.integers()
        .between(0, Choice.BOUND - 1)
        .withDistribution(RandomDistribution.uniform())
        .edgeCases(EdgeCases.Config::none);
    return Combinators.combine(number, number, number, number, number, number).as(Choice::new);
  }
}
