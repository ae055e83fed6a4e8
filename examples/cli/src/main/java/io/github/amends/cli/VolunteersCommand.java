// SPDX-License-Identifier: Apache-2.0
package io.github.amends.cli;

import io.github.amends.basics.InvalidValueException;
import io.github.amends.capacity.ServiceCapacity;
import io.github.amends.capacity.TrainingEffect;
import io.github.amends.casework.CaseDemands;
import io.github.amends.casework.Competence;
import io.github.amends.casework.Eligibility;
import io.github.amends.casework.Lapse;
import io.github.amends.meeting.Meeting;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.RefusalText;
import io.github.amends.programme.FundingLedger;
import io.github.amends.programme.TrainingPool;
import io.github.amends.scheduling.MeetingOffer;
import io.github.amends.volunteer.Facilitator;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells the made-up start of a service: who was trained, who may lead what, and what is left. */
@Command(
    name = "volunteers",
    description =
        "Tells a made-up start in Bolton: training, who may lead what, what the grant has left.",
    mixinStandardHelpOptions = true)
final class VolunteersCommand implements Runnable {
  private static final Profile PROFILE = Profiles.rocRestore();
  private static final int DAYS_AHEAD = 90;
  private static final int CASES_EACH = 3;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    out.println("A start in Bolton");
    out.println("=================");
    out.println(
        "(simulated: no real person, no real sum of money; profile: " + PROFILE.title() + ")");
    training(out);
    trained(out);
    mayLead(out);
    waitingCase(out);
    firstMeeting(out);
    ahead(out);
    money(out);
    out.flush();
  }

  private static void training(PrintWriter out) {
    TrainingPool pool = BoltonStart.pool();
    title(out, "Training packages");
    out.println("In the national pool: " + pool.packages() + ", allocated: " + pool.allocated()
        + " (Bolton " + pool.allocatedTo(BoltonStart.BOLTON) + ", Bury "
        + pool.allocatedTo(BoltonStart.BURY) + "), left: " + pool.left());
    out.println("Places in Bolton: " + pool.placesAt(BoltonStart.BOLTON) + ", in a course of "
        + BoltonStart.course().days().size() + " days: "
        + text(BoltonStart.course().days()));
  }

  private static void trained(PrintWriter out) {
    title(out, "Who qualified");
    for (Facilitator each : applicants()) {
      String course = each.training().isEmpty()
          ? "did not come"
          : each.training().get(0).result().code() + ", was there on "
              + text(each.training().get(0).attended());
      out.println(each.id() + "  " + course);
    }
    long qualified = applicants().stream()
        .filter(each -> !competence(each).levels().isEmpty())
        .count();
    out.println(qualified + " of " + applicants().size() + " are qualified at level two.");
  }

  private static void mayLead(PrintWriter out) {
    title(out, "Who may do what on " + BoltonStart.JUDGED_ON);
    out.println("             lead      lead a    assist in a  supervise");
    out.println("             a case    complex   complex      a case");
    for (Facilitator each : BoltonStart.people()) {
      Competence competence = competence(each);
      out.println(pad(each.id().value(), 13)
          + pad(yes(competence.mayLead(CaseDemands.ordinary())), 10)
          + pad(yes(competence.mayLead(CaseDemands.complex())), 10)
          + pad(yes(competence.mayCoFacilitate(CaseDemands.complex())), 13)
          + yes(competence.maySupervise(CaseDemands.complex())));
    }
    out.println();
    out.println("Why not lead a case that is not complex:");
    for (Facilitator each : BoltonStart.people()) {
      competence(each).missing().forEach(refusal -> tell(refusal, out));
    }
  }

  private static void waitingCase(PrintWriter out) {
    CaseDemands demands =
        CaseDemands.of(FirstMeeting.ready().file(), PROFILE).referredBy(BoltonStart.OFFICER);
    title(out, "Who may lead a case in which the police officer who referred it is v-01");
    List<String> may = new ArrayList<>();
    List<Refusal> reasons = new ArrayList<>();
    for (Facilitator each : BoltonStart.people()) {
      Eligibility answer = competence(each).mayLead(demands);
      if (answer.isEligible()) {
        may.add(each.id() + (answer.alone().isEmpty() ? "" : " (only beside somebody else)"));
        reasons.addAll(answer.alone());
      } else if (competence(each).missing().isEmpty()) {
        reasons.addAll(answer.refusals());
      }
    }
    out.println(String.join(", ", may));
    reasons.forEach(refusal -> tell(refusal, out));
  }

  private static void firstMeeting(PrintWriter out) {
    title(out, "The first meeting that fits");
    Optional<MeetingOffer> offer = FirstMeeting.find(FirstMeeting.ready(), PROFILE);
    if (offer.isEmpty()) {
      out.println("There is none in the weeks looked at.");
      return;
    }
    Meeting meeting = offer.get().meeting();
    out.println(meeting.startsAt().atZone(meeting.zone()).toLocalDateTime() + ", until "
        + meeting.endsAt().atZone(meeting.zone()).toLocalTime() + ", at "
        + offer.get().venue().map(Object::toString).orElse("no place") + ", led by "
        + offer.get().lead() + ", with "
        + meeting.facilitators().stream()
            .filter(each -> !each.equals(offer.get().lead()))
            .map(Object::toString)
            .collect(Collectors.joining(", ")));
  }

  private static void ahead(PrintWriter out) {
    ServiceCapacity capacity = ServiceCapacity.of(
        List.of(), BoltonStart.people(), PROFILE, BoltonStart.JUDGED_ON, CASES_EACH);
    title(out, "What lapses in the next " + DAYS_AHEAD + " days, if nothing is renewed");
    for (Lapse each : capacity.lapsesWithin(DAYS_AHEAD)) {
      out.println(each.facilitator() + "  after " + each.lastDay() + ": "
          + each.level().map(level -> "level " + level.code() + ", ").orElse("") + each.code()
          + " [" + each.rule() + "]");
    }
    TrainingEffect effect = capacity.withOneMore(BoltonStart.pool().each());
    out.println();
    out.println("One more package could train " + effect.trained() + " more, of whom "
        + effect.ready() + " would lack nothing else.");
  }

  private static void money(PrintWriter out) {
    FundingLedger grant = BoltonStart.grant();
    title(out, "What the grant has left");
    out.println("Awarded " + grant.awards().get(0).amount() + ", drawn "
        + grant.drawn(BoltonStart.GRANT) + ", left " + grant.left(BoltonStart.GRANT));
    try {
      grant.draw(BoltonStart.wrong());
    } catch (InvalidValueException refused) {
      out.println("A salary drawn from it a day before it begins is refused:");
      refused.faults().forEach(fault -> out.println("  " + fault));
    }
  }

  private static List<Facilitator> applicants() {
    return BoltonStart.people().subList(1, BoltonStart.people().size());
  }

  private static Competence competence(Facilitator who) {
    return Competence.of(who, BoltonStart.JUDGED_ON, PROFILE);
  }

  private static void title(PrintWriter out, String title) {
    out.println();
    out.println(title);
    out.println("-".repeat(title.length()));
  }

  private static void tell(Refusal refusal, PrintWriter out) {
    String rules = refusal.rules().stream().map(Object::toString).collect(Collectors.joining(", "));
    out.println("- " + RefusalText.english().of(refusal) + " [" + rules + "]");
  }

  private static String yes(Eligibility answer) {
    return answer.isEligible() ? "yes" : "no";
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }

  private static String text(SortedSet<LocalDate> days) {
    return days.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
