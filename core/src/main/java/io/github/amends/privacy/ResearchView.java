// SPDX-License-Identifier: Apache-2.0
package io.github.amends.privacy;

import io.github.amends.agreement.OutcomeKind;
import io.github.amends.assessment.Route;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseStage;
import io.github.amends.casework.TermStatus;
import io.github.amends.event.ClosureCause;
import io.github.amends.event.EventType;
import io.github.amends.event.Initiator;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.referral.AgencyKind;
import io.github.amends.referral.IncidentKind;
import io.github.amends.referral.JusticeStage;
import io.github.amends.referral.Sensitivity;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A case for research: codes, counts and days since the referral, with no identifier, no calendar
 * date and no free text (rule REC-06).
 *
 * <p>One case can still be told from others by a rare combination of codes; tables made of these
 * need disclosure control before they leave the service.
 *
 * @param origin where the case came from
 * @param participants how many took which role; roles that nobody took are left out
 * @param course how far the case came
 * @param result what came of it
 * @param steps every step, in the order of the log
 */
public record ResearchView(
    Origin origin,
    Map<ParticipantRole, Integer> participants,
    Course course,
    Result result,
    List<Step> steps)
    implements CaseView {

  /**
   * Where a case came from.
   *
   * @param source the kind of referrer
   * @param incident the kind of incident
   * @param justiceStage how far the matter had come in the justice system
   * @param sensitivities what makes it sensitive
   */
  public record Origin(
      AgencyKind source,
      IncidentKind incident,
      JusticeStage justiceStage,
      Set<Sensitivity> sensitivities) {

    /**
     * Creates the value.
     *
     * @param source the kind of referrer
     * @param incident the kind of incident
     * @param justiceStage how far the matter had come in the justice system
     * @param sensitivities what makes it sensitive
     */
    public Origin {
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(incident, "incident");
      Objects.requireNonNull(justiceStage, "justiceStage");
      Set<Sensitivity> sorted = EnumSet.noneOf(Sensitivity.class);
      sorted.addAll(sensitivities);
      sensitivities = Collections.unmodifiableSet(sorted);
    }
  }

  /**
   * How far a case came.
   *
   * @param stage the stage in which it stands
   * @param furthestStage the furthest open stage that it reached
   * @param route the route last decided; empty before
   * @param sittingsHeld how many sittings were held with both sides there
   * @param exchangesDelivered how many exchanges were passed on
   * @param unverifiedEntries how many entries came from another system and were not verified
   */
  public record Course(
      CaseStage stage,
      CaseStage furthestStage,
      Optional<Route> route,
      int sittingsHeld,
      int exchangesDelivered,
      int unverifiedEntries) {

    /**
     * Creates the value.
     *
     * @param stage the stage in which it stands
     * @param furthestStage the furthest open stage that it reached
     * @param route the route last decided; empty before
     * @param sittingsHeld how many sittings were held with both sides there
     * @param exchangesDelivered how many exchanges were passed on
     * @param unverifiedEntries how many entries came from another system and were not verified
     */
    public Course {
      Objects.requireNonNull(stage, "stage");
      Objects.requireNonNull(furthestStage, "furthestStage");
      Objects.requireNonNull(route, "route");
    }
  }

  /**
   * What came of a case.
   *
   * @param outcome the outcome; empty if none is recorded
   * @param terms how many terms of the agreement in force stand how
   * @param cause why it ended without being completed; empty if it is open or completed
   * @param initiator who brought that about; empty if it is open or completed
   */
  public record Result(
      Optional<OutcomeKind> outcome,
      Map<TermStatus, Integer> terms,
      Optional<ClosureCause> cause,
      Optional<Initiator> initiator) {

    /**
     * Creates the value.
     *
     * @param outcome the outcome; empty if none is recorded
     * @param terms how many terms of the agreement in force stand how
     * @param cause why it ended without being completed; empty if it is open or completed
     * @param initiator who brought that about; empty if it is open or completed
     */
    public Result {
      Objects.requireNonNull(outcome, "outcome");
      terms = counts(TermStatus.class, terms);
      Objects.requireNonNull(cause, "cause");
      Objects.requireNonNull(initiator, "initiator");
    }
  }

  /**
   * One step of a case.
   *
   * @param event what happened
   * @param day the days since the referral was received, by the calendar where each happened; empty
   *     if either is not known to the day
   */
  public record Step(EventType event, OptionalInt day) {

    /**
     * Creates the value.
     *
     * @param event what happened
     * @param day the days since the referral was received; empty if either is not known to the day
     */
    public Step {
      Objects.requireNonNull(event, "event");
      Objects.requireNonNull(day, "day");
    }
  }

  /**
   * Creates the view.
   *
   * @param origin where the case came from
   * @param participants how many took which role
   * @param course how far the case came
   * @param result what came of it
   * @param steps every step, in the order of the log
   */
  public ResearchView {
    Objects.requireNonNull(origin, "origin");
    participants = counts(ParticipantRole.class, participants);
    Objects.requireNonNull(course, "course");
    Objects.requireNonNull(result, "result");
    steps = List.copyOf(steps);
  }

  /**
   * Returns a case as research may have it.
   *
   * @param file the case
   * @return the view
   */
  public static ResearchView of(CaseFile file) {
    return new ResearchView(
        ResearchFacts.origin(file.state()),
        ResearchFacts.participants(file.state()),
        ResearchFacts.course(file.state()),
        ResearchFacts.result(file.state()),
        ResearchFacts.steps(file));
  }

  /** The order in which the log named them is left behind. */
  private static <K extends Enum<K>> Map<K, Integer> counts(
      Class<K> keys, Map<K, Integer> counted) {
    Map<K, Integer> sorted = new EnumMap<>(keys);
    sorted.putAll(counted);
    return Collections.unmodifiableMap(sorted);
  }
}
