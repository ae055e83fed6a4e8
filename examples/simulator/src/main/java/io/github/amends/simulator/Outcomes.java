// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.agreement.Agreement;
import io.github.amends.agreement.Confirmation;
import io.github.amends.agreement.ConfirmationForm;
import io.github.amends.agreement.Outcome;
import io.github.amends.agreement.OutcomeKind;
import io.github.amends.agreement.Term;
import io.github.amends.assessment.Route;
import io.github.amends.basics.AgreementId;
import io.github.amends.event.AgreementAgreed;
import io.github.amends.event.AgreementDrafted;
import io.github.amends.event.ConsentRefused;
import io.github.amends.event.OutcomeRecorded;
import io.github.amends.participant.ConsentPurpose;
import java.util.List;
import java.util.Optional;

/** What came of a meeting or an exchange, and the agreement if there is one. */
final class Outcomes {
  private static final AgreementId AGREEMENT = AgreementId.of("agreement-1");

  private final Scene scene;
  private final Dice dice;

  Outcomes(Scene scene) {
    this.scene = scene;
    this.dice = scene.dice();
  }

  void play() {
    if (dice.happens(200)) {
      scene.diary().workingDays(1, 10);
    }
    OutcomeKind kind = kind();
    if (kind != OutcomeKind.AGREEMENT && kind != OutcomeKind.PARTIAL) {
      record(kind);
      return;
    }
    // Some agreements are written before the outcome is recorded, most of them after it.
    if (dice.happens(300)) {
      List<Term> terms = draft();
      record(kind);
      agree(terms);
    } else {
      record(kind);
      agree(draft());
    }
  }

  private void record(OutcomeKind kind) {
    scene.desk().take(new OutcomeRecorded(new Outcome(kind)));
  }

  private OutcomeKind kind() {
    int die = dice.below(100);
    if (scene.state().route().equals(Optional.of(Route.NO_CONTACT))) {
      return OutcomeKind.INDIRECT_COMPLETED;
    }
    if (scene.state().route().equals(Optional.of(Route.INDIRECT))) {
      return die < 62
          ? OutcomeKind.INDIRECT_COMPLETED
          : die < 86
              ? OutcomeKind.AGREEMENT
              : die < 94 ? OutcomeKind.NO_AGREEMENT_NEEDED : OutcomeKind.NO_AGREEMENT_REACHED;
    }
    int unneeded = scene.parties().areMutual() ? 28 : 12;
    return die < unneeded
        ? OutcomeKind.NO_AGREEMENT_NEEDED
        : die < unneeded + 7
            ? OutcomeKind.NO_AGREEMENT_REACHED
            : die < unneeded + 12 ? OutcomeKind.PARTIAL : OutcomeKind.AGREEMENT;
  }

  private List<Term> draft() {
    TermMaker maker = new TermMaker(scene);
    List<Term> terms = maker.terms();
    if (!scene.parties().areMutual() && scene.slips()) {
      scene.desk().askInVain(new AgreementDrafted(agreement(1, maker.turnedRound(terms))));
    }
    scene.desk().take(new AgreementDrafted(agreement(1, terms)));
    return terms;
  }

  private Agreement agreement(int version, List<Term> terms) {
    return Agreement.builder()
        .id(AGREEMENT)
        .version(version)
        .proportionalityStatedBy(scene.crew().scribe())
        .lawfulnessStatedBy(scene.crew().scribe())
        .addAllTerms(terms)
        .build();
  }

  private void agree(List<Term> terms) {
    int version = 1;
    if (terms.size() > 1 && dice.happens(50)) {
      version = 2;
      scene.diary().workingDays(1, 5);
      List<Term> fewer = terms.subList(0, terms.size() - 1);
      scene.desk().take(new AgreementDrafted(agreement(version, fewer)));
    }
    if (scene.slips()) {
      scene.desk().askInVain(agreed(version));
    }
    boolean allAgree = true;
    Engagement engagement = new Engagement(scene);
    for (Person person : scene.tookPart()) {
      if (dice.happens(12)) {
        scene.desk().take(new ConsentRefused(person.id(), ConsentPurpose.AGREEMENT));
        allAgree = false;
      } else {
        engagement.consent(person, ConsentPurpose.AGREEMENT);
      }
    }
    if (allAgree) {
      scene.desk().take(agreed(version));
    }
  }

  /** Everybody who took part signs. */
  private AgreementAgreed agreed(int version) {
    return new AgreementAgreed(
        AGREEMENT,
        version,
        scene.tookPart().stream()
            .map(person -> new Confirmation(person.id(), ConfirmationForm.SIGNED, Optional.empty()))
            .toList());
  }
}
