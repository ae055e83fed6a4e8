// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class ScaleProperties {

  @Provide
  Arbitrary<List<Reading>> readings() {
    return PlotsAtRandom.readings().list().ofMaxSize(20);
  }

  @Property(tries = 300)
  void theSpanHoldsEveryEstimateAndTheLandmark(
      @ForAll("readings") List<Reading> readings,
      @ForAll @DoubleRange(min = -5, max = 5) double landmark) {
    Span span = Span.showing(readings, landmark);
    assertThat(span.low()).isLessThan(span.high()).isLessThanOrEqualTo(landmark).isFinite();
    assertThat(span.high()).isGreaterThanOrEqualTo(landmark).isFinite();
    for (Reading reading : readings) {
      if (reading instanceof Reading.Estimated estimated) {
        assertThat(estimated.value()).isBetween(span.low(), span.high());
      }
    }
  }

  @Property(tries = 300)
  void ticksLieOnTheScaleInOrderAndAreNotTooMany(
      @ForAll("spans") Span span,
      @ForAll @IntRange(min = 1, max = 12) int about,
      @ForAll Measure.Unit unit) {
    List<Scale.Tick> ticks = new Scale(span.low(), span.high(), 100, 300).ticks(about, unit);
    assertThat(ticks).hasSizeLessThanOrEqualTo(about + 1);
    assertThat(ticks).extracting(Scale.Tick::label).doesNotHaveDuplicates();
    assertThat(ticks).extracting(Scale.Tick::at).isSorted().allMatch(at -> at >= 100 && at <= 300);
  }

  @Provide
  Arbitrary<Span> spans() {
    return readings().map(readings -> Span.showing(readings, 0).padded(0.04));
  }

  @Example
  void ticksAreAtRoundNumbers() {
    Scale scale = new Scale(-0.97, 0.44, 0, 300);
    assertThat(scale.ticks(5, Measure.Unit.NUMBER))
        .extracting(Scale.Tick::label)
        .containsExactly("\u22120.5", "0.0");
    assertThat(scale.ticks(8, Measure.Unit.NUMBER))
        .extracting(Scale.Tick::label)
        .containsExactly("\u22120.8", "\u22120.6", "\u22120.4", "\u22120.2", "0.0", "0.2", "0.4");
  }

  @Example
  void whereNotEveryTickHasRoomForALabelEveryOtherHasOne() {
    Scale scale = new Scale(-0.97, 0.44, 0, 250);
    assertThat(scale.ticksAcross(Measure.Unit.NUMBER, new Words(Face.SMALL), 300))
        .extracting(Scale.Tick::label)
        .containsExactly("\u22120.8", "", "\u22120.4", "", "0.0", "", "0.4");
  }

  @Example
  void aProportionHasTicksInPercent() {
    assertThat(new Scale(0, 0.35, 0, 300).ticks(4, Measure.Unit.PERCENT))
        .extracting(Scale.Tick::label)
        .containsExactly("0\u00a0%", "10\u00a0%", "20\u00a0%", "30\u00a0%");
  }

  @Example
  void aFarLimitDoesNotStretchTheFrame() {
    List<Reading> readings =
        List.of(Reading.of(0.1, -0.1, 0.3), Reading.of(-0.2, -0.4, 0), Reading.of(0, -50, 50));
    Span span = Span.showing(readings, 0);
    assertThat(span.low()).isBetween(-1.0, -0.4);
    assertThat(span.high()).isBetween(0.3, 1.0);
  }
}
