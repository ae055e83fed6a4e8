// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Faults;
import io.github.amends.basics.Validity;
import io.github.amends.basics.ValueStyle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * What the embedding application has checked about a facilitator for one case, judged at the day of
 * each act.
 *
 * <p>No conflict listed means that this was checked and none was found. A part that is empty is not
 * proved, which is never the same as held; a facilitator without a standing is unknown. A later
 * record proves nothing about an earlier day.
 */
@Value.Immutable
@JsonPropertyOrder({
  "facilitator",
  "conflicts",
  "trainedFrom",
  "levels",
  "registration",
  "vetting",
  "knownAdultFrom",
  "active",
  "busy",
  "supervisedOn",
  "observedOn",
  "development",
  "trainedForChildrenFrom",
  "earlierRegistrations",
  "earlierVetting"
})
@ValueStyle
public abstract class FacilitatorStanding implements WithFacilitatorStanding {

  FacilitatorStanding() {}

  /**
   * Returns a builder. The facilitator is mandatory.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the standing of a facilitator of whom only the connections were checked.
   *
   * @param facilitator whose standing it is
   * @param conflicts every connection with a party or with the incident; empty if none was found
   * @return the standing
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_ID} if a conflict is
   *     another facilitator's
   */
  public static FacilitatorStanding of(FacilitatorId facilitator, List<Conflict> conflicts) {
    return builder().facilitator(facilitator).addAllConflicts(conflicts).build();
  }

  /**
   * Returns the standing of a facilitator who was checked and is connected with nobody.
   *
   * @param facilitator whose standing it is
   * @return the standing
   */
  public static FacilitatorStanding clear(FacilitatorId facilitator) {
    return of(facilitator, List.of());
  }

  @SuppressWarnings("deprecation") // the generated form for Jackson is marked so on purpose
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static FacilitatorStanding read(ImmutableFacilitatorStanding.Json json) {
    return ImmutableFacilitatorStanding.fromJson(json);
  }

  /**
   * Returns whose standing it is.
   *
   * @return the facilitator
   */
  public abstract FacilitatorId facilitator();

  /**
   * Returns every connection with a party or with the incident.
   *
   * @return the connections, all of them this facilitator's; empty if none was found
   */
  public abstract List<Conflict> conflicts();

  /**
   * Returns from when on the facilitator is trained (rule FAC-01).
   *
   * @return the day; empty if there is no record of it
   */
  public abstract Optional<LocalDate> trainedFrom();

  /**
   * Returns the levels that are or were held (rule FAC-02).
   *
   * @return the levels; empty if there is no record of any
   */
  public abstract List<LevelHeld> levels();

  /**
   * Returns the days of the registration (rule FAC-14).
   *
   * @return the days; empty if there is no registration
   */
  public abstract Optional<Validity> registration();

  /**
   * Returns the days on which the last check of the record is in date (rule FAC-07).
   *
   * @return the days; empty if there is no check
   */
  public abstract Optional<Validity> vetting();

  /**
   * Returns a day from which on the facilitator is known to be of age; never a date of birth.
   *
   * @return the day; empty if it is not known
   */
  public abstract Optional<LocalDate> knownAdultFrom();

  /**
   * Returns the days on which the facilitator is active (rule FAC-11).
   *
   * @return the spans; empty if never
   */
  public abstract List<Validity> active();

  /**
   * Returns the times at which the facilitator is not free (rule FAC-11).
   *
   * @return the times; empty if none is known
   */
  public abstract List<BusyTime> busy();

  /**
   * Returns the days of supervision (rule FAC-03).
   *
   * @return the days; empty if there was none
   */
  @Value.NaturalOrder
  public abstract SortedSet<LocalDate> supervisedOn();

  /**
   * Returns the days on which practice was observed (rule FAC-04).
   *
   * @return the days; empty if it never was
   */
  @Value.NaturalOrder
  public abstract SortedSet<LocalDate> observedOn();

  /**
   * Returns the time spent on learning (rule FAC-05).
   *
   * @return the entries; empty if there are none
   */
  public abstract List<ProfessionalDevelopment> development();

  /**
   * Returns from when on the facilitator is trained for work with children (rule CHL-05).
   *
   * @return the day; empty if there is no record of it
   */
  public abstract Optional<LocalDate> trainedForChildrenFrom();

  /**
   * Returns the days of registrations that ended before the newest began (rule FAC-14).
   *
   * @return the spans; empty if there was none or no gap between them
   */
  public abstract List<Validity> earlierRegistrations();

  /**
   * Returns the days on which earlier checks of the record were in date (rule FAC-07).
   *
   * @return the spans; empty if there was none or no gap between them
   */
  public abstract List<Validity> earlierVetting();

  /**
   * Returns the levels that are proved on a day.
   *
   * <p>Rule FAC-14: a level that rests on the registration is held only while that is in date.
   *
   * @param date the day
   * @return the levels, in their own order; empty if none is proved
   */
  public Set<FacilitatorLevel> levelsOn(LocalDate date) {
    Set<FacilitatorLevel> held = EnumSet.noneOf(FacilitatorLevel.class);
    for (LevelHeld each : levels()) {
      if (isProved(each, date)) {
        held.add(each.level());
      }
    }
    return Collections.unmodifiableSet(held);
  }

  /**
   * Returns whether one of some levels is proved on a day, as {@link #levelsOn} says.
   *
   * @param levels the levels of which one is enough
   * @param date the day
   * @return true if one of them is proved; false if none is named
   */
  public boolean holdsOneOf(Set<FacilitatorLevel> levels, LocalDate date) {
    for (LevelHeld each : levels()) {
      if (levels.contains(each.level()) && isProved(each, date)) {
        return true;
      }
    }
    return false;
  }

  private boolean isProved(LevelHeld level, LocalDate date) {
    return level.validity().holdsOn(date)
        && (level.proof() != LevelProof.REGISTRATION
            || holdsOn(registration(), earlierRegistrations(), date));
  }

  /**
   * Returns whether the check of the record is in date on a day (rule FAC-07).
   *
   * @param date the day
   * @return true if there is a check and it is in date
   */
  public boolean isVettedOn(LocalDate date) {
    return holdsOn(vetting(), earlierVetting(), date);
  }

  /**
   * Returns whether the facilitator is active on a day (rule FAC-11).
   *
   * @param date the day
   * @return true within one of the active spans
   */
  public boolean isActiveOn(LocalDate date) {
    return holdsOn(Optional.empty(), active(), date);
  }

  /**
   * Returns what keeps the facilitator busy in a time.
   *
   * @param from the start
   * @param to the end
   * @return the first overlapping time; empty if the facilitator is free
   */
  public Optional<BusyTime> busyBetween(Instant from, Instant to) {
    return busy().stream().filter(each -> each.overlaps(from, to)).findFirst();
  }

  /**
   * Returns whether the facilitator referred the matter as an officer (rule FAC-12).
   *
   * @return true if so
   */
  @JsonIgnore
  public boolean isReferringOfficer() {
    for (Conflict each : conflicts()) {
      if (each.kind() == ConflictKind.REFERRING_OFFICER) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsOn(Optional<Validity> newest, List<Validity> others, LocalDate date) {
    if (newest.isPresent() && newest.get().holdsOn(date)) {
      return true;
    }
    for (Validity each : others) {
      if (each.holdsOn(date)) {
        return true;
      }
    }
    return false;
  }

  @Value.Check
  void check() {
    Faults faults = new Faults();
    for (int i = 0; i < conflicts().size(); i++) {
      boolean own = conflicts().get(i).facilitator().equals(facilitator());
      faults.require(own, "INVALID_ID", "conflicts[" + i + "].facilitator");
    }
    faults.throwIfAny();
  }

  /** A builder of {@link FacilitatorStanding}. Not thread-safe. */
  public static final class Builder extends ImmutableFacilitatorStanding.Builder {
    Builder() {}
  }
}
