// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.assessment.Route;
import io.github.amends.basics.ExchangeId;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.SupporterRefused;
import io.github.amends.event.SupporterWished;
import io.github.amends.meeting.Attendance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The course that a process takes: its routes, its exchanges, and who was to come and who came.
 *
 * <p>Immutable and thread-safe. The sittings themselves are in {@link CaseState#meetings()}.
 */
public final class CourseState {
  private final CaseFacts facts;

  CourseState(CaseFacts facts) {
    this.facts = facts;
  }

  /**
   * Returns every route that was decided on, so that an exchange can be told from a meeting that
   * was sought and became an exchange.
   *
   * @return the routes in the order in which each was first decided
   */
  public Set<Route> routes() {
    return facts.routesTaken;
  }

  /**
   * Returns what has become of each letter or message.
   *
   * @return the status by id
   */
  public Map<ExchangeId, ExchangeStatus> exchanges() {
    return facts.exchangeStatuses;
  }

  /**
   * Returns the letters that were written and are not meant to be sent.
   *
   * @return who wrote each
   */
  public Map<ExchangeId, ParticipantId> lettersKept() {
    return facts.lettersKept;
  }

  /**
   * Returns whom parties wished to bring, and what was answered (rule MTG-04).
   *
   * @return each wish, with the refusal if there was one
   */
  public Map<SupporterWished, Optional<SupporterRefused>> supporterWishes() {
    return facts.supporterWishes;
  }

  /**
   * Returns who attended, as it was recorded.
   *
   * @return the attendance of each sitting for which it was recorded
   */
  public Map<MeetingId, List<Attendance>> attendance() {
    return facts.attendance;
  }

  /**
   * Returns the sittings whose date the referrer was told (rule MTG-08).
   *
   * @return their ids
   */
  public Set<MeetingId> datesTold() {
    return facts.datesTold;
  }

  /**
   * Returns the exchanges that were passed on.
   *
   * @return the ids
   */
  public Set<ExchangeId> delivered() {
    return facts.delivered;
  }
}
