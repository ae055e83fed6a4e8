// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.practice.Profile;
import io.github.amends.practice.Profiles;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * The size and the time of a simulated service, and the seed that decides everything else.
 *
 * @param seed where chance begins; the same seed gives the same year
 * @param firstDay the first day on which a referral may come; referrals come for one year from it
 * @param asOf the last day on which anything is recorded; what is not over by then stays open
 * @param referrals how many referrals come in the year, from 1 to 9999
 * @param sites how many places the service works in, each with volunteers of its own, from 1 to 20
 * @param volunteersPerSite how many volunteers each place has, from 4 to 200
 * @param profile the practice rules under which every case is opened
 */
public record Settings(
    long seed,
    LocalDate firstDay,
    LocalDate asOf,
    int referrals,
    int sites,
    int volunteersPerSite,
    Profile profile) {

  /** The time zone in which the simulated service works. */
  public static final ZoneId ZONE = Diary.ZONE;

  /**
   * Creates the value.
   *
   * @param seed where chance begins; the same seed gives the same year
   * @param firstDay the first day on which a referral may come
   * @param asOf the last day on which anything is recorded
   * @param referrals how many referrals come in the year, from 1 to 9999
   * @param sites how many places the service works in, from 1 to 20
   * @param volunteersPerSite how many volunteers each place has, from 4 to 200
   * @param profile the practice rules under which every case is opened
   * @throws IllegalArgumentException if a number is out of its range, or if {@code asOf} is not
   *     after {@code firstDay}
   */
  public Settings {
    Objects.requireNonNull(firstDay, "firstDay");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(profile, "profile");
    require(asOf.isAfter(firstDay), "asOf must be after firstDay");
    require(referrals >= 1 && referrals <= 9999, "referrals must be from 1 to 9999");
    require(sites >= 1 && sites <= 20, "sites must be from 1 to 20");
    require(
        volunteersPerSite >= 4 && volunteersPerSite <= 200,
        "volunteersPerSite must be from 4 to 200");
  }

  /**
   * Returns the settings of the year whose files come with the project.
   *
   * @return 300 referrals in 2025, looked at on 31 March 2026
   */
  public static Settings standard() {
    LocalDate firstDay = LocalDate.of(2025, 1, 1);
    return new Settings(2025, firstDay, endOf(firstDay), 300, 3, 16, Profiles.rocRestore());
  }

  /**
   * Returns these settings with another seed.
   *
   * @param other the seed
   * @return the settings
   */
  public Settings withSeed(long other) {
    return new Settings(other, firstDay, asOf, referrals, sites, volunteersPerSite, profile);
  }

  /**
   * Returns these settings for another year, looked at three months after its end.
   *
   * @param day the first day of the year
   * @return the settings
   */
  public Settings withFirstDay(LocalDate day) {
    return new Settings(seed, day, endOf(day), referrals, sites, volunteersPerSite, profile);
  }

  /**
   * Returns these settings with another number of referrals. The number of volunteers stays, so
   * that more referrals wait longer.
   *
   * @param number how many referrals come in the year
   * @return the settings
   */
  public Settings withReferrals(int number) {
    return new Settings(seed, firstDay, asOf, number, sites, volunteersPerSite, profile);
  }

  /**
   * Returns these settings with other places and volunteers.
   *
   * @param places how many places the service works in
   * @param volunteers how many volunteers each place has
   * @return the settings
   */
  public Settings withSites(int places, int volunteers) {
    return new Settings(seed, firstDay, asOf, referrals, places, volunteers, profile);
  }

  /**
   * Returns these settings under other practice rules. The service works as it always does, in the
   * way that {@link Profiles#rocRestore()} asks for: a case in which another profile refuses what
   * the service needs to go on is given up, or stays open.
   *
   * @param other the practice rules
   * @return the settings
   */
  public Settings under(Profile other) {
    return new Settings(seed, firstDay, asOf, referrals, sites, volunteersPerSite, other);
  }

  private static LocalDate endOf(LocalDate firstDay) {
    return firstDay.plusMonths(15).minusDays(1);
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
