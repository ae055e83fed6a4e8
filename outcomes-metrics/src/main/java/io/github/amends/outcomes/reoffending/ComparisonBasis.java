// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.reoffending;

import io.github.amends.basics.Faults;
import java.util.List;

/** Whom people with a restorative process are compared with, and why that is fair. */
public sealed interface ComparisonBasis {

  /**
   * Returns the word for this basis in a plan.
   *
   * @return none, other-eligible, matched or randomised
   */
  String code();

  /** Nobody: then there is nothing that could be called an effect. */
  record None() implements ComparisonBasis {

    @Override
    public String code() {
      return "none";
    }
  }

  /** A basis of comparison, which gives a comparison an effect. */
  sealed interface WithGroup extends ComparisonBasis {}

  /**
   * Others who could have had a process and had none; they may differ from the start.
   *
   * @param description who they are
   */
  record OtherEligible(String description) implements WithGroup {

    /**
     * Creates the basis.
     *
     * @param description who they are
     * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_COMPARISON} if it
     *     is blank
     */
    public OtherEligible {
      requireText(description, "description");
    }

    @Override
    public String code() {
      return "other-eligible";
    }
  }

  /**
   * Others who were made alike in what is known of them.
   *
   * @param method how they were matched
   * @param balance what they are alike in, at least one line
   */
  record Matched(String method, List<Balance> balance) implements WithGroup {

    /**
     * Creates the basis.
     *
     * @param method how they were matched
     * @param balance what they are alike in
     * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_COMPARISON} if the
     *     method is blank or no balance is given
     */
    public Matched {
      requireText(method, "method");
      balance = List.copyOf(balance);
      new Faults().require(!balance.isEmpty(), "INVALID_COMPARISON", "balance").throwIfAny();
    }

    @Override
    public String code() {
      return "matched";
    }
  }

  /**
   * Others by chance, who differ by chance only, as long as everybody counts as assigned.
   *
   * @param method how chance was had, such as sealed envelopes, blocks by site
   */
  record Randomised(String method) implements WithGroup {

    /**
     * Creates the basis.
     *
     * @param method how chance was had
     * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_COMPARISON} if it
     *     is blank
     */
    public Randomised {
      requireText(method, "method");
    }

    @Override
    public String code() {
      return "randomised";
    }
  }

  /**
   * One line of a balance table.
   *
   * @param covariate what the groups were matched on
   * @param before the standardised mean difference before matching
   * @param after the standardised mean difference after matching
   */
  record Balance(String covariate, double before, double after) {

    private static final double LARGEST = 0.1;

    /**
     * Creates the line.
     *
     * @param covariate what the groups were matched on
     * @param before the difference before matching
     * @param after the difference after matching
     * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_COMPARISON} if the
     *     covariate is blank or a difference is not finite
     */
    public Balance {
      requireText(covariate, "covariate");
      new Faults()
          .require(Double.isFinite(before), "INVALID_COMPARISON", "before")
          .require(Double.isFinite(after), "INVALID_COMPARISON", "after")
          .throwIfAny();
    }

    /**
     * Returns whether the groups are as alike as is usually asked for.
     *
     * @return whether the difference after matching is at most a tenth of a standard deviation
     */
    public boolean isBalanced() {
      return Math.abs(after) <= LARGEST;
    }
  }

  private static void requireText(String text, String part) {
    new Faults().require(!text.isBlank(), "INVALID_COMPARISON", part).throwIfAny();
  }
}
