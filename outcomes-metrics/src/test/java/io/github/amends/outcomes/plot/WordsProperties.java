// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.outcomes.markup.CleanText;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WordsProperties {

  @Provide
  Arbitrary<String> labels() {
    return PlotsAtRandom.labels();
  }

  @Property(tries = 300)
  void linesFitAndAreNotTooMany(
      @ForAll("labels") String label,
      @ForAll Face face,
      @ForAll @IntRange(min = 40, max = 400) int room,
      @ForAll @IntRange(min = 1, max = 4) int most) {
    Words words = new Words(face);
    List<String> lines = words.lines(label, room, most);
    assertThat(lines).hasSizeBetween(1, most).allMatch(line -> words.width(line) <= room);
  }

  @Property(tries = 300)
  void enoughLinesLoseNothing(@ForAll("labels") String label) {
    List<String> lines = new Words(Face.PLAIN).lines(label, 60, 1000);
    assertThat(String.join("", lines).replace(" ", ""))
        .isEqualTo(CleanText.line(label).replace(" ", ""));
  }

  @Example
  void linesBreakAtSpaces() {
    assertThat(new Words(Face.PLAIN).lines("harmed person did not wish to take part", 150, 3))
        .containsExactly("harmed person did", "not wish to take", "part");
  }

  @Example
  void whatDoesNotFitEndsInAnEllipsis() {
    String shown = new Words(Face.PLAIN).shortened("harmed person did not wish to take part", 100);
    assertThat(shown).startsWith("harmed").endsWith("\u2026").hasSizeLessThan(14);
  }

  /**
   * Widths in ems of DejaVu Sans and its bold cut, read from the font files (units per em 2048).
   */
  @Example
  void theWidthsAreAtLeastThoseOfAWideFont() {
    assertThat(Face.PLAIN.width("m") / Face.PLAIN.size()).isBetween(0.974, 1.1);
    assertThat(Face.PLAIN.width("i") / Face.PLAIN.size()).isBetween(0.278, 0.36);
    assertThat(Face.PLAIN.width("0") / Face.PLAIN.size()).isBetween(0.636, 0.72);
    assertThat(Face.STRONG.width("W") / Face.STRONG.size()).isBetween(1.103, 1.25);
    assertThat(Face.STRONG.width("r") / Face.STRONG.size()).isBetween(0.493, 0.6);
    assertThat(Face.PLAIN.width("\u00eb")).isEqualTo(Face.PLAIN.width("e"));
  }
}
