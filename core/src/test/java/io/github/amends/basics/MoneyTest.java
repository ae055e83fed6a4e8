// SPDX-License-Identifier: Apache-2.0
package io.github.amends.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
  private static final Currency POUND = Currency.getInstance("GBP");

  @ParameterizedTest
  @CsvSource({
    "GBP 45.00, 4500",
    "GBP 0.01, 1",
    "GBP -0.05, -5",
    "JPY 45, 45",
    "KWD 1.234, 1234",
    "XXX 7, 7",
    "GBP 92233720368547758.07, 9223372036854775807"
  })
  void aTextIsReadBackAsItWasWritten(String text, long minorUnits) {
    Money money = Money.parse(text);
    assertThat(money.minorUnits()).isEqualTo(minorUnits);
    assertThat(money).hasToString(text);
  }

  @Test
  void fewerDecimalsThanTheCurrencyHasAreEnough() {
    assertThat(Money.of("45", "GBP")).isEqualTo(new Money(4500, POUND)).hasToString("GBP 45.00");
    assertThat(Money.of("45.5", "GBP").minorUnits()).isEqualTo(4550);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "45.00",
        "GBP",
        "GBP ",
        "GBP45.00",
        "GBP 45.",
        "GBP .45",
        "GBP 1,000.00",
        "GBP 1e3",
        "GBP +1",
        "GBP 45.005",
        "GBP 45.000",
        "JPY 45.0",
        "GBP 4 5",
        "GBP \u0664\u0665",
        "gbp 45.00",
        "ZZZ 45.00",
        "GBP 92233720368547758.08",
        "GBP 0000000000000000000000000000001",
        " GBP 45.00"
      })
  void whatIsNoAmountIsRefusedWithoutRepeatingIt(String text) {
    assertThat(FaultsOf.making(() -> Money.parse(text))).containsExactly("INVALID_MONEY at amount");
  }

  @Test
  void sumsAndDifferencesAreExact() {
    Money money = Money.of("0.10", "GBP").plus(Money.of("0.20", "GBP"));
    assertThat(money).isEqualTo(Money.of("0.30", "GBP"));
    assertThat(money.minus(Money.of("0.40", "GBP"))).hasToString("GBP -0.10");
    assertThat(Money.zero(POUND).isPositive()).isFalse();
    assertThat(money.isPositive()).isTrue();
  }

  @Test
  void amountsOfTwoCurrenciesDoNotMix() {
    Money pounds = Money.of("1.00", "GBP");
    Money euros = Money.of("1.00", "EUR");
    assertThat(FaultsOf.making(() -> pounds.plus(euros)))
        .containsExactly("INVALID_MONEY at currency");
    assertThat(FaultsOf.making(() -> pounds.minus(euros)))
        .containsExactly("INVALID_MONEY at currency");
    assertThat(FaultsOf.making(() -> pounds.compareTo(euros)))
        .containsExactly("INVALID_MONEY at currency");
  }

  @Test
  void whatIsTooLargeIsRefusedAndNeverWrapsRound() {
    Money most = new Money(Long.MAX_VALUE, POUND);
    Money least = new Money(Long.MIN_VALUE, POUND);
    Money penny = Money.of("0.01", "GBP");
    assertThat(FaultsOf.making(() -> most.plus(penny))).containsExactly("INVALID_MONEY at amount");
    assertThat(FaultsOf.making(() -> least.minus(penny)))
        .containsExactly("INVALID_MONEY at amount");
  }

  @Test
  void amountsSortBySize() {
    assertThat(Stream.of("2.00", "-1.00", "0.00")
            .map(each -> Money.of(each, "GBP"))
            .sorted())
        .extracting(Money::minorUnits)
        .containsExactly(-100L, 0L, 200L);
  }
}
