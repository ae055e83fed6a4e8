// SPDX-License-Identifier: Apache-2.0
package io.github.amends.scheduling;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.CaseMachine;
import io.github.amends.casework.Context;
import io.github.amends.volunteer.AssignmentRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is searched: a meeting for a case, among volunteers who may be given these roles. */
record Search(
    ServiceDiary diary,
    CaseFile file,
    MeetingWish wish,
    Context context,
    SortedMap<FacilitatorId, Set<AssignmentRole>> volunteers) {

  static Search of(ServiceDiary diary, CaseFile file, MeetingWish wish, Context context) {
    SortedMap<FacilitatorId, Set<AssignmentRole>> volunteers = new TreeMap<>();
    for (FacilitatorId each : diary.facilitators().keySet()) {
      volunteers.put(each, EnumSet.of(AssignmentRole.LEAD, AssignmentRole.CO));
    }
    return new Search(diary, file, wish, context, volunteers);
  }

  /** The same with one more volunteer, free at any time, who may be given one role. */
  Search withOneMore(AssignmentRole role) {
    Set<FacilitatorId> known = new HashSet<>(volunteers.keySet());
    known.addAll(context.standings().keySet());
    known.addAll(file.state().assignments().keySet());
    FacilitatorId added = OneMore.id(known);
    SortedMap<FacilitatorId, Set<AssignmentRole>> more = new TreeMap<>(volunteers);
    more.put(added, EnumSet.of(role));
    return new Search(
        diary,
        file,
        wish,
        context.withStanding(OneMore.standing(added, day(0), day(diary.grid().cells()))),
        more);
  }

  CaseQuestions of(CaseMachine machine) {
    return new CaseQuestions(machine, file, context, wish.meeting().zone(), volunteers);
  }

  private LocalDate day(int cell) {
    LocalDate now = context.now().atZone(ZoneOffset.UTC).toLocalDate();
    LocalDate day = diary.grid().start(cell).atZone(ZoneOffset.UTC).toLocalDate();
    // The assignment is judged now, which may be before the diary begins.
    return cell == 0 && now.isBefore(day) ? now : day.plusDays(1);
  }
}
