// SPDX-License-Identifier: Apache-2.0
package io.github.amends.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.amends.basics.DateRange;
import io.github.amends.basics.Faults;
import io.github.amends.basics.FundingAwardId;
import io.github.amends.basics.Money;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.ValueStyle;
import org.immutables.value.Value;

/** An award of money to a service: how much, from whom, for which days, and for what. */
@Value.Immutable
@JsonPropertyOrder({"id", "source", "amount", "period", "restriction"})
@ValueStyle
public abstract class FundingAward implements WithFundingAward {

  FundingAward() {}

  /**
   * Returns a builder. Everything is mandatory.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @SuppressWarnings("deprecation") // the generated form for Jackson is marked so on purpose
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static FundingAward read(ImmutableFundingAward.Json json) {
    return ImmutableFundingAward.fromJson(json);
  }

  /**
   * Returns the id of the award.
   *
   * @return the id
   */
  public abstract FundingAwardId id();

  /**
   * Returns who gives the money.
   *
   * @return the organisation
   */
  public abstract PartyRef source();

  /**
   * Returns how much it is.
   *
   * @return the amount, above zero
   */
  public abstract Money amount();

  /**
   * Returns the days on which it may be drawn.
   *
   * @return the days
   */
  public abstract DateRange period();

  /**
   * Returns what it may be spent on.
   *
   * @return the restriction, {@link FundingRestriction#none()} for anything
   */
  public abstract FundingRestriction restriction();

  @Value.Check
  void check() {
    new Faults()
        .require(source().kind() == PartyRef.Kind.ORGANISATION, "INVALID_ID", "source")
        .require(amount().isPositive(), "INVALID_MONEY", "amount")
        .throwIfAny();
  }

  /** A builder of {@link FundingAward}. Not thread-safe. */
  public static final class Builder extends ImmutableFundingAward.Builder {
    Builder() {}
  }
}
