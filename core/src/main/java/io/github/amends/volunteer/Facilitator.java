// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.amends.basics.CourseId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Faults;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.SiteId;
import io.github.amends.basics.ValueStyle;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * The record of a volunteer, or of a member of staff, who facilitates: from the application to the
 * leaving.
 *
 * <p>Records are only added. Each has its day and proves nothing about an earlier one; what they
 * prove for a case is their {@link FacilitatorStanding}.
 */
@Value.Immutable
@JsonPropertyOrder({
  "id",
  "person",
  "sites",
  "statuses",
  "commitment",
  "knownAdultFrom",
  "training",
  "qualifications",
  "registrations",
  "vetting",
  "supervision",
  "observations",
  "development",
  "conflicts",
  "employment"
})
@ValueStyle
public abstract class Facilitator implements WithFacilitator {

  Facilitator() {}

  /**
   * Returns a builder. The id, the person and the statuses are mandatory.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @SuppressWarnings("deprecation") // the generated form for Jackson is marked so on purpose
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Facilitator read(ImmutableFacilitator.Json json) {
    return ImmutableFacilitator.fromJson(json);
  }

  /**
   * Returns the id.
   *
   * @return the id
   */
  public abstract FacilitatorId id();

  /**
   * Returns who it is, as the parties of a case are known.
   *
   * @return the key of the person, never a name
   */
  public abstract PartyRef person();

  /**
   * Returns where the volunteer works.
   *
   * @return the sites; empty if not bound to any
   */
  @Value.NaturalOrder
  public abstract SortedSet<SiteId> sites();

  /**
   * Returns the way from applicant to leaving.
   *
   * @return the statuses through time
   */
  public abstract StatusHistory statuses();

  /**
   * Returns what was promised.
   *
   * @return the promise; empty if none was made
   */
  public abstract Optional<Commitment> commitment();

  /**
   * Returns a day from which on the volunteer is known to be of age; never a date of birth.
   *
   * @return the day; empty if it is not known
   */
  public abstract Optional<LocalDate> knownAdultFrom();

  /**
   * Returns the courses.
   *
   * @return the courses, each once; empty if there are none
   */
  public abstract List<TrainingRecord> training();

  /**
   * Returns the levels awarded.
   *
   * @return the qualifications; empty if there are none
   */
  public abstract List<Qualification> qualifications();

  /**
   * Returns the times on a register.
   *
   * @return the registrations; empty if there are none
   */
  public abstract List<Registration> registrations();

  /**
   * Returns the checks of the record.
   *
   * @return the checks; empty if there are none
   */
  public abstract List<VettingCheck> vetting();

  /**
   * Returns the supervisions.
   *
   * @return the supervisions; empty if there are none
   */
  public abstract List<Supervision> supervision();

  /**
   * Returns the times when work was watched.
   *
   * @return the observations; empty if there are none
   */
  public abstract List<ObservedPractice> observations();

  /**
   * Returns the time spent on learning.
   *
   * @return the entries; empty if there are none
   */
  public abstract List<ProfessionalDevelopment> development();

  /**
   * Returns the connections declared.
   *
   * @return the declarations; empty if there are none
   */
  public abstract List<ConflictDeclaration> conflicts();

  /**
   * Returns for whom the volunteer works.
   *
   * @return the employments; empty if there are none
   */
  public abstract List<Employment> employment();

  /**
   * Returns this record as it was known on a day: without anything that is dated later.
   *
   * @param date the day
   * @return the record of that day
   */
  public Facilitator knownOn(LocalDate date) {
    return RecordsKnown.on(this, date);
  }

  /**
   * Returns the connections with a case, declared and derived.
   *
   * <p>Derived are those of somebody who is a party, who works for a party, or who referred the
   * case as an officer.
   *
   * @param connections whom the case has to do with
   * @param date the day
   * @return the connections that stand on that day, each kind once; empty if there is none
   */
  public List<Conflict> conflictsWith(CaseConnections connections, LocalDate date) {
    return ConflictsFound.of(this, connections, date);
  }

  /**
   * Returns what the machine is told about this volunteer in a case, from these records.
   *
   * @param conflicts every connection with the case, as {@link #conflictsWith} finds them
   * @param busy the times at which the volunteer is not free, as an {@link AssignmentRegister}
   *     knows them
   * @return the standing, to be judged at the day of each act
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_ID} if a connection
   *     is another volunteer's
   */
  public FacilitatorStanding standing(List<Conflict> conflicts, List<BusyTime> busy) {
    return StandingOfRecords.of(this, conflicts, busy);
  }

  @Value.Check
  void check() {
    Faults faults =
        new Faults().require(person().kind() == PartyRef.Kind.PERSON, "INVALID_ID", "person");
    Set<CourseId> seen = new HashSet<>();
    for (int i = 0; i < training().size(); i++) {
      boolean once = seen.add(training().get(i).course().id());
      faults.require(once, "INVALID_TRAINING", "training[" + i + "].course.id");
    }
    faults.throwIfAny();
  }

  /** A builder of {@link Facilitator}. Not thread-safe. */
  public static final class Builder extends ImmutableFacilitator.Builder {
    Builder() {}
  }
}
