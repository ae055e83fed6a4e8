// SPDX-License-Identifier: Apache-2.0
package io.github.amends.simulator;

import io.github.amends.agreement.EvidenceKind;
import io.github.amends.agreement.Measure;
import io.github.amends.agreement.Term;
import io.github.amends.agreement.TermKind;
import io.github.amends.agreement.TermOrigin;
import io.github.amends.basics.DateRange;
import io.github.amends.basics.Money;
import io.github.amends.basics.TermId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** The terms of an agreement, as they suit what happened. */
final class TermMaker {
  static final Currency POUND = Currency.getInstance("GBP");

  private final Scene scene;
  private final Dice dice;
  private final Person responsible;
  private final Person harmed;

  TermMaker(Scene scene) {
    this.scene = scene;
    this.dice = scene.dice();
    List<Person> there = scene.tookPart();
    this.responsible = there.stream()
        .filter(person -> person.side().isAskedToAcknowledge())
        .findFirst()
        .orElseThrow();
    this.harmed = there.stream()
        .filter(person -> person != responsible && person.side() != Side.RESPONSIBLE)
        .findFirst()
        .orElseThrow();
  }

  List<Term> terms() {
    List<Term> terms = new ArrayList<>();
    for (TermKind kind : kinds()) {
      int number = terms.size() + 1;
      terms.add(term(number, kind, responsible, harmed));
      if (kind == TermKind.GROUND_RULE) {
        terms.add(term(number + 1, kind, harmed, responsible));
      }
    }
    return terms;
  }

  /** The same terms, wrongly owed by the person who was harmed. */
  List<Term> turnedRound(List<Term> terms) {
    return terms.stream()
        .map(term -> Term.builder()
            .from(term)
            .obligor(harmed.id())
            .beneficiary(responsible.id())
            .build())
        .toList();
  }

  private List<TermKind> kinds() {
    TermKind apology =
        dice.mostly(600, TermKind.APOLOGY_SPOKEN, TermKind.APOLOGY_LETTER, TermKind.EXPLANATION);
    return switch (scene.scenario()) {
      case GRAFFITI -> List.of(apology, TermKind.REPAIR);
      case BROKEN_WINDOW ->
        List.of(apology, dice.mostly(750, TermKind.COMPENSATION, TermKind.REPAIR));
      case NEIGHBOUR_NOISE ->
        dice.happens(300)
            ? List.of(TermKind.GROUND_RULE, TermKind.EXPLANATION)
            : List.of(TermKind.GROUND_RULE);
      case SHOP_THEFT ->
        dice.happens(600)
            ? List.of(apology, TermKind.COMPENSATION)
            : List.of(TermKind.RETURN_OF_PROPERTY, TermKind.NO_CONTACT);
      case PUBLIC_PLACE -> List.of(TermKind.COMMUNITY_HOURS, TermKind.APOLOGY_LETTER);
      case ANTI_SOCIAL_BEHAVIOUR, OFFENCE, SCHOOL, HATE ->
        List.of(
            apology,
            dice.mostly(
                500, TermKind.BEHAVIOUR_UNDERTAKING, TermKind.COURSE, TermKind.COMMUNITY_HOURS));
    };
  }

  private Term term(int number, TermKind kind, Person obligor, Person beneficiary) {
    LocalDate due = scene.diary().today().plusDays(dice.between(21, 84));
    return Term.builder()
        .id(TermId.of("term-" + number))
        .kind(kind)
        .obligor(obligor.id())
        .beneficiary(beneficiary.id())
        .measure(measure(kind, due))
        .dueOn(due)
        .evidence(evidence(kind))
        .origin(new TermOrigin.Party(obligor.id()))
        .build();
  }

  private Measure measure(TermKind kind, LocalDate due) {
    return switch (kind) {
      case REPAIR -> new Measure.Hours(dice.between(2, 8));
      case COMMUNITY_HOURS -> new Measure.Hours(dice.between(4, 20));
      case COURSE, THERAPY, VICTIM_AWARENESS, CHECK_IN -> new Measure.Sessions(dice.between(2, 6));
      case COMPENSATION -> new Measure.Payment(new Money(500L * dice.between(4, 60), POUND));
      case BEHAVIOUR_UNDERTAKING, NO_CONTACT, GROUND_RULE ->
        new Measure.Throughout(DateRange.of(scene.diary().today(), due.plusDays(1)));
      case APOLOGY_SPOKEN,
          APOLOGY_LETTER,
          RETURN_OF_PROPERTY,
          EXPLANATION,
          AGENCY_ACTION,
          REFLECTION,
          MEETING_WITH_POLICE,
          OTHER -> new Measure.Once();
    };
  }

  static EvidenceKind evidence(TermKind kind) {
    return switch (kind) {
      case REPAIR -> EvidenceKind.PHOTOGRAPH;
      case COMMUNITY_HOURS, COURSE, THERAPY, VICTIM_AWARENESS -> EvidenceKind.ATTENDANCE_RECORD;
      case COMPENSATION -> EvidenceKind.RECEIPT;
      case APOLOGY_LETTER -> EvidenceKind.LETTER_DELIVERED;
      case APOLOGY_SPOKEN, EXPLANATION, REFLECTION, CHECK_IN, MEETING_WITH_POLICE ->
        EvidenceKind.CONFIRMED_BY_FACILITATOR;
      case BEHAVIOUR_UNDERTAKING,
          NO_CONTACT,
          GROUND_RULE,
          RETURN_OF_PROPERTY,
          AGENCY_ACTION,
          OTHER -> EvidenceKind.CONFIRMED_BY_BENEFICIARY;
    };
  }
}
