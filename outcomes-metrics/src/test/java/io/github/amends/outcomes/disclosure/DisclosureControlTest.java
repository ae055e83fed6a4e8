// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amends.basics.InvalidValueException;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureControlTest {

  private static final TableShape SITES = shape(Map.of(), Dimension.of("site", "north", "south"));
  private static final TableShape SITES_BY_AGENCY = shape(
      Map.of(),
      Dimension.of("site", "north", "south", "east"),
      Dimension.of("agency", "police", "council", "school"));

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, [c]",
    "7, [c]",
    "8, 10",
    "12, 10",
    "13, 15",
    "17, 15",
    "18, 20",
    "122, 120",
    "123, 125"
  })
  void roundedHidesOneToSevenAndRoundsTheRestToFive(long count, String text) {
    assertThat(DisclosurePolicy.ROUNDED.show(count).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, [c]", "9, [c]", "10, 10", "123, 123"})
  void thresholdTenHidesOneToNineAndShowsTheRest(long count, String text) {
    assertThat(DisclosurePolicy.THRESHOLD_10.show(count).text()).isEqualTo(text);
  }

  @Test
  void roundedSaysWhichCountsASingleNumberMayStandFor() {
    assertThat(DisclosurePolicy.ROUNDED.show(9)).isEqualTo(new PublishedCount.Shown(10, 8, 12));
    assertThat(DisclosurePolicy.ROUNDED.show(0)).isEqualTo(new PublishedCount.Shown(0, 0, 0));
  }

  @Test
  void roundedIsTheDefaultAndItsLegendSaysWhatItDoes() {
    Publication publication = DisclosureControl.standard().publish(List.of());
    assertThat(publication.policy()).isEqualTo(DisclosurePolicy.ROUNDED);
    assertThat(publication.legend()).contains("1 to 7", "nearest 5", "[c]");
  }

  @Test
  void withoutControlEverythingIsShownAndTheLegendSaysSo() {
    Publication publication = DisclosureControl.under(DisclosurePolicy.NONE)
        .publish(List.of(CountTable.of(SITES, 3, 12)));
    assertThat(texts(publication.tables().get(0))).containsExactly("3", "12", "15");
    assertThat(publication.legend()).startsWith("No disclosure control");
  }

  @Test
  void aSecondCellIsHiddenWhereTheTotalWouldTellTheFirst() {
    Publication publication = DisclosureControl.under(DisclosurePolicy.THRESHOLD_10)
        .publish(List.of(CountTable.of(SITES, 3, 12)));
    assertThat(texts(publication.tables().get(0))).containsExactly("[c]", "[c]", "15");
  }

  @Test
  void roundedNumbersThatTellNothingStay() {
    Publication publication =
        DisclosureControl.standard().publish(List.of(CountTable.of(SITES, 3, 20)));
    assertThat(texts(publication.tables().get(0))).containsExactly("[c]", "20", "25");
  }

  @Test
  void aRoundedNumberIsHiddenWhereItTellsTooMuch() {
    // 8 to 12 altogether, 8 to 12 of them here: there can only be 0 to 4 left.
    Publication publication =
        DisclosureControl.standard().publish(List.of(CountTable.of(SITES, 1, 8)));
    assertThat(texts(publication.tables().get(0))).containsExactly("[c]", "[c]", "10");
  }

  @Test
  void aSquareIsHiddenWhereLinesAndColumnsWouldTell() {
    Publication publication = DisclosureControl.under(DisclosurePolicy.THRESHOLD_10)
        .publish(List.of(CountTable.of(SITES_BY_AGENCY, 4, 20, 30, 25, 40, 50, 60, 35, 45)));
    assertThat(texts(publication.tables().get(0)))
        .containsExactly(
            "[c]", "[c]", "30", "54", "[c]", "[c]", "50", "115", "60", "35", "45", "140", "89",
            "95", "125", "309");
  }

  @Test
  void aTableOfLargeCountsIsLeftAsItIs() {
    Publication publication = DisclosureControl.under(DisclosurePolicy.THRESHOLD_10)
        .publish(List.of(CountTable.of(SITES, 31, 0)));
    assertThat(texts(publication.tables().get(0))).containsExactly("31", "0", "31");
  }

  @Test
  void percentagesComeFromWhatIsShownOnly() {
    PublishedTable table = DisclosureControl.standard()
        .publish(List.of(CountTable.of(SITES, 22, 31)))
        .tables()
        .get(0);
    Cell total = SITES.cell("total");
    assertThat(table.percentage(SITES.cell("north"), total)).hasValue(20.0 * 100 / 55);
    PublishedTable hidden = DisclosureControl.standard()
        .publish(List.of(CountTable.of(SITES, 3, 20)))
        .tables()
        .get(0);
    assertThat(hidden.percentage(SITES.cell("north"), total)).isEqualTo(OptionalDouble.empty());
    PublishedTable empty = DisclosureControl.standard()
        .publish(List.of(CountTable.of(SITES, 0, 0)))
        .tables()
        .get(0);
    assertThat(empty.percentage(SITES.cell("north"), total)).isEqualTo(OptionalDouble.empty());
  }

  @Test
  void whatLastYearHidIsNotToldByThisYearsTotal() {
    TableShape before = shape(Map.of("year", "2025"), Dimension.of("site", "north", "south"));
    TableShape both = shape(
        Map.of(), Dimension.of("year", "2025", "2026"), Dimension.of("site", "north", "south"));
    List<CountTable> lastYear = List.of(CountTable.of(before, 3, 40));
    DisclosureControl control = DisclosureControl.under(DisclosurePolicy.THRESHOLD_10);
    Publication earlier = control.publish(lastYear);
    assertThat(texts(earlier.tables().get(0))).containsExactly("[c]", "[c]", "43");
    Publication now =
        control.after(lastYear, earlier).publish(List.of(CountTable.of(both, 3, 40, 20, 30)));
    assertThat(now.exposedBefore()).isEmpty();
    assertThat(now.tables().get(0).count("2025", "south").text()).isEqualTo("[c]");
    assertThat(now.tables().get(0).count("2025", "total").text()).isEqualTo("43");
  }

  @Test
  void whatACarelessPublicationGaveAwayIsNamed() {
    List<CountTable> tables = List.of(CountTable.of(SITES, 3, 12));
    Publication careless = DisclosureControl.under(DisclosurePolicy.NONE).publish(tables);
    Publication now = DisclosureControl.standard().after(tables, careless).publish(tables);
    assertThat(now.exposedBefore()).containsExactly(SITES.cell("north"));
  }

  @Test
  void thingsAreCountedByTheirCategories() {
    CountTable table = CountTable.counting(
        SITES_BY_AGENCY,
        List.of("north police", "north police", "east school"),
        text -> List.of(text.split(" ")));
    assertThat(table.count("north", "police")).isEqualTo(2);
    assertThat(table.count("total", "school")).isEqualTo(1);
    assertThat(table.count("total", "total")).isEqualTo(3);
    assertThat(table.toString()).doesNotContain("2").contains("referrals");
  }

  @Test
  void tablesThatDisagreeAreRefused() {
    assertThatThrownBy(() -> DisclosureControl.standard()
            .publish(List.of(CountTable.of(SITES, 30, 12), CountTable.of(SITES, 30, 13))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("INCONSISTENT_COUNTS at tables[1]");
  }

  @Test
  void anEarlierPublicationNeedsItsTrueCounts() {
    Publication earlier =
        DisclosureControl.standard().publish(List.of(CountTable.of(SITES, 30, 12)));
    DisclosureControl control = DisclosureControl.standard().after(List.of(), earlier);
    assertThatThrownBy(() -> control.publish(List.of())).hasMessage("INVALID_TABLE at earlier");
  }

  @Test
  void whatReadersKnowToAddUpIsProtectedToo() {
    // 31 of both ways, and 29 by the one: the other would be 2.
    TableShape ways =
        new TableShape("meetings", new TreeMap<>(), List.of(Dimension.of("way", "direct", "none")));
    TableShape others =
        new TableShape("exchanges", new TreeMap<>(), List.of(Dimension.of("sent", "yes", "no")));
    TableShape both =
        new TableShape("either", new TreeMap<>(), List.of(Dimension.of("either", "yes", "no")));
    List<CountTable> tables = List.of(
        CountTable.of(ways, 29, 40), CountTable.of(others, 2, 50), CountTable.of(both, 31, 60));
    CellSum sum = new CellSum(both.cell("yes"), List.of(ways.cell("direct"), others.cell("yes")));
    DisclosureControl control = DisclosureControl.under(DisclosurePolicy.THRESHOLD_10);

    List<PublishedTable> unaware = control.publish(tables).tables();
    assertThat(unaware.get(0).count("direct").text()).isEqualTo("29");
    assertThat(unaware.get(2).count("yes").text()).isEqualTo("31");
    List<PublishedTable> aware = control.publish(tables, List.of(sum)).tables();
    assertThat(List.of(
            aware.get(0).count("direct").text(), aware.get(2).count("yes").text()))
        .contains("[c]");
  }

  @Test
  void aSumThatDoesNotComeOutOrIsOfNoTableIsRefused() {
    CountTable table = CountTable.of(SITES, 30, 12);
    Cell all = SITES.cell(Dimension.TOTAL);
    Cell unknown = new Cell("others", new TreeMap<>());
    DisclosureControl control = DisclosureControl.standard();
    assertThatThrownBy(() -> control.publish(
            List.of(table), List.of(new CellSum(all, List.of(SITES.cell("north"))))))
        .hasMessage("INCONSISTENT_COUNTS at sums[0]");
    assertThatThrownBy(
            () -> control.publish(List.of(table), List.of(new CellSum(unknown, List.of(all)))))
        .hasMessage("INVALID_TABLE at sums[0]");
    assertThatThrownBy(() -> new CellSum(all, List.of())).hasMessage("INVALID_TABLE at parts");
  }

  @Test
  void moreCellsThanCanBeAttackedAreRefused() {
    Dimension wide = new Dimension(
        "agency", IntStream.range(0, 3000).mapToObj(Integer::toString).toList());
    CountTable table = CountTable.of(shape(Map.of(), wide), new long[3000]);
    assertThatThrownBy(() -> DisclosureControl.standard().publish(List.of(table)))
        .hasMessage("TOO_LARGE at tables");
  }

  @Test
  void tablesThatAreNoTablesAreRefused() {
    Dimension site = Dimension.of("site", "north");
    assertThatThrownBy(() -> Dimension.of(" "))
        .hasMessage("INVALID_TABLE at variable; INVALID_TABLE at categories");
    assertThatThrownBy(() -> Dimension.of("site", "total"))
        .hasMessage("INVALID_TABLE at categories");
    assertThatThrownBy(() -> Dimension.of("site", "north", "north"))
        .hasMessage("INVALID_TABLE at categories");
    assertThatThrownBy(() -> shape(Map.of())).hasMessage("INVALID_TABLE at dimensions");
    assertThatThrownBy(() -> shape(Map.of("site", "south"), site))
        .hasMessage("INVALID_TABLE at dimensions");
    assertThatThrownBy(() -> shape(Map.of(), site).cell("west"))
        .hasMessage("INVALID_TABLE at categories");
    assertThatThrownBy(() -> CountTable.of(SITES, 1)).hasMessage("INVALID_COUNT at innerCounts");
    assertThatThrownBy(() -> CountTable.of(SITES, 1, -1))
        .hasMessage("INVALID_COUNT at innerCounts");
    assertThatThrownBy(() -> CountTable.of(SITES, 1, CountTable.LARGEST_COUNT))
        .hasMessage("INVALID_COUNT at innerCounts");
    assertThatThrownBy(() -> new PublishedTable(SITES, Map.of()))
        .hasMessage("INVALID_TABLE at counts");
    assertThatThrownBy(() -> new PublishedCount.Shown(5, 6, 4))
        .hasMessage("INVALID_COUNT at least");
  }

  private static TableShape shape(Map<String, String> fixed, Dimension... dimensions) {
    return new TableShape("referrals", new TreeMap<>(fixed), List.of(dimensions));
  }

  private static List<String> texts(PublishedTable table) {
    return table.counts().values().stream().map(PublishedCount::text).toList();
  }
}
