// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.casework.CaseFile;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Profiles;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProfilesTest {
  private static final Settings HUNDRED = Settings.standard().withReferrals(100);

  @ParameterizedTest
  @MethodSource("profiles")
  void aYearRunsUnderEveryProfile(Profile profile) {
    SimulatedYear year = Service.simulate(HUNDRED.under(profile));
    int atTheDoor = year.refusals().getOrDefault("REF-02", 0);
    assertThat(year.cases()).hasSize(100 - atTheDoor).hasSizeGreaterThan(40);
    assertThat(year.refusals()).isNotEmpty();
    for (CaseFile file : year.cases()) {
      assertThat(file.state().profile()).contains(profile.ref());
      assertThat(CaseFile.fold(file.entries()).state()).isEqualTo(file.state());
    }
    assertThat(Service.simulate(HUNDRED.under(profile)).cases()).isEqualTo(year.cases());
  }

  @Test
  void whereProfilesDifferTheServiceMeetsOtherRefusals() {
    assertThat(refusals(Profiles.rocRestore())).contains("BLOCKED_OUT_OF_SCOPE");
    assertThat(refusals(Profiles.englandAndWales())).doesNotContain("BLOCKED_OUT_OF_SCOPE");
    assertThat(refusals(Profiles.scotland())).contains("BLOCKED_REPORT_CONSENT");
    assertThat(refusals(Profiles.euDirective()))
        .doesNotContain("BLOCKED_OUT_OF_SCOPE", "BLOCKED_REPORT_CONSENT");
    assertThat(refusals(Profiles.act2004())).isNotEqualTo(refusals(Profiles.euDirective()));
  }

  private static Set<String> refusals(Profile profile) {
    return Service.simulate(HUNDRED.under(profile)).refusals().keySet();
  }

  static List<Profile> profiles() {
    return Profiles.all();
  }
}
