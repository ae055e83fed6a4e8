// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amends.basics.FaultsOf;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ProfileTest {
  private static final Profile ROC = Profiles.rocRestore();
  private static final Citation CITED =
      new Citation(Source.ROC_RESTORE, "", Citation.Mark.VERIFIED);

  @Test
  void aProfileIsKnownByItsContent() {
    assertThat(ROC.ref().contentHash()).matches("[0-9a-f]{64}");
    assertThat(ROC.ref().id()).isEqualTo("roc-restore");
    assertThat(copy(1, ROC.title(), ROC.rules(), settings())).isEqualTo(ROC).hasSameHashCodeAs(ROC);
    assertThat(ROC).hasToString("roc-restore version 1");
  }

  @Test
  void whateverChangesInAProfileChangesItsHash() {
    TreeSet<RuleId> fewer = new TreeSet<>(ROC.rules());
    fewer.remove(Rules.CON_01);
    Map<Parameter, Setting> other = settings();
    other.put(Parameter.PREPARATIONS_EACH, Setting.number(2, CITED));
    Map<Parameter, Setting> otherSource = settings();
    otherSource.put(Parameter.FACILITATORS_PER_MEETING, Setting.number(2));
    assertThat(List.of(
            copy(2, ROC.title(), ROC.rules(), settings()),
            copy(1, "Another title", ROC.rules(), settings()),
            copy(1, ROC.title(), fewer, settings()),
            copy(1, ROC.title(), ROC.rules(), other),
            copy(1, ROC.title(), ROC.rules(), otherSource)))
        .extracting(profile -> profile.ref().contentHash())
        .doesNotContain(ROC.ref().contentHash())
        .doesNotHaveDuplicates();
  }

  @Test
  void theHashDoesNotMoveFromReleaseToRelease() {
    // Cases are pinned to it. It may change only together with the version of the profile.
    assertThat(ROC.ref().version()).isEqualTo(1);
    assertThat(ROC.ref().contentHash())
        .isEqualTo("a7934fc05ebd2ba52b0266672e8c5bbdffd806a97932d9e05684fcce2d58ad2f");
  }

  @Test
  void everyFaultOfAProfileIsToldAtOnce() {
    TreeSet<RuleId> unknown = new TreeSet<>(Set.of(new RuleId("OWN-01")));
    Map<Parameter, Setting> lacking = settings();
    lacking.remove(Parameter.PREPARATIONS_EACH);
    assertThat(FaultsOf.making(() -> copy(0, "Wrong", unknown, lacking)))
        .containsExactly(
            "INVALID_PROFILE at version",
            "INVALID_PROFILE at rules.OWN-01",
            "INVALID_PROFILE at settings.preparations-each");
  }

  @Test
  void aProfileSaysWhichOfItsChoicesNoSourceGives() {
    assertThat(ROC.unsourced()).isEmpty();
    Map<Parameter, Setting> own = settings();
    own.put(Parameter.PREPARATIONS_EACH, Setting.number(3));
    assertThat(copy(2, ROC.title(), ROC.rules(), own).unsourced())
        .containsExactly(Parameter.PREPARATIONS_EACH);
  }

  @Test
  void aProfileCannotBeChangedFromOutside() {
    Map<Parameter, Setting> given = settings();
    TreeSet<RuleId> rules = new TreeSet<>(ROC.rules());
    Profile profile = copy(1, ROC.title(), rules, given);
    given.put(Parameter.PREPARATIONS_EACH, Setting.number(9));
    rules.clear();
    assertThat(profile).isEqualTo(ROC);
    assertThat(profile.setting(Parameter.PREPARATIONS_EACH).number()).isEqualTo(1);
    assertThat(profile.hasInForce(Rules.CON_01)).isTrue();
    assertThatThrownBy(() -> profile.rules().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void rocRestoreWorksInPairsAndTakesMinorMatters() {
    assertThat(ROC.setting(Parameter.FACILITATORS_PER_MEETING).number()).isEqualTo(2);
    assertThat(ROC.setting(Parameter.KINDS_IN_SCOPE).codes())
        .containsExactly("anti-social-behaviour", "low-level-offence", "neighbour-dispute");
    assertThat(ROC.setting(Parameter.EXCLUDED_FROM_SCOPE).codes())
        .contains("domestic-abuse", "hate-crime");
  }

  @Test
  void aSettingIsANumberOrACodeList() {
    assertThat(new Setting(List.of("b", "a", "b"), List.of()).codes()).containsExactly("a", "b");
    assertThatThrownBy(() -> Setting.number(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Setting.codes(Set.of("a", "b")).number())
        .isInstanceOf(NumberFormatException.class);
    assertThat(Setting.number(0).isSourced()).isFalse();
    assertThat(Setting.number(0, CITED).isSourced()).isTrue();
  }

  private static Map<Parameter, Setting> settings() {
    Map<Parameter, Setting> settings = new EnumMap<>(Parameter.class);
    for (Parameter parameter : Parameter.values()) {
      settings.put(parameter, ROC.setting(parameter));
    }
    return settings;
  }

  private static Profile copy(
      int version, String title, SortedSet<RuleId> rules, Map<Parameter, Setting> settings) {
    return Profile.of("roc-restore", version, title, rules, settings);
  }
}
