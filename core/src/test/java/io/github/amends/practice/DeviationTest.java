// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import static io.github.amends.practice.Deviation.Direction.OTHER;
import static io.github.amends.practice.Deviation.Direction.STRICTER;
import static io.github.amends.practice.Deviation.Direction.WEAKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a profile departs from its base, and which way. */
class DeviationTest {
  private static final Citation CITED = new Citation(Source.UN, "7", Citation.Mark.VERIFIED);

  static List<Arguments> changes() {
    return List.of(
        Arguments.of(Parameter.FACILITATORS_PER_MEETING, Setting.number(3), STRICTER),
        Arguments.of(Parameter.FACILITATORS_PER_MEETING, Setting.number(1), WEAKER),
        Arguments.of(Parameter.SUPERVISION_INTERVAL, Setting.period(Period.ofDays(83)), STRICTER),
        Arguments.of(Parameter.SUPERVISION_INTERVAL, Setting.period(Period.ofMonths(3)), WEAKER),
        Arguments.of(Parameter.SUPERVISION_INTERVAL, Setting.period(Period.ofWeeks(12)), null),
        Arguments.of(Parameter.RETENTION, Setting.period(Period.ofMonths(84)), OTHER),
        Arguments.of(Parameter.RISK_WINDOW, Setting.period(Period.ofYears(9)), STRICTER),
        Arguments.of(Parameter.COOLING_TIME, Setting.period(Period.ofDays(1)), STRICTER),
        Arguments.of(
            Parameter.KINDS_IN_SCOPE, Setting.codes(Set.of("neighbour-dispute")), STRICTER),
        Arguments.of(
            Parameter.KINDS_IN_SCOPE,
            Setting.codes(Set.of(
                "anti-social-behaviour", "low-level-offence", "neighbour-dispute", "offence")),
            WEAKER),
        Arguments.of(Parameter.KINDS_IN_SCOPE, Setting.codes(Set.of("school")), OTHER),
        Arguments.of(Parameter.EXCLUDED_FROM_SCOPE, Setting.codes(Set.of()), WEAKER),
        Arguments.of(Parameter.SLOT_MINUTES, Setting.number(30), OTHER),
        Arguments.of(
            Parameter.CLOSING_WHEN_UNSUITABLE, Setting.codes(Set.of("case-not-proceeded")), OTHER));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void aParameterGrowsStricterItsOwnWay(
      Parameter parameter, Setting here, Deviation.Direction direction) {
    Profile profile = own().set(parameter, here).build();
    if (direction == null) {
      assertThat(profile.deviations()).isEmpty();
    } else {
      assertThat(profile.deviations())
          .containsExactly(new Deviation(
              parameter.code(),
              Profiles.rocRestore().setting(parameter).text(),
              here.text(),
              direction,
              List.of()));
    }
  }

  @Test
  void aLimitThatIsTakenAwayIsWeaker() {
    Profile limited = own()
        .set(Parameter.RISK_WINDOW, Setting.period(Period.ofDays(30), CITED))
        .build();
    Profile free = Profile.builder(limited)
        .id("free")
        .version(1)
        .set(Parameter.RISK_WINDOW, Setting.off())
        .build();
    assertThat(limited.deviations().get(0).isSourced()).isTrue();
    assertThat(free.deviations())
        .containsExactly(new Deviation("risk-window", "P30D", "off", WEAKER, List.of()));
    assertThat(free.deviations().get(0).isSourced()).isFalse();
  }

  @Test
  void aRuleIsStricterTheHarderItIs() {
    Profile profile = own()
        .force(Rules.FAC_12, Force.SOFT)
        .force(Rules.MON_02, Force.OFF, CITED)
        .force(Rules.PRE_02, Force.HARD)
        .force(Rules.REF_04, Force.SOFT)
        .build();
    assertThat(profile.deviations())
        .containsExactly(
            new Deviation("FAC-12", "hard", "soft", WEAKER, List.of()),
            new Deviation("MON-02", "hard", "off", WEAKER, List.of(CITED)),
            new Deviation("PRE-02", "soft", "hard", STRICTER, List.of()),
            new Deviation("REF-04", "off", "soft", STRICTER, List.of()));
  }

  @Test
  void anotherSourceForTheSameValueIsNoDeviation() {
    assertThat(own()
            .set(Parameter.FACILITATORS_PER_MEETING, Setting.number(2, CITED))
            .build()
            .deviations())
        .isEmpty();
  }

  private static ProfileBuilder own() {
    return Profile.builder(Profiles.rocRestore()).id("own").version(1);
  }
}
