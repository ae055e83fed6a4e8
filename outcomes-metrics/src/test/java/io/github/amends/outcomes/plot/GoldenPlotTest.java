// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The drawings as they were when somebody last looked at them. A drawing that changed is left in
 * {@code target/golden}: look at it, and if it is better, let it take the place of the old one.
 */
class GoldenPlotTest {

  static Stream<Arguments> drawings() {
    return Stream.of(PlotWidth.values())
        .flatMap(width -> Stream.of(
            Arguments.of("forest", SamplePlots.forest(), width),
            Arguments.of("trend", SamplePlots.trend(), width),
            Arguments.of("flow", SamplePlots.flow(), width),
            Arguments.of("bars", SamplePlots.bars(), width)));
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void theDrawingIsTheOneThatWasLookedAt(String name, Plot plot, PlotWidth width)
      throws IOException {
    String file = name + "-" + width.pixels() + ".svg";
    String svg = plot.svg(width, name).replace("><", ">\n<") + "\n";
    Path actual = Path.of("target", "golden", file);
    Files.createDirectories(actual.getParent());
    Files.writeString(actual, svg);
    try (InputStream golden = GoldenPlotTest.class.getResourceAsStream(file)) {
      assertThat(golden).as("no golden file %s", file).isNotNull();
      assertThat(svg).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
