// SPDX-License-Identifier: Apache-2.0
package io.github.amends.scheduling;

import io.github.amends.basics.Faults;
import io.github.amends.basics.MeetingId;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseMachine;
import io.github.amends.casework.Context;
import io.github.amends.casework.Decision;
import io.github.amends.meeting.Meeting;
import io.github.amends.practice.Refusal;
import io.github.amends.volunteer.AssignmentRole;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The search for the earliest lawful meeting of a case: everybody is free, a venue is there, and
 * the machine takes it.
 *
 * <pre>{@code
 * ServiceDiary diary = ServiceDiary.of(machine.profile(), from, until, volunteers, venues);
 * MeetingSearch search = MeetingSearch.of(machine, diary);
 * Optional<MeetingOffer> offer = search.earliest(file, new MeetingWish(meeting, windows), context);
 * }</pre>
 *
 * <p>A meeting is lawful if the machine takes its assignments and the meeting itself at the
 * context's now, and would take its start at its time if nothing happened in between: a consent or
 * an assessment that will have expired by then makes it unlawful. Volunteers are free at their
 * windows, but for the busy times of their standing and the way there; whoever is not assigned may
 * be, if the machine allows it now. A search is exact: no earlier slot would have been lawful. Of
 * the lawful meetings of a slot it offers that with the fewest facilitators, then the fewest new
 * assignments, then those with the fewest known meetings and the first ids; as few of them lead as
 * can be; the venue is the smallest that holds everybody. A team is never larger than the library's
 * own rules make it.
 *
 * <p>Immutable and thread-safe.
 */
public final class MeetingSearch {
  private final CaseMachine machine;
  private final CaseMachine plain;
  private final ServiceDiary diary;

  private MeetingSearch(CaseMachine machine, ServiceDiary diary) {
    this.machine = Objects.requireNonNull(machine, "machine");
    this.plain = CaseMachine.under(machine.profile());
    this.diary = Objects.requireNonNull(diary, "diary");
  }

  /**
   * Returns a search.
   *
   * @param machine the machine that says what is lawful
   * @param diary who and what is free
   * @return the search
   */
  public static MeetingSearch of(CaseMachine machine, ServiceDiary diary) {
    return new MeetingSearch(machine, diary);
  }

  /**
   * Returns the earliest lawful meeting.
   *
   * @param file the case
   * @param wish the meeting that is wished for
   * @param context what the machine cannot know, with the standing of each volunteer
   * @return the meeting; empty if there is none within the diary
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_SLOT} if the meeting
   *     does not last a whole number of steps of the grid
   */
  public Optional<MeetingOffer> earliest(CaseFile file, MeetingWish wish, Context context) {
    SlotSearch search = search(file, wish, context);
    return search.next(search.firstCell());
  }

  /**
   * Returns the next lawful meetings, one for each slot.
   *
   * @param file the case
   * @param wish the meeting that is wished for
   * @param context what the machine cannot know, with the standing of each volunteer
   * @param count how many; one or more
   * @return the meetings in the order of their starts; fewer if there are no more
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_SLOT} if the meeting
   *     does not last a whole number of steps of the grid
   */
  public List<MeetingOffer> next(CaseFile file, MeetingWish wish, Context context, int count) {
    SlotSearch search = search(file, wish, context);
    List<MeetingOffer> offers = new ArrayList<>();
    Optional<MeetingOffer> found = search.next(search.firstCell());
    while (found.isPresent()) {
      offers.add(found.get());
      found = offers.size() < count ? search.next(search.cellAfter(found.get())) : Optional.empty();
    }
    return List.copyOf(offers);
  }

  /**
   * Returns the lawful meetings of the next slots, several of each: for whoever has to choose
   * between them because of other cases.
   *
   * @param file the case
   * @param wish the meeting that is wished for
   * @param context what the machine cannot know, with the standing of each volunteer
   * @param slots how many slots at most; one or more
   * @param perSlot how many meetings of a slot at most, the preferred ones first; one or more
   * @return the meetings in the order of their starts, then as they are preferred
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_SLOT} if the meeting
   *     does not last a whole number of steps of the grid
   */
  public List<MeetingOffer> choices(
      CaseFile file, MeetingWish wish, Context context, int slots, int perSlot) {
    SlotSearch search = search(file, wish, context);
    return search.choices(search.firstCell(), slots, perSlot);
  }

  /**
   * Returns the sittings of a process that takes several, each the earliest after the one before.
   *
   * <p>Each is asked of the machine as if those before it had been held and adjourned as offered,
   * with nothing else in between; it is fixed when the one before has ended. The second has the id
   * of the wish and {@code /2} behind it, and so on.
   *
   * @param file the case
   * @param wish the first sitting
   * @param context what the machine cannot know, with the standing of each volunteer
   * @param count how many; one or more
   * @param gap the least time between the end of one and the start of the next
   * @return the sittings in order; fewer if the next one is not lawful within the diary
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_SLOT} if a sitting
   *     does not last a whole number of steps of the grid
   */
  public List<MeetingOffer> sittings(
      CaseFile file, MeetingWish wish, Context context, int count, Duration gap) {
    List<MeetingOffer> offers = new ArrayList<>();
    CaseFile reached = file;
    Context then = context;
    MeetingWish next = wish;
    while (true) {
      Optional<MeetingOffer> offer = earliest(reached, next, then);
      offer.ifPresent(offers::add);
      if (offer.isEmpty() || offers.size() >= count) {
        return List.copyOf(offers);
      }
      Meeting held = offer.get().meeting();
      CaseQuestions questions = asked(reached, next, then).of(machine);
      Decision adjourned = questions.adjourn(questions.start(offer.get()).orThrow(), held);
      if (!(adjourned instanceof Decision.Accepted accepted)) {
        return List.copyOf(offers);
      }
      reached = accepted.file();
      then = then.withNow(held.endsAt());
      next = after(wish, held.endsAt().plus(gap), offers.size() + 1);
    }
  }

  /**
   * Returns the outlook for a meeting: the earliest, and each single change that would make one
   * possible or possible earlier.
   *
   * @param file the case
   * @param wish the meeting that is wished for
   * @param context what the machine cannot know, with the standing of each volunteer
   * @return the outlook
   * @throws io.github.amends.basics.InvalidValueException with {@code INVALID_SLOT} if the meeting
   *     does not last a whole number of steps of the grid
   */
  public Outlook outlook(CaseFile file, MeetingWish wish, Context context) {
    Search asked = asked(file, wish, context);
    SlotSearch search = new SlotSearch(asked, machine, plain);
    int first = search.firstCell();
    Optional<MeetingOffer> earliest = search.next(first);
    int before = earliest.map(offer -> search.cellAfter(offer) - 1).orElse(Integer.MAX_VALUE);
    List<Refusal> refusals = List.copyOf(search.refusals());
    List<Relief> reliefs = new ArrayList<>();
    for (Lifted each : changes(wish, refusals)) {
      search.timeIf(each, first, before).map(each::giving).ifPresent(reliefs::add);
    }
    new SlotSearch(asked.withOneMore(AssignmentRole.LEAD), machine, plain)
        .time(first, before)
        .map(Relief.LeadFound::new)
        .ifPresent(reliefs::add);
    new SlotSearch(asked.withOneMore(AssignmentRole.CO), machine, plain)
        .time(first, before)
        .map(Relief.AssistantFound::new)
        .ifPresent(reliefs::add);
    return new Outlook(earliest, reliefs, refusals);
  }

  private static List<Lifted> changes(MeetingWish wish, List<Refusal> refusals) {
    List<Lifted> changes = new ArrayList<>();
    wish.meeting().participants().forEach(who -> changes.add(new Lifted.Windows(who)));
    if (wish.needsVenue()) {
      changes.add(new Lifted.Room());
    }
    for (Refusal each : refusals) {
      if (!each.rules().isEmpty()) {
        changes.add(new Lifted.Rule(each));
      }
    }
    return changes;
  }

  private static MeetingWish after(MeetingWish wish, Instant earliest, int number) {
    Meeting sitting = wish.meeting()
        .withId(MeetingId.of(wish.meeting().id() + "/" + number))
        .withEndsAt(earliest.plus(wish.length()))
        .withStartsAt(earliest);
    return new MeetingWish(sitting, wish.windows());
  }

  private SlotSearch search(CaseFile file, MeetingWish wish, Context context) {
    return new SlotSearch(asked(file, wish, context), machine, plain);
  }

  private Search asked(CaseFile file, MeetingWish wish, Context context) {
    new Faults()
        .require(diary.grid().cellsOf(wish.length()) > 0, "INVALID_SLOT", "meeting")
        .throwIfAny();
    return Search.of(diary, file, wish, context);
  }
}
