// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.Occurred;
import io.github.amends.event.CaseEvent;
import io.github.amends.meeting.Meeting;
import io.github.amends.practice.Profile;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a guard is asked: may this event be taken into a case in this situation? */
public final class Question {
  private final Situation situation;
  private final CaseEvent event;
  // Worked out once for all guards; whoever comes first writes the same as anybody else would.
  @SuppressWarnings("NullableOptional") // null means not worked out yet
  private @Nullable Optional<Contact> contact;

  private Facilitation @Nullable [] facilitations;
  private @Nullable Boolean complex;
  private @Nullable LocalDate day;

  /**
   * Creates the question.
   *
   * @param situation what is known before the event
   * @param event the event proposed
   */
  public Question(Situation situation, CaseEvent event) {
    this.situation = Objects.requireNonNull(situation, "situation");
    this.event = Objects.requireNonNull(event, "event");
  }

  /**
   * Returns what is known before the event.
   *
   * @return the situation
   */
  public Situation situation() {
    return situation;
  }

  /**
   * Returns the event proposed.
   *
   * @return the event
   */
  public CaseEvent event() {
    return event;
  }

  /**
   * Returns where the case stands before the event.
   *
   * @return the state
   */
  public CaseState state() {
    return situation.state();
  }

  /**
   * Returns when the event happened.
   *
   * @return the time at which the step is judged
   */
  public Occurred occurred() {
    return situation.occurred();
  }

  /**
   * Returns what the caller says.
   *
   * @return the context
   */
  public Context context() {
    return situation.context();
  }

  /**
   * Returns the profile of the case.
   *
   * @return the profile
   */
  public Profile profile() {
    return situation.profile();
  }

  /** The contact between the parties that the event would bring about; empty if none. */
  Optional<Contact> contact() {
    Optional<Contact> known = contact;
    if (known == null) {
      known = Contact.broughtAboutBy(state(), event);
      contact = known;
    }
    return known;
  }

  /** What each facilitator whom the event names would do. */
  Facilitation[] facilitations() {
    Facilitation[] known = facilitations;
    if (known == null) {
      known = Facilitation.broughtAboutBy(this);
      facilitations = known;
    }
    return known;
  }

  /** Whether the case is complex (rule CPX-01). */
  boolean isComplex() {
    Boolean known = complex;
    if (known == null) {
      known = Complexity.isComplex(state(), profile());
      complex = known;
    }
    return known;
  }

  /**
   * The day of what the event brings about: of the meeting that it fixes or proposes, where the
   * meeting is, and else the day of the event.
   */
  LocalDate day() {
    LocalDate known = day;
    if (known == null) {
      Meeting meeting = Facilitation.meetingOf(event);
      known = meeting != null
          ? LocalDate.ofInstant(meeting.startsAt(), meeting.zone())
          : occurred().date();
      day = known;
    }
    return known;
  }
}
