// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.statistics.descriptive;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MomentsProperties {

  @Property
  void theSplitOfTheWorkCannotBeSeen(@ForAll("numbers") List<Double> numbers, @ForAll long seed) {
    Random random = new Random(seed);
    List<Double> shuffled = new ArrayList<>(numbers);
    Collections.shuffle(shuffled, random);
    List<Moments> parts = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      parts.add(new Moments());
    }
    shuffled.forEach(number -> parts.get(random.nextInt(4)).add(number));
    Collections.shuffle(parts, random);
    Moments merged = parts.get(0).combine(parts.get(1)).combine(parts.get(2).combine(parts.get(3)));
    Moments whole = Moments.of(array(numbers));

    assertThat(merged).isEqualTo(whole).hasSameHashCodeAs(whole);
    assertThat(merged.mean()).isEqualTo(whole.mean());
    assertThat(merged.variance()).isEqualTo(whole.variance());
    assertThat(numbers.parallelStream().collect(Moments.collector())).isEqualTo(whole);
  }

  @Property
  void meanAndVarianceAreTheNearestDoubles(@ForAll("numbers") List<Double> numbers) {
    Moments moments = Moments.of(array(numbers));
    BigDecimal n = BigDecimal.valueOf(numbers.size());
    BigDecimal sum = numbers.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    MathContext digits = new MathContext(2500);
    BigDecimal mean = sum.divide(n, digits);
    BigDecimal squares = numbers.stream()
        .map(number -> new BigDecimal(number).subtract(mean).pow(2))
        .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(moments.mean().orElseThrow()).isEqualTo(mean.doubleValue());
    if (numbers.size() > 1) {
      assertThat(moments.variance().orElseThrow())
          .isEqualTo(squares.divide(n.subtract(BigDecimal.ONE), digits).doubleValue());
    }
  }

  @Property
  void theStandardDeviationIsTheNearestDoubleToTheRoot(@ForAll("pairs") List<Double> pair) {
    // Of two numbers a and b the variance is (a - b)^2 / 2.
    BigDecimal difference = new BigDecimal(pair.get(0)).subtract(new BigDecimal(pair.get(1)));
    double expected = difference
        .pow(2)
        .divide(BigDecimal.valueOf(2))
        .sqrt(new MathContext(300))
        .doubleValue();

    assertThat(Moments.of(array(pair)).standardDeviation().orElseThrow()).isEqualTo(expected);
  }

  @Provide
  Arbitrary<List<Double>> pairs() {
    return Arbitraries.doubles().between(-1000, 1000).list().ofSize(2);
  }

  @Property
  void combiningLeavesTheOtherMomentsAsTheyAre(
      @ForAll("numbers") List<Double> one, @ForAll("numbers") List<Double> two) {
    Moments other = Moments.of(array(two));

    Moments.of(array(one)).combine(other);

    assertThat(other).isEqualTo(Moments.of(array(two)));
  }

  @Provide
  Arbitrary<List<Double>> numbers() {
    Arbitrary<Double> wide = Arbitraries.doubles().between(-1e140, 1e140);
    Arbitrary<Double> usual = Arbitraries.doubles().between(-1000, 1000);
    Arbitrary<Double> exponents =
        Arbitraries.integers().between(-300, 140).map(e -> Math.scalb(1.5, e));
    return Arbitraries.oneOf(wide, usual, exponents).list().ofMinSize(1).ofMaxSize(40);
  }

  private static double[] array(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
