// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.FaultsOf;
import org.junit.jupiter.api.Test;

/** The profiles that an application knows: each id and version once. */
class ProfileRegisterTest {
  private static final Profile ROC = Profiles.rocRestore();
  private static final Profile STRICTER =
      Profile.builder(ROC).set(Parameter.PREPARATIONS_EACH, Setting.number(2)).build();

  @Test
  void aRegisterBeginsWithTheProfilesOfTheLibrary() {
    assertThat(ProfileRegister.standard().all()).isEqualTo(Profiles.all());
  }

  @Test
  void aProfileIsFoundByItsIdAndVersionAndByItsReference() {
    ProfileRegister register = ProfileRegister.standard().with(STRICTER);
    assertThat(register.find("roc-restore", 2)).contains(STRICTER);
    assertThat(register.find("roc-restore", 1)).contains(ROC);
    assertThat(register.find("roc-restore", 3)).isEmpty();
    assertThat(register.find("other", 1)).isEmpty();
    assertThat(register.find(STRICTER.ref())).contains(STRICTER);
    assertThat(register.find(new ProfileRef("roc-restore", 2, "0".repeat(64)))).isEmpty();
    assertThat(ProfileRegister.standard().find("roc-restore", 2)).isEmpty();
  }

  @Test
  void theSameIdAndVersionWithOtherContentIsRefused() {
    Profile other = Profile.builder(ROC)
        .id("same")
        .version(1)
        .set(Parameter.PREPARATIONS_EACH, Setting.number(3))
        .build();
    Profile first = Profile.builder(ROC).id("same").version(1).build();
    ProfileRegister register = ProfileRegister.standard().with(first);
    assertThat(FaultsOf.making(() -> register.with(other)))
        .containsExactly("INVALID_PROFILE at version");
    Profile renamed =
        Profile.builder(ROC).id("same").version(1).title("Renamed").build();
    assertThat(FaultsOf.making(() -> register.with(renamed)))
        .containsExactly("INVALID_PROFILE at version");
  }

  @Test
  void theSameProfileTwiceIsHeldOnce() {
    ProfileRegister register = ProfileRegister.standard().with(STRICTER);
    assertThat(register.with(STRICTER)).isSameAs(register);
    assertThat(register.all()).hasSize(6);
  }

  @Test
  void aLaterVersionIsNeverWeakerWhicheverIsAddedFirst() {
    Profile first = Profile.builder(STRICTER).id("own").version(1).build();
    Profile weaker = Profile.builder(ROC).id("own").version(2).build();
    String fault = "INVALID_PROFILE at id.weaker.preparations-each";
    assertThat(FaultsOf.making(() -> ProfileRegister.standard().with(first).with(weaker)))
        .containsExactly(fault);
    assertThat(FaultsOf.making(() -> ProfileRegister.standard().with(weaker).with(first)))
        .containsExactly(fault);
  }
}
