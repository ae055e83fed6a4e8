// SPDX-License-Identifier: Apache-2.0
package io.github.amends.privacy;

import io.github.amends.agreement.OutcomeKind;
import io.github.amends.agreement.TermKind;
import io.github.amends.basics.CaseId;
import io.github.amends.basics.Coded;
import io.github.amends.basics.InformationId;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.TermId;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.ConsentStatus;
import io.github.amends.casework.TermStatus;
import io.github.amends.meeting.Medium;
import io.github.amends.meeting.MeetingKind;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.ParticipantRole;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What one participant sees of their case: what they themselves were told and said, the sittings
 * that they are part of, and the terms that concern them.
 *
 * <p>Of the others it shows nothing: neither who they are, nor how they were reached, assessed or
 * what they consented to (rule CNF-04). Where somebody else has withdrawn or declined, it says only
 * that the process will not go on, in the very words in which it would say so for any other cause
 * (rule CON-16).
 *
 * @param caseId the case
 * @param participant whose view it is
 * @param roles their own roles
 * @param outlook how the process goes on
 * @param information what they were told, in the order in which it was told
 * @param consents what they were asked for, in the order of the purposes
 * @param sittings the sittings that they are part of, in the order in which they were first fixed
 * @param outcome what came of the process; empty unless they took part in it
 * @param terms the terms of the agreement in force that they owe or that are owed to them
 */
public record ParticipantView(
    CaseId caseId,
    ParticipantId participant,
    Set<ParticipantRole> roles,
    Outlook outlook,
    List<Told> information,
    List<OwnConsent> consents,
    List<Sitting> sittings,
    Optional<OutcomeKind> outcome,
    List<OwnTerm> terms)
    implements CaseView {

  /** How the process goes on. */
  public enum Outlook implements Coded {
    /** It is being looked at and prepared. */
    UNDER_CONSIDERATION,
    /** A meeting is fixed. */
    FIXED,
    /** It is under way. */
    UNDER_WAY,
    /** It took place; something is still to be done. */
    TOOK_PLACE,
    /** It took place, and the case is closed. */
    ENDED,
    /** The process will not go on. */
    WILL_NOT_GO_ON
  }

  /** What has become of a sitting. */
  public enum SittingState implements Coded {
    /** It is to come. */
    PLANNED,
    /** It is running. */
    RUNNING,
    /** It took place. */
    TOOK_PLACE,
    /** It was broken off. */
    BROKEN_OFF,
    /** It did not take place. */
    DID_NOT_TAKE_PLACE
  }

  /** Which side of a term the participant is on. */
  public enum Part implements Coded {
    /** They owe it. */
    OWED_BY_YOU,
    /** It is owed to them. */
    OWED_TO_YOU
  }

  /**
   * Something that the participant was told.
   *
   * @param id the occasion
   * @param occurred when it was
   */
  public record Told(InformationId id, Occurred occurred) {

    /**
     * Creates the value.
     *
     * @param id the occasion
     * @param occurred when it was
     */
    public Told {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(occurred, "occurred");
    }
  }

  /**
   * What the participant says to one purpose.
   *
   * @param purpose the purpose
   * @param status what they said last
   * @param since when they said it
   */
  public record OwnConsent(ConsentPurpose purpose, ConsentStatus status, Occurred since) {

    /**
     * Creates the value.
     *
     * @param purpose the purpose
     * @param status what they said last
     * @param since when they said it
     */
    public OwnConsent {
      Objects.requireNonNull(purpose, "purpose");
      Objects.requireNonNull(status, "status");
      Objects.requireNonNull(since, "since");
    }
  }

  /**
   * A sitting that the participant is part of.
   *
   * @param id the sitting
   * @param kind its kind
   * @param medium how people meet
   * @param startsAt when it is to start
   * @param endsAt when it is to end
   * @param zone the time zone of its place
   * @param state what has become of it
   */
  public record Sitting(
      MeetingId id,
      MeetingKind kind,
      Medium medium,
      Instant startsAt,
      Instant endsAt,
      ZoneId zone,
      SittingState state) {

    /**
     * Creates the value.
     *
     * @param id the sitting
     * @param kind its kind
     * @param medium how people meet
     * @param startsAt when it is to start
     * @param endsAt when it is to end
     * @param zone the time zone of its place
     * @param state what has become of it
     */
    public Sitting {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(medium, "medium");
      Objects.requireNonNull(startsAt, "startsAt");
      Objects.requireNonNull(endsAt, "endsAt");
      Objects.requireNonNull(zone, "zone");
      Objects.requireNonNull(state, "state");
    }
  }

  /**
   * A term that concerns the participant.
   *
   * @param id the term
   * @param kind its kind
   * @param part whether they owe it or it is owed to them
   * @param dueOn the day by which it is due
   * @param status what has become of it
   */
  public record OwnTerm(TermId id, TermKind kind, Part part, LocalDate dueOn, TermStatus status) {

    /**
     * Creates the value.
     *
     * @param id the term
     * @param kind its kind
     * @param part whether they owe it or it is owed to them
     * @param dueOn the day by which it is due
     * @param status what has become of it
     */
    public OwnTerm {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(part, "part");
      Objects.requireNonNull(dueOn, "dueOn");
      Objects.requireNonNull(status, "status");
    }
  }

  /**
   * Creates the view.
   *
   * @param caseId the case
   * @param participant whose view it is
   * @param roles their own roles
   * @param outlook how the process goes on
   * @param information what they were told
   * @param consents what they were asked for
   * @param sittings the sittings that they are part of
   * @param outcome what came of the process; empty unless they took part in it
   * @param terms the terms that they owe or that are owed to them
   */
  public ParticipantView {
    Objects.requireNonNull(caseId, "caseId");
    Objects.requireNonNull(participant, "participant");
    Set<ParticipantRole> sorted = EnumSet.noneOf(ParticipantRole.class);
    sorted.addAll(roles);
    roles = Collections.unmodifiableSet(sorted);
    Objects.requireNonNull(outlook, "outlook");
    information = List.copyOf(information);
    consents = List.copyOf(consents);
    sittings = List.copyOf(sittings);
    Objects.requireNonNull(outcome, "outcome");
    terms = List.copyOf(terms);
  }

  /**
   * Returns what a participant sees of a case.
   *
   * @param file the case
   * @param participant whose view it is
   * @return the view
   * @throws IllegalArgumentException if the case has no such participant
   */
  public static ParticipantView of(CaseFile file, ParticipantId participant) {
    return new ParticipantFacts(file.state(), participant).view(file.caseId());
  }
}
