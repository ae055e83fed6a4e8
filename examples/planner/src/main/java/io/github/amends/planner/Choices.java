// SPDX-License-Identifier: Apache-2.0
package io.github.amends.planner;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.PartyRef;
import io.github.amends.scheduling.MeetingOffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The meetings that each case could have, whoever waits longest first, and which exclude which. */
final class Choices {
  private final long onTheWay;
  private final Instant end;
  private final List<Instant> since = new ArrayList<>();
  private final List<List<MeetingOffer>> offers = new ArrayList<>();
  private final List<Set<PartyRef>> parties = new ArrayList<>();
  private final List<long[]> starts = new ArrayList<>();
  private final List<long[]> ends = new ArrayList<>();

  Choices(Duration onTheWay, Instant end) {
    this.onTheWay = onTheWay.toSeconds();
    this.end = end;
  }

  void add(WaitingCase waiting, List<MeetingOffer> offered) {
    Set<PartyRef> people = new HashSet<>();
    waiting
        .wish()
        .meeting()
        .participants()
        .forEach(who -> waiting
            .file()
            .state()
            .participant(who)
            .ifPresent(known -> people.add(known.participant().party())));
    add(waiting.since(), people, offered);
  }

  void add(Instant waitingSince, Set<PartyRef> people, List<MeetingOffer> offered) {
    since.add(waitingSince);
    parties.add(people);
    offers.add(offered);
    starts.add(offered.stream()
        .mapToLong(each -> each.meeting().startsAt().getEpochSecond())
        .toArray());
    ends.add(offered.stream()
        .mapToLong(each -> each.meeting().endsAt().getEpochSecond())
        .toArray());
  }

  int cases() {
    return offers.size();
  }

  int count(int ofCase) {
    return offers.get(ofCase).size();
  }

  MeetingOffer offer(int ofCase, int choice) {
    return offers.get(ofCase).get(choice);
  }

  Set<FacilitatorId> team(int ofCase, int choice) {
    return offer(ofCase, choice).meeting().facilitators();
  }

  /** How many seconds a case waits for a choice; without one, until the end. */
  long waiting(int ofCase, int choice) {
    Instant until = choice < 0 ? end : offer(ofCase, choice).meeting().startsAt();
    return Duration.between(since.get(ofCase), until).toSeconds();
  }

  boolean exclude(int one, int choice, int other, int otherChoice) {
    long gap = Math.max(
        starts.get(other)[otherChoice] - ends.get(one)[choice],
        starts.get(one)[choice] - ends.get(other)[otherChoice]);
    if (gap >= onTheWay) {
      return false;
    }
    MeetingOffer first = offer(one, choice);
    MeetingOffer second = offer(other, otherChoice);
    if (!Collections.disjoint(first.meeting().facilitators(), second.meeting().facilitators())) {
      return true;
    }
    boolean samePlace = first.venue().isPresent() && first.venue().equals(second.venue());
    boolean samePeople = !Collections.disjoint(parties.get(one), parties.get(other));
    return (samePlace || samePeople) && gap < 0;
  }
}
