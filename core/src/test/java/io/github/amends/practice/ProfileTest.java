// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amends.basics.FaultsOf;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Profiles in general: known by their content, complete, and never changed. */
class ProfileTest {
  private static final Profile ROC = Profiles.rocRestore();
  private static final Citation CITED =
      new Citation(Source.ROC_RESTORE, "", Citation.Mark.VERIFIED);

  @Test
  void aProfileIsKnownByItsContent() {
    assertThat(Profile.builder(ROC).version(1).build()).isEqualTo(ROC).hasSameHashCodeAs(ROC);
    assertThat(ROC.ref().contentHash()).matches("[0-9a-f]{64}");
    assertThat(ROC).hasToString("roc-restore version 1");
  }

  @Test
  void whateverChangesInAProfileChangesItsHash() {
    List<UnaryOperator<ProfileBuilder>> changes = List.of(
        same -> same,
        other -> other.version(2),
        other -> other.id("another"),
        other -> other.title("Another title"),
        other -> other.force(Rules.FAC_12, Force.SOFT),
        other -> other.force(Rules.FAC_12, Force.HARD, CITED),
        other -> other.set(Parameter.PREPARATIONS_EACH, Setting.number(2)),
        other -> other.set(Parameter.PREPARATIONS_EACH, Setting.number(2, CITED)),
        other -> other.set(Parameter.SUPERVISION_INTERVAL, Setting.period(Period.ofDays(83))));
    assertThat(changes.stream()
            .map(change ->
                change.apply(Profile.builder(ROC).id("own").version(1)).build())
            .map(profile -> profile.ref().contentHash()))
        .doesNotContain(ROC.ref().contentHash())
        .doesNotHaveDuplicates();
  }

  @Test
  void aProfileThatNamesNoBaseFurtherOffIsTheSame() {
    Profile once = Profile.builder(ROC).id("own").version(1).build();
    Profile twice = Profile.builder(once).id("own-too").version(1).build();
    assertThat(twice.base()).contains(once);
    assertThat(Profile.builder(twice).id("own").version(1).build()).isEqualTo(once);
  }

  @Test
  void everyFaultOfAProfileIsToldAtOnce() {
    assertThat(FaultsOf.making(() -> Profile.builder(ROC)
            .id("Wrong id")
            .version(0)
            .title(" ")
            .force(new RuleId("OWN-01"), Force.HARD)
            .force(Rules.CON_01, Force.OFF)
            .force(Rules.INF_01, Force.HARD)
            .set(Parameter.PREPARATIONS_EACH, Setting.codes(Set.of("one")))
            .set(Parameter.KINDS_IN_SCOPE, Setting.number(1))
            .set(Parameter.RETENTION, Setting.number(7))
            .set(Parameter.FACILITATORS_PER_MEETING, Setting.number(0))
            .build()))
        .containsExactlyInAnyOrder(
            "INVALID_PROFILE at id",
            "INVALID_PROFILE at version",
            "INVALID_PROFILE at title",
            "INVALID_PROFILE at rules.OWN-01",
            "INVALID_PROFILE at rules.CON-01",
            "INVALID_PROFILE at rules.INF-01",
            "INVALID_PROFILE at settings.preparations-each",
            "INVALID_PROFILE at settings.kinds-in-scope",
            "INVALID_PROFILE at settings.retention",
            "INVALID_PROFILE at settings.facilitators-per-meeting.lead");
  }

  @Test
  void aHardRuleIsNeverWeakened() {
    for (Rule rule : Rules.all()) {
      if (rule.effect() != Rule.Effect.HARD) {
        continue;
      }
      for (Force weaker : List.of(Force.SOFT, Force.OFF)) {
        assertThat(FaultsOf.making(() -> own().force(rule.id(), weaker).build()))
            .containsExactly("INVALID_PROFILE at rules." + rule.id());
      }
    }
  }

  @Test
  void aRuleInForceHasTheParametersThatItReads() {
    assertThat(FaultsOf.making(() -> own().force(Rules.CON_08, Force.SOFT).build()))
        .containsExactly("INVALID_PROFILE at settings.consent-window");
    assertThat(own()
            .force(Rules.CON_08, Force.SOFT)
            .set(Parameter.CONSENT_WINDOW, Setting.period(Period.ofMonths(6)))
            .build()
            .force(Rules.CON_08))
        .isEqualTo(Force.SOFT);
    assertThat(FaultsOf.making(
            () -> own().set(Parameter.LEVELS_TO_LEAD, Setting.codes(Set.of())).build()))
        .containsExactly("INVALID_PROFILE at settings.levels-to-lead");
    assertThat(FaultsOf.making(
            () -> own().set(Parameter.KINDS_IN_SCOPE, Setting.off()).build()))
        .containsExactly("INVALID_PROFILE at settings.kinds-in-scope");
  }

  @Test
  void aParameterThatNoRuleInForceReadsMayBeOff() {
    Profile profile = own()
        .force(Rules.FAC_03, Force.OFF)
        .set(Parameter.SUPERVISION_INTERVAL, Setting.off())
        .build();
    assertThat(profile.setting(Parameter.SUPERVISION_INTERVAL).period()).isEmpty();
    assertThat(FaultsOf.making(
            () -> own().set(Parameter.SUPERVISION_INTERVAL, Setting.off()).build()))
        .containsExactly("INVALID_PROFILE at settings.supervision-interval");
  }

  @Test
  void settingsThatCannotAllBeMetAreRefused() {
    assertThat(FaultsOf.making(
            () -> own().set(Parameter.SLOT_MINUTES, Setting.number(0)).build()))
        .containsExactly("INVALID_PROFILE at settings.slot-minutes.step");
    assertThat(FaultsOf.making(
            () -> own().set(Parameter.CPD_APPROVED_PERCENT, Setting.number(101)).build()))
        .containsExactly("INVALID_PROFILE at settings.cpd-approved-percent.whole");
    assertThat(own().set(Parameter.CPD_APPROVED_PERCENT, Setting.number(100)).build())
        .isNotEqualTo(ROC);
    assertThat(FaultsOf.making(() -> own()
            .set(Parameter.INFORMATION_WORKING_DAYS_ENHANCED, Setting.number(6))
            .build()))
        .containsExactly("INVALID_PROFILE at settings.information-working-days-enhanced.longer");
    for (Set<String> ways :
        List.of(Set.<String>of("case-completed"), Set.of("case-returned", "case-not-proceeded"))) {
      assertThat(FaultsOf.making(() ->
              own().set(Parameter.CLOSING_WHEN_UNSUITABLE, Setting.codes(ways)).build()))
          .containsExactly("INVALID_PROFILE at settings.closing-when-unsuitable.event");
    }
    Profile without = own()
        .force(Rules.FAC_08, Force.OFF)
        .set(Parameter.FACILITATORS_PER_MEETING, Setting.number(0))
        .build();
    assertThat(without.hasInForce(Rules.FAC_08)).isFalse();
  }

  @Test
  void underItsOwnIdAProfileOnlyGrowsStricter() {
    Profile next = Profile.builder(ROC)
        .title("ROC Restore: two visits each")
        .set(Parameter.PREPARATIONS_EACH, Setting.number(2))
        .force(Rules.PRE_02, Force.HARD)
        .build();
    assertThat(next).hasToString("roc-restore version 2");
    assertThat(FaultsOf.making(
            () -> Profile.builder(ROC).force(Rules.FAC_12, Force.SOFT).build()))
        .containsExactly("INVALID_PROFILE at id.weaker.FAC-12");
    assertThat(FaultsOf.making(() -> Profile.builder(ROC)
            .version(1)
            .set(Parameter.KINDS_IN_SCOPE, Setting.codes(Set.of("school")))
            .build()))
        .containsExactly(
            "INVALID_PROFILE at version", "INVALID_PROFILE at id.weaker.kinds-in-scope");
    assertThat(Profile.builder(ROC)
            .id("milder")
            .version(1)
            .force(Rules.FAC_12, Force.SOFT)
            .build()
            .force(Rules.FAC_12))
        .isEqualTo(Force.SOFT);
  }

  @Test
  void aRuleOfAnEmbeddingApplicationIsAlwaysHard() {
    RuleId own = new RuleId("OWN-01");
    assertThat(ROC.force(own)).isEqualTo(Force.HARD);
    assertThat(ROC.hasInForce(own)).isTrue();
    assertThat(ROC.rules()).doesNotContain(own);
  }

  @Test
  void aProfileCannotBeChangedFromOutside() {
    ProfileBuilder builder = Profile.builder(ROC).version(1);
    Profile profile = builder.build();
    builder.set(Parameter.PREPARATIONS_EACH, Setting.number(9)).force(Rules.FAC_12, Force.OFF);
    assertThat(profile).isEqualTo(ROC);
    assertThat(profile.setting(Parameter.PREPARATIONS_EACH).number()).isEqualTo(1);
    assertThat(profile.force(Rules.FAC_12)).isEqualTo(Force.HARD);
    assertThatThrownBy(() -> profile.rules().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static ProfileBuilder own() {
    return Profile.builder(ROC).id("own").version(1);
  }
}
