// SPDX-License-Identifier: Apache-2.0
package io.github.amends.practice;

import java.util.List;
import java.util.Optional;

/** The profiles that this version knows. */
public final class Profiles {
  private Profiles() {}

  /**
   * Returns the rules as their own text has them: the base from which all profiles here depart.
   * Every rule is in force but those for whose parameter no text gives a value.
   *
   * @return the profile, which no service follows as it stands
   */
  public static Profile asWritten() {
    return AsWritten.PROFILE;
  }

  /**
   * Returns the profile of a service in England and Wales that follows the Restorative Justice
   * Council and the Victims' Code: any offence, led by risk, two facilitators with registered
   * levels.
   *
   * @return the profile
   */
  public static Profile englandAndWales() {
    return EnglishProfiles.ENGLAND_AND_WALES;
  }

  /**
   * Returns the profile of a community scheme for low-level cases, run by volunteers in pairs, as
   * ROC Restore describes its work: neighbour disputes, anti-social behaviour and minor offences;
   * no domestic abuse, no hate crime and nothing that only a higher court may try.
   *
   * @return the profile
   */
  public static Profile rocRestore() {
    return EnglishProfiles.ROC_RESTORE;
  }

  /**
   * Returns the profile of a service that follows the Scottish Government's policy and practice
   * framework: gender-based violence only at the request of the person harmed and with no direct
   * form where abuse may go on; the outcome shared only where all parties consent.
   *
   * @return the profile
   */
  public static Profile scotland() {
    return OtherProfiles.SCOTLAND;
  }

  /**
   * Returns the profile of the European Union's directive on the rights of victims, which leaves
   * more to the service than the others do.
   *
   * @return the profile
   */
  public static Profile euDirective() {
    return OtherProfiles.EU_DIRECTIVE;
  }

  /**
   * Returns the profile of the Australian Capital Territory's act of 2004: referral by public
   * bodies, consent in writing, no professional representatives, agreements of up to six months.
   *
   * @return the profile
   */
  public static Profile act2004() {
    return OtherProfiles.ACT_2004;
  }

  /**
   * Returns the profiles that a service can follow.
   *
   * @return the profiles, without {@link #asWritten()}
   */
  public static List<Profile> all() {
    return List.of(englandAndWales(), rocRestore(), scotland(), euDirective(), act2004());
  }

  /**
   * Returns one of these profiles by its id and version.
   *
   * @param id the id, such as {@code roc-restore}
   * @param version the version
   * @return the profile; empty if this library has none such
   */
  public static Optional<Profile> find(String id, int version) {
    return ProfileRegister.standard().find(id, version);
  }
}
