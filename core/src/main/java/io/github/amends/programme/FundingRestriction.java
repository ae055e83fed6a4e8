// SPDX-License-Identifier: Apache-2.0
package io.github.amends.programme;

import io.github.amends.basics.SiteId;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the money of an award may be spent on, and where.
 *
 * <p>An award for training alone has the one category {@link CostCategory#TRAINING}.
 *
 * @param categories the only categories it is for; empty if it is for all
 * @param sites the only sites it is for; empty if it is for all
 */
public record FundingRestriction(SortedSet<CostCategory> categories, SortedSet<SiteId> sites) {

  /**
   * Creates the value.
   *
   * @param categories the only categories it is for; empty if it is for all
   * @param sites the only sites it is for; empty if it is for all
   */
  public FundingRestriction {
    categories = Collections.unmodifiableSortedSet(new TreeSet<>(categories));
    sites = Collections.unmodifiableSortedSet(new TreeSet<>(sites));
  }

  /**
   * Returns that there is no restriction.
   *
   * @return no restriction
   */
  public static FundingRestriction none() {
    return new FundingRestriction(Collections.emptySortedSet(), Collections.emptySortedSet());
  }

  /**
   * Returns that the money is for one category only.
   *
   * @param category the category
   * @return the restriction
   */
  public static FundingRestriction to(CostCategory category) {
    return new FundingRestriction(new TreeSet<>(Set.of(category)), Collections.emptySortedSet());
  }

  /**
   * Returns that the money is for one site only.
   *
   * @param site the site
   * @return the restriction
   */
  public static FundingRestriction to(SiteId site) {
    return new FundingRestriction(Collections.emptySortedSet(), new TreeSet<>(Set.of(site)));
  }

  /**
   * Returns whether the money may be spent on a category.
   *
   * @param category the category
   * @return true if it may
   */
  public boolean allows(CostCategory category) {
    return categories.isEmpty() || categories.contains(category);
  }

  /**
   * Returns whether the money may be spent at a site.
   *
   * @param site the site; empty if the money is spent on the whole programme
   * @return true if it may; money for some sites is not for the whole programme
   */
  public boolean allows(Optional<SiteId> site) {
    return sites.isEmpty() || (site.isPresent() && sites.contains(site.get()));
  }
}
