// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** What of a volunteer's records was known on a day: nothing that is dated later. */
final class RecordsKnown {
  private final LocalDate date;

  private RecordsKnown(LocalDate date) {
    this.date = date;
  }

  static Facilitator on(Facilitator all, LocalDate date) {
    RecordsKnown known = new RecordsKnown(date);
    return Facilitator.builder()
        .id(all.id())
        .person(all.person())
        .sites(all.sites())
        .commitment(all.commitment())
        .statuses(all.statuses().knownOn(date))
        .knownAdultFrom(all.knownAdultFrom().filter(day -> !day.isAfter(date)))
        .training(known.of(all.training(), each -> each.course().lastDay()))
        .qualifications(known.of(all.qualifications(), each -> each.validity().from()))
        .registrations(known.of(all.registrations(), each -> each.validity().from()))
        .vetting(known.of(all.vetting(), VettingCheck::on))
        .supervision(known.of(all.supervision(), Supervision::on))
        .observations(known.of(all.observations(), ObservedPractice::on))
        .development(known.of(all.development(), ProfessionalDevelopment::on))
        .conflicts(known.of(all.conflicts(), each -> each.validity().from()))
        .employment(known.of(all.employment(), each -> each.validity().from()))
        .build();
  }

  private <T> List<T> of(List<T> records, Function<T, LocalDate> day) {
    return records.stream().filter(each -> !day.apply(each).isAfter(date)).toList();
  }
}
