// SPDX-License-Identifier: Apache-2.0
package io.github.amends.volunteer;

import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.PartyRef;
import io.github.amends.basics.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Records of volunteers made from a seed: most of them nearly in order, each lacking something
 * else.
 */
public final class RandomVolunteers {
  private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 1200;

  private final Random random;
  private final FacilitatorId id;

  private RandomVolunteers(long seed, FacilitatorId id) {
    this.random = new Random(seed);
    this.id = id;
  }

  /** One volunteer, from the seed. */
  public static Facilitator of(long seed, FacilitatorId id) {
    return new RandomVolunteers(seed, id).volunteer();
  }

  /** The same volunteer with one more record of each kind, all dated after a day. */
  public static Facilitator withMoreAfter(Facilitator who, LocalDate date, long seed) {
    RandomVolunteers more = new RandomVolunteers(seed, who.id());
    Facilitator.Builder builder = Facilitator.builder().from(who);
    LocalDate later = date.plusDays(1 + more.random.nextInt(200));
    builder
        .addTraining(more.training("c-later", later))
        .addQualifications(more.qualification(later))
        .addRegistrations(more.registration(later))
        .addVetting(more.check(later))
        .addSupervision(Volunteers.supervised(later))
        .addObservations(Volunteers.observed(later))
        .addDevelopment(more.learned(later))
        .addConflicts(ConflictDeclaration.with(
            ConflictKind.KNOWS_PARTY, PartyRef.person("key-of-p-harmed"), later))
        .addEmployment(new Employment(PartyRef.organisation("shop"), Validity.from(later)));
    List<StatusChange> changes = who.statuses().changes();
    StatusChange last = changes.get(changes.size() - 1);
    if (last.status() == FacilitatorStatus.ACTIVE && last.from().isBefore(later)) {
      builder.statuses(who.statuses().then(FacilitatorStatus.LEFT, later));
    }
    return builder.build();
  }

  private Facilitator volunteer() {
    Facilitator.Builder builder =
        Facilitator.builder().id(id).person(PartyRef.person("key-of-" + id)).statuses(statuses());
    if (random.nextInt(10) > 0) {
      builder.knownAdultFrom(FROM.plusDays(random.nextInt(400)));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      builder.addTraining(training("c-" + i, day()));
      builder.addVetting(check(day()));
      builder.addRegistrations(registration(day()));
    }
    if (random.nextBoolean()) {
      builder.addQualifications(qualification(FROM.plusDays(random.nextInt(300))));
      builder.addVetting(check(FROM));
    }
    for (int i = random.nextInt(12); i > 0; i--) {
      builder.addSupervision(Volunteers.supervised(day()));
      builder.addObservations(Volunteers.observed(day()));
      builder.addDevelopment(learned(day()));
    }
    if (random.nextInt(8) == 0) {
      builder.addConflicts(ConflictDeclaration.with(
          ConflictKind.RELATED_TO_PARTY, PartyRef.person("key-of-p-harmed"), day()));
    }
    return builder.build();
  }

  private StatusHistory statuses() {
    LocalDate active = FROM.plusDays(random.nextInt(300));
    StatusHistory history = StatusHistory.of(FacilitatorStatus.TRAINEE, FROM.minusDays(1))
        .then(FacilitatorStatus.ACTIVE, active);
    return random.nextInt(4) == 0
        ? history.then(FacilitatorStatus.PAUSED, active.plusDays(1 + random.nextInt(900)))
        : history;
  }

  private TrainingRecord training(String course, LocalDate day) {
    TrainingCourse held = Volunteers.course(course, level(), day.minusDays(1), day);
    boolean passed = random.nextInt(4) > 0;
    return new TrainingRecord(
        held,
        held.days(),
        passed ? TrainingResult.PASSED : TrainingResult.FAILED,
        Optional.empty(),
        random.nextBoolean() ? Optional.of(day.plusDays(random.nextInt(900))) : Optional.empty());
  }

  private Qualification qualification(LocalDate day) {
    return new Qualification(level(), Volunteers.PROVIDER, Validity.from(day));
  }

  private Registration registration(LocalDate day) {
    return new Registration(level(), Validity.between(day, day.plusDays(random.nextInt(700))));
  }

  private VettingCheck check(LocalDate day) {
    VettingResult result = random.nextInt(6) > 0 ? VettingResult.CLEAR : VettingResult.CONDITIONS;
    return new VettingCheck(
        VettingKind.ENHANCED, day, result, Optional.of(day.plusDays(random.nextInt(1100))));
  }

  private ProfessionalDevelopment learned(LocalDate day) {
    DevelopmentApproval approval =
        random.nextBoolean() ? DevelopmentApproval.APPROVED : DevelopmentApproval.NOT_APPROVED;
    return new ProfessionalDevelopment(day, 1 + random.nextInt(60), approval);
  }

  private FacilitatorLevel level() {
    FacilitatorLevel[] levels = FacilitatorLevel.values();
    return levels[random.nextInt(levels.length)];
  }

  private LocalDate day() {
    return FROM.plusDays(random.nextInt(DAYS));
  }
}
