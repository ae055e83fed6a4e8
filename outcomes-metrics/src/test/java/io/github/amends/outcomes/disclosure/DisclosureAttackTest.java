// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An attacker with a linear solver against 10 000 random releases, half under each policy. */
class DisclosureAttackTest {

  private static final int RELEASES = 5000;
  private static final int KINDS = 6;
  private static final double NEAR = 1e-4;

  @ParameterizedTest
  @EnumSource(names = {"ROUNDED", "THRESHOLD_10"})
  void noAttackNarrowsASmallCountBelowTheProtectedInterval(DisclosurePolicy policy) {
    List<Attacked> attacks = IntStream.range(0, RELEASES)
        .parallel()
        .mapToObj(number -> attack(policy, number))
        .toList();
    assertThat(attacks).allSatisfy(each -> {
      assertThat(each.exposed()).as("release %d", each.number()).isZero();
      assertThat(each.narrowed()).as("release %d", each.number()).isEmpty();
    });
    int small = attacks.stream().mapToInt(Attacked::small).sum();
    assertThat(small).isGreaterThan(RELEASES);
    assertThat(attacks.stream().mapToInt(Attacked::hidden).sum())
        .as("what safety costs")
        .isBetween(small, 3 * small);
  }

  private static Attacked attack(DisclosurePolicy policy, int number) {
    Release release = Release.random(policy, number);
    List<Publication> all = release.publish(policy);
    return new Attacked(
        number,
        release.smallCells(policy).size(),
        release.hidden(all),
        all.stream().mapToInt(each -> each.exposedBefore().size()).sum(),
        narrowed(policy, release, all));
  }

  /** What became of one attack. */
  private record Attacked(int number, int small, int hidden, int exposed, List<Cell> narrowed) {}

  @ParameterizedTest
  @EnumSource(names = {"ROUNDED", "THRESHOLD_10"})
  void theSameAttackBreaksReleasesThatHideOnlyWhatIsSmall(DisclosurePolicy policy) {
    int broken = 0;
    int releases = RELEASES / 10;
    for (int i = 0; i < releases; i++) {
      Release release = Release.random(policy, i);
      broken += narrowed(policy, release, release.hideSmallOnly(policy)).isEmpty() ? 0 : 1;
    }
    assertThat(broken).isGreaterThan(releases / 4);
  }

  /** The small cells of which an attacker can tell more than the policy allows. */
  private static List<Cell> narrowed(
      DisclosurePolicy policy, Release release, List<Publication> publications) {
    Set<Cell> small = release.smallCells(policy);
    List<Cell> narrowed = new ArrayList<>();
    new LinearAttack(publications, release.sums())
        .ranges(small, policy.leastProtected(), policy.greatestProtected())
        .forEach((cell, range) -> {
          if (range[0] > policy.leastProtected() + NEAR
              || range[1] < policy.greatestProtected() - NEAR) {
            narrowed.add(cell);
          }
        });
    return narrowed;
  }

  /** Tables that leave together, perhaps after those of last year. */
  private record Release(List<CountTable> lastYear, List<CountTable> thisYear, List<CellSum> sums) {

    Release(List<CountTable> lastYear, List<CountTable> thisYear) {
      this(lastYear, thisYear, List.of());
    }

    /** No release is made twice, under whatever policy. */
    static Release random(DisclosurePolicy policy, int number) {
      SplittableRandom random =
          new SplittableRandom(number + 1_000_000L * policy.greatestProtected());
      return switch (number % KINDS) {
        case 0 -> new Release(List.of(), List.of(table(random, Map.of(), 8, "site")));
        case 1 -> new Release(List.of(), List.of(table(random, Map.of(), 5, "site", "agency")));
        case 2 ->
          new Release(List.of(), List.of(table(random, Map.of(), 3, "site", "agency", "kind")));
        case 3 -> linked(random);
        case 4 -> linkedBySums(random);
        default -> withLastYear(random);
      };
    }

    /**
     * A second table of other people of whom readers know that some add up to those of the first.
     */
    private static Release linkedBySums(SplittableRandom random) {
      CountTable first = table(random, Map.of(), 4, "site", "agency");
      List<String> sites = first.shape().dimensions().get(0).categories();
      long[] known =
          sites.stream().mapToLong(site -> first.count(site, Dimension.TOTAL)).toArray();
      TableShape shape = new TableShape(
          "meetings", new TreeMap<>(), List.of(Dimension.of("way", "direct", "indirect", "none")));
      long split = known[0] > 0 ? random.nextLong(known[0] + 1) : 0;
      CountTable second = CountTable.of(shape, split, known[0] - split, random.nextInt(40));
      CellSum sum = new CellSum(
          first.shape().cell(sites.get(0), Dimension.TOTAL),
          List.of(shape.cell("direct"), shape.cell("indirect")));
      return new Release(List.of(), List.of(first, second), List.of(sum));
    }

    /** Two tables of the same people, broken down by site and something else. */
    private static Release linked(SplittableRandom random) {
      CountTable both = table(random, Map.of(), 3, "site", "agency", "kind");
      return new Release(List.of(), List.of(margin(both, 2), margin(both, 1)));
    }

    /** This year's table has last year beside this year, and the sum of both. */
    private static Release withLastYear(SplittableRandom random) {
      CountTable both = table(random, Map.of(), 3, "site", "agency");
      CountTable years = withYears(random, both);
      return new Release(List.of(ofYear(years, "2025")), List.of(years));
    }

    private static CountTable withYears(SplittableRandom random, CountTable sizes) {
      List<Dimension> dimensions = new ArrayList<>();
      dimensions.add(Dimension.of("year", "2025", "2026"));
      dimensions.addAll(sizes.shape().dimensions());
      TableShape shape = new TableShape("referrals", new TreeMap<>(), dimensions);
      return CountTable.of(shape, counts(random, shape.innerCells().size()));
    }

    private static CountTable ofYear(CountTable years, String year) {
      List<Dimension> dimensions = years.shape().dimensions();
      TableShape shape = new TableShape(
          "referrals", new TreeMap<>(Map.of("year", year)), dimensions.subList(1, 3));
      return CountTable.of(
          shape,
          shape.innerCells().stream()
              .mapToLong(cell -> years.counts().get(cell))
              .toArray());
    }

    private static CountTable margin(CountTable table, int without) {
      List<Dimension> dimensions = new ArrayList<>(table.shape().dimensions());
      dimensions.remove(without);
      TableShape shape = new TableShape("referrals", new TreeMap<>(), dimensions);
      return CountTable.of(
          shape,
          shape.innerCells().stream()
              .mapToLong(cell -> table.counts().get(cell))
              .toArray());
    }

    private static CountTable table(
        SplittableRandom random, Map<String, String> fixed, int most, String... variables) {
      List<Dimension> dimensions = Stream.of(variables)
          .map(variable -> new Dimension(
              variable,
              IntStream.range(0, random.nextInt(2, most + 1))
                  .mapToObj(i -> variable + i)
                  .toList()))
          .toList();
      TableShape shape = new TableShape("referrals", new TreeMap<>(fixed), dimensions);
      return CountTable.of(shape, counts(random, shape.innerCells().size()));
    }

    /** Many small counts among large ones, as a service has them. */
    private static long[] counts(SplittableRandom random, int size) {
      int most = random.nextInt(5, 60);
      double zeros = random.nextDouble(0.5);
      return IntStream.range(0, size)
          .mapToLong(i -> random.nextDouble() < zeros ? 0 : random.nextInt(1, most))
          .toArray();
    }

    List<Publication> publish(DisclosurePolicy policy) {
      DisclosureControl control = DisclosureControl.under(policy);
      Publication earlier = control.publish(lastYear);
      return List.of(earlier, control.after(lastYear, earlier).publish(thisYear, sums));
    }

    List<Publication> hideSmallOnly(DisclosurePolicy policy) {
      return List.of(new Publication(
          policy,
          Stream.concat(lastYear.stream(), thisYear.stream())
              .map(table -> {
                Map<Cell, PublishedCount> shown = new HashMap<>();
                table.counts().forEach((cell, count) -> shown.put(cell, policy.show(count)));
                return new PublishedTable(table.shape(), shown);
              })
              .toList(),
          Set.of()));
    }

    Set<Cell> smallCells(DisclosurePolicy policy) {
      Set<Cell> small = new LinkedHashSet<>();
      Stream.concat(lastYear.stream(), thisYear.stream())
          .forEach(table -> table.counts().forEach((cell, count) -> {
            if (policy.isSmall(count)) {
              small.add(cell);
            }
          }));
      return small;
    }

    int hidden(List<Publication> publications) {
      Set<Cell> hidden = new LinkedHashSet<>();
      publications.forEach(publication -> publication
          .tables()
          .forEach(table -> table.counts().forEach((cell, count) -> {
            if (count instanceof PublishedCount.Hidden) {
              hidden.add(cell);
            }
          })));
      return hidden.size();
    }
  }
}
