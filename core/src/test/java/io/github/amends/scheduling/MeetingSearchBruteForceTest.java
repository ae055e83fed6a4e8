// SPDX-License-Identifier: Apache-2.0
package io.github.amends.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.VenueId;
import io.github.amends.casework.Context;
import io.github.amends.casework.Standings;
import io.github.amends.meeting.Medium;
import io.github.amends.scheduling.Instances.Instance;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.Availability;
import io.github.amends.volunteer.FreeTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** That the search finds what is found by trying every slot, team and cast one after another. */
class MeetingSearchBruteForceTest {
  private static final int INSTANCES = 10_000;
  private static final Availability ALWAYS = Availability.always("Europe/London");

  @Test
  void theEarliestMeetingIsThatFoundByTryingEverything() {
    Instances instances = new Instances(20261123);
    int found = 0;
    int none = 0;
    int refusedFirst = 0;
    for (int i = 0; i < INSTANCES; i++) {
      Instance each = instances.next();
      BruteForce force = each.bruteForce();
      Optional<MeetingOffer> expected = force.earliest(each.wish(), each.from(), each.until());
      Optional<MeetingOffer> actual =
          each.search().earliest(each.base().file(), each.wish(), each.context());
      assertThat(actual).as("instance %d", i).isEqualTo(expected);
      found += expected.isPresent() ? 1 : 0;
      none += expected.isPresent() ? 0 : 1;
      refusedFirst += force.asked() > (expected.isPresent() ? 1 : 0) ? 1 : 0;
    }
    assertThat(found).isGreaterThan(INSTANCES / 3);
    assertThat(none).isGreaterThan(INSTANCES / 3);
    assertThat(refusedFirst).as("where the machine refused some").isGreaterThan(INSTANCES / 4);
  }

  @Test
  void theNextMeetingsAreThoseFoundByTryingEverything() {
    Instances instances = new Instances(7);
    int several = 0;
    for (int i = 0; i < 500; i++) {
      Instance each = instances.next();
      List<MeetingOffer> expected = new ArrayList<>();
      Instant from = each.from();
      BruteForce force = each.bruteForce();
      for (int number = 0; number < 3; number++) {
        Optional<MeetingOffer> next = force.earliest(each.wish(), from, each.until());
        next.ifPresent(expected::add);
        from = next.map(offer -> offer.meeting().startsAt().plusSeconds(3600)).orElse(each.until());
      }
      assertThat(each.search().next(each.base().file(), each.wish(), each.context(), 3))
          .as("instance %d", i)
          .isEqualTo(expected);
      several += expected.size() > 1 ? 1 : 0;
    }
    assertThat(several).isGreaterThan(100);
  }

  @Test
  void eachReliefIsFoundByTryingEverythingWithTheOneThingChanged() {
    Instances instances = new Instances(3);
    int windows = 0;
    int rooms = 0;
    int leads = 0;
    int assistants = 0;
    for (int i = 0; i < 400; i++) {
      Instance each = instances.next();
      Outlook outlook = each.search().outlook(each.base().file(), each.wish(), each.context());
      Optional<Instant> before = outlook.earliest().map(offer -> offer.meeting().startsAt());
      for (ParticipantId who : each.wish().windows().keySet()) {
        Map<ParticipantId, Availability> changed = new HashMap<>(each.wish().windows());
        changed.put(who, ALWAYS);
        MeetingWish wish = new MeetingWish(each.wish().meeting(), changed);
        Optional<FreeTime> time = earlier(each.bruteForce(), wish, each, before);
        assertThat(times(outlook, Relief.ParticipantFree.class).stream()
                .filter(
                    relief -> ((Relief.ParticipantFree) relief).participant().equals(who))
                .map(Relief::time)
                .findFirst())
            .as("instance %d", i)
            .isEqualTo(time);
        windows += time.isPresent() ? 1 : 0;
      }
      Optional<FreeTime> room = each.wish().meeting().medium() == Medium.IN_PERSON
          ? earlier(withVenue(each), each.wish(), each, before)
          : Optional.empty();
      assertThat(first(outlook, Relief.VenueFound.class)).as("instance %d", i).isEqualTo(room);
      rooms += room.isPresent() ? 1 : 0;
      Optional<FreeTime> lead =
          earlier(withOneMore(each, AssignmentRole.LEAD), each.wish(), each, before);
      assertThat(first(outlook, Relief.LeadFound.class)).as("instance %d", i).isEqualTo(lead);
      leads += lead.isPresent() ? 1 : 0;
      Optional<FreeTime> assistant =
          earlier(withOneMore(each, AssignmentRole.CO), each.wish(), each, before);
      assertThat(first(outlook, Relief.AssistantFound.class))
          .as("instance %d", i)
          .isEqualTo(assistant);
      assistants += assistant.isPresent() ? 1 : 0;
    }
    assertThat(List.of(windows, rooms, leads, assistants)).allMatch(count -> count > 20);
  }

  private static List<Relief> times(Outlook outlook, Class<? extends Relief> kind) {
    return outlook.reliefs().stream().filter(kind::isInstance).toList();
  }

  private static Optional<FreeTime> first(Outlook outlook, Class<? extends Relief> kind) {
    return times(outlook, kind).stream().map(Relief::time).findFirst();
  }

  private static Optional<FreeTime> earlier(
      BruteForce force, MeetingWish wish, Instance each, Optional<Instant> before) {
    return force
        .earliest(wish, each.from(), each.until())
        .map(MeetingOffer::meeting)
        .filter(found -> before.isEmpty() || found.startsAt().isBefore(before.get()))
        .map(found -> new FreeTime(found.startsAt(), found.endsAt()));
  }

  private static BruteForce withVenue(Instance each) {
    List<Venue> venues = new ArrayList<>(each.venues());
    venues.add(new Venue(VenueId.of("v-more"), 100, ALWAYS));
    return new BruteForce(
        each.machine(), each.base().file(), each.context(), each.volunteers(), venues, Map.of());
  }

  private static BruteForce withOneMore(Instance each, AssignmentRole role) {
    Map<io.github.amends.basics.FacilitatorId, Availability> volunteers =
        new HashMap<>(each.volunteers());
    volunteers.put(Instances.FIFTH, ALWAYS);
    Context context = each.context().withStanding(Standings.inOrder(Instances.FIFTH));
    return new BruteForce(
        each.machine(),
        each.base().file(),
        context,
        volunteers,
        each.venues(),
        Map.of(Instances.FIFTH, Set.of(role)));
  }
}
