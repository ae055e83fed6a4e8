// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What every kind of plot promises. */
class PlotTest {

  private static final Pattern NUMBER = Pattern.compile("\u2212?\\d+(\\.\\d+)?(e\u2212?\\d+)?");

  static Stream<Plot> plots() {
    return Stream.of(
        SamplePlots.forest(), SamplePlots.trend(), SamplePlots.flow(), SamplePlots.bars());
  }

  @ParameterizedTest
  @MethodSource("plots")
  void aPlotIsAnImageWithTitleAndDescription(Plot plot) {
    Element svg = Drawn.parsed(plot.svg(PlotWidth.WIDE, "first"));
    assertThat(svg.getTagName()).isEqualTo("svg");
    assertThat(svg.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("first-title first-desc");
    List<Element> children = Drawn.children(svg);
    assertThat(children.get(0).getAttribute("id")).isEqualTo("first-title");
    assertThat(children.get(0).getTextContent()).isEqualTo(plot.title());
    assertThat(children.get(1).getAttribute("id")).isEqualTo("first-desc");
    assertThat(children.get(1).getTextContent()).isEqualTo(plot.description());
  }

  @ParameterizedTest
  @MethodSource("plots")
  void everyIdBeginsWithThePrefix(Plot plot) {
    Matcher ids = Pattern.compile(" id=\"([^\"]*)\"").matcher(plot.svg(PlotWidth.NARROW, "x-7"));
    List<String> found = new ArrayList<>();
    while (ids.find()) {
      found.add(ids.group(1));
    }
    assertThat(found).hasSize(2).doesNotHaveDuplicates().allMatch(id -> id.startsWith("x-7-"));
  }

  @ParameterizedTest
  @MethodSource("plots")
  void aPrefixThatCannotBeginAnIdIsRefused(Plot plot) {
    for (String prefix : List.of("", "1", "A", "a b", "a\"b")) {
      assertThatThrownBy(() -> plot.svg(PlotWidth.WIDE, prefix))
          .isInstanceOf(InvalidPlotException.class)
          .hasMessage("Plot.idPrefix: malformed");
    }
  }

  @ParameterizedTest
  @MethodSource("plots")
  void theNumbersOfTheDrawingStandInTheTable(Plot plot) {
    List<String> inTable =
        numbers(plot.table().rows().stream().flatMap(List::stream).toList());
    for (PlotWidth width : PlotWidth.values()) {
      List<Drawn.Box> texts = Drawn.read(plot.svg(width, "p")).texts();
      List<String> drawn = numbers(texts.stream()
          .map(Drawn.Box::what)
          .filter(words -> !isScaleOrShare(words, plot))
          .toList());
      assertThat(drawn).isNotEmpty();
      assertThat(inTable).containsAll(drawn);
    }
  }

  /** Ticks are round numbers, shares of all follow from the counts: neither is in the table. */
  private static boolean isScaleOrShare(String words, Plot plot) {
    boolean tick = words.matches("\u2212?[\\d.]+(\u00a0%)?")
        && !(plot instanceof BarPlot || plot instanceof CaseFlowPlot)
        && plot.table().rows().stream().flatMap(List::stream).noneMatch(words::equals);
    return tick || words.endsWith(" of all") || words.contains("% CI");
  }

  private static List<String> numbers(List<String> texts) {
    List<String> numbers = new ArrayList<>();
    for (String text : texts) {
      Matcher matcher = NUMBER.matcher(text);
      while (matcher.find()) {
        numbers.add(matcher.group());
      }
    }
    return numbers;
  }

  @ParameterizedTest
  @MethodSource("plots")
  void aPlotIsTheSameWhateverTheLocale(Plot plot) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ROOT);
      String root = plot.svg();
      for (String tag : List.of("tr-TR", "ar-EG", "de-DE", "hi-IN-u-nu-deva")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(plot.svg()).isEqualTo(root);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @MethodSource("plots")
  void aPlotRefersToNothingOutsideItself(Plot plot) {
    String svg = plot.svg().replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
    assertThat(svg).doesNotContain("http", "href", "url(", "<script", "<style", "<image", "<use");
  }

  @ParameterizedTest
  @MethodSource("plots")
  void withoutAPrefixTheIdsAreMadeFromTheWords(Plot plot) {
    assertThat(plot.svg())
        .isEqualTo(plot.svg())
        .containsPattern("aria-labelledby=\"plot-[0-9a-f]+-title ");
  }

  @Test
  void differentPlotsHaveDifferentIdsWithoutAPrefix() {
    assertThat(plots().map(plot -> Drawn.parsed(plot.svg()).getAttribute("aria-labelledby")))
        .doesNotHaveDuplicates();
  }

  @Test
  void labelsAreEscapedAndForbiddenCharactersReplaced() {
    String label = "<script>alert(\"1\")</script> & 'x' \u0000\u001b";
    for (PlotWidth width : PlotWidth.values()) {
      ForestPlot plot = new ForestPlot(
          label,
          label,
          Measure.number(label),
          Directions.aroundZero(label, label),
          List.of(ForestRow.of(label, 0, -1, 1, 1)),
          List.of());
      String svg = plot.svg(width, "p");
      assertThat(svg).doesNotContain("<script", "\u0000", "\u001b");
      assertThat(Drawn.children(Drawn.parsed(svg)).get(0).getTextContent())
          .isEqualTo("<script>alert(\"1\")</script> & 'x' \ufffd\ufffd");
    }
  }

  @Test
  void aLongLabelIsWholeInTheTableAndInATooltip() {
    String label = String.join(" ", Collections.nCopies(20, "restorative conferencing"));
    ForestPlot plot = new ForestPlot(
        "t",
        "d",
        Measure.number("d"),
        Directions.aroundZero("less", "more"),
        List.of(ForestRow.of(label, 0, -1, 1, 1)),
        List.of());
    assertThat(plot.table().rows().get(0).get(0)).isEqualTo(label);
    assertThat(plot.svg()).contains("<title>" + label + "</title>");
    assertThat(Drawn.read(plot.svg()).words()).anyMatch(words -> words.endsWith("\u2026"));
  }

  @Test
  void plotsAreValues() {
    assertThat(SamplePlots.forest()).isEqualTo(SamplePlots.forest());
    assertThat(SamplePlots.flow()).isEqualTo(SamplePlots.flow()).isNotEqualTo(SamplePlots.bars());
  }
}
