// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.assessment.RiskAssessment;
import io.github.amends.assessment.RiskConclusion;
import io.github.amends.assessment.Route;
import io.github.amends.basics.ExchangeId;
import io.github.amends.basics.FacilitatorId;
import io.github.amends.basics.Occurred;
import io.github.amends.basics.ParticipantId;
import io.github.amends.event.AcknowledgementRecorded;
import io.github.amends.event.AcknowledgementRetracted;
import io.github.amends.event.AssignmentEnded;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.ConflictDeclared;
import io.github.amends.event.ConsentRecorded;
import io.github.amends.event.ConsentRefused;
import io.github.amends.event.ConsentWithdrawn;
import io.github.amends.event.ExchangeDelivered;
import io.github.amends.event.ExchangeSent;
import io.github.amends.event.FacilitatorAssigned;
import io.github.amends.event.ParticipantAdded;
import io.github.amends.event.ParticipationEnded;
import io.github.amends.event.PreparationRecorded;
import io.github.amends.event.ProcessAdjourned;
import io.github.amends.event.ProcessEnded;
import io.github.amends.event.ProcessStarted;
import io.github.amends.event.ProcessStopped;
import io.github.amends.event.ProcessTaken;
import io.github.amends.event.ReferralReceived;
import io.github.amends.event.RiskAssessed;
import io.github.amends.event.StopCause;
import io.github.amends.meeting.IndirectExchange;
import io.github.amends.participant.AcknowledgementDegree;
import io.github.amends.participant.ConsentPurpose;
import io.github.amends.participant.Participant;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.volunteer.AssignmentRole;
import io.github.amends.volunteer.ConflictKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A second reading of a log, for tests: who consented, accepted, was assessed and prepared, and who
 * facilitates. It shares no code with the guards and the folding, and keeps whole histories where
 * these keep the newest.
 */
final class Ledger {
  private enum Word {
    YES,
    NO,
    WITHDRAWN
  }

  private record Said(ConsentPurpose purpose, Word word, Occurred occurred) {}

  private record Assessed(RiskAssessment assessment, long sequence) {}

  private final Map<ParticipantId, Participant> people = new HashMap<>();
  private final Map<ParticipantId, List<Said>> consents = new HashMap<>();
  private final Set<ParticipantId> accepting = new HashSet<>();
  private final Map<ParticipantId, Assessed> risks = new HashMap<>();
  private final Set<ParticipantId> prepared = new HashSet<>();
  private final Map<FacilitatorId, AssignmentRole> team = new HashMap<>();
  private final Set<FacilitatorId> connected = new HashSet<>();
  private final Set<ParticipantId> gone = new HashSet<>();
  private final Map<ExchangeId, IndirectExchange> exchanges = new HashMap<>();
  private final Set<ParticipantId> tookPart = new HashSet<>();
  private Set<ParticipantId> present = Set.of();
  private long safetyStop;

  void read(CaseEntry entry) {
    CaseEvent event = entry.event();
    if (event instanceof ReferralReceived received) {
      received.participants().forEach(each -> people.put(each.id(), each));
    } else if (event instanceof ParticipantAdded added) {
      people.put(added.participant().id(), added.participant());
    } else if (event instanceof ConsentRecorded given) {
      say(given.consent().participant(), given.consent().purpose(), Word.YES, entry);
    } else if (event instanceof ConsentRefused refused) {
      say(refused.participant(), refused.purpose(), Word.NO, entry);
    } else if (event instanceof ConsentWithdrawn withdrawn) {
      withdrawn
          .purposes()
          .forEach(each -> say(withdrawn.participant(), each, Word.WITHDRAWN, entry));
    } else if (event instanceof RiskAssessed assessed) {
      RiskAssessment assessment = assessed.assessment();
      risks.put(assessment.participant(), new Assessed(assessment, entry.sequence()));
    } else if (event instanceof AcknowledgementRecorded said) {
      ParticipantId who = said.acknowledgement().participant();
      accepting.remove(who);
      if (said.acknowledgement().degree() != AcknowledgementDegree.DENIED) {
        accepting.add(who);
      }
    } else if (event instanceof AcknowledgementRetracted retracted) {
      accepting.remove(retracted.participant());
    } else if (event instanceof PreparationRecorded preparation) {
      prepare(preparation.preparation().participants());
    } else {
      readProcess(event, entry.sequence());
    }
  }

  private void readProcess(CaseEvent event, long sequence) {
    if (event instanceof ParticipationEnded ended) {
      gone.add(ended.participant());
    } else if (event instanceof FacilitatorAssigned assigned) {
      team.put(assigned.assignment().facilitator(), assigned.assignment().role());
    } else if (event instanceof AssignmentEnded ended) {
      team.remove(ended.facilitator());
    } else if (event instanceof ConflictDeclared declared
        && declared.conflict().kind() != ConflictKind.REFERRING_OFFICER) {
      connected.add(declared.conflict().facilitator());
    } else if (event instanceof ProcessStarted started) {
      present = started.present();
    } else if (event instanceof ProcessEnded || event instanceof ProcessAdjourned) {
      sat();
    } else if (event instanceof ProcessStopped stopped) {
      if (stopped.taken() == ProcessTaken.TOOK_PLACE) {
        sat();
      }
      present = Set.of();
      if (stopped.cause() == StopCause.SAFETY) {
        safetyStop = sequence;
      }
    } else if (event instanceof ExchangeSent sent) {
      exchanges.put(sent.exchange().id(), sent.exchange());
    } else if (event instanceof ExchangeDelivered delivered) {
      tookPart.add(exchange(delivered.exchange()).from());
      tookPart.add(exchange(delivered.exchange()).to());
    }
  }

  private void say(ParticipantId who, ConsentPurpose purpose, Word word, CaseEntry entry) {
    consents
        .computeIfAbsent(who, same -> new ArrayList<>())
        .add(new Said(purpose, word, entry.occurred()));
  }

  private void prepare(Collection<ParticipantId> together) {
    List<ParticipantId> principals =
        together.stream().filter(each -> isPrincipal(people.get(each))).toList();
    if (!areOpposedAmong(principals)) {
      prepared.addAll(principals);
    }
  }

  private void sat() {
    tookPart.addAll(present);
    present = Set.of();
  }

  /**
   * Whether somebody's yes stands: later in the log than every no, and newer than every withdrawal.
   */
  boolean isConsenting(ParticipantId who, ConsentPurpose purpose, Occurred act) {
    boolean stands = false;
    List<Occurred> withdrawals = new ArrayList<>();
    for (Said said : consents.getOrDefault(who, List.of())) {
      if (said.purpose() != purpose) {
        continue;
      }
      if (said.word() == Word.YES) {
        boolean newer = withdrawals.stream().allMatch(each -> said.occurred().isAfter(each));
        stands |= newer && !said.occurred().isAfter(act);
      } else {
        stands = false;
      }
      if (said.word() == Word.WITHDRAWN) {
        withdrawals.add(said.occurred());
      }
    }
    return stands;
  }

  boolean isAccepting(ParticipantId who) {
    return accepting.contains(who);
  }

  boolean isSafe(ParticipantId who, Route route) {
    Assessed risk = risks.get(who);
    return risk != null
        && risk.sequence() > safetyStop
        && (risk.assessment().conclusion() == RiskConclusion.DIRECT_OK
            || (route == Route.INDIRECT
                && risk.assessment().conclusion() == RiskConclusion.INDIRECT_ONLY));
  }

  boolean isPrepared(ParticipantId who) {
    return prepared.contains(who);
  }

  boolean isGone(ParticipantId who) {
    return gone.contains(who);
  }

  boolean isUnconnected(FacilitatorId who) {
    return !connected.contains(who);
  }

  AssignmentRole roleOf(FacilitatorId who) {
    return team.getOrDefault(who, AssignmentRole.SHADOW);
  }

  Set<ParticipantId> tookPart() {
    return tookPart;
  }

  Set<ParticipantId> present() {
    return present;
  }

  IndirectExchange exchange(ExchangeId id) {
    IndirectExchange exchange = exchanges.get(id);
    if (exchange == null) {
      throw new AssertionError("an exchange was delivered that was never sent");
    }
    return exchange;
  }

  Set<ParticipantId> people() {
    return people.keySet();
  }

  Participant participant(ParticipantId who) {
    Participant participant = people.get(who);
    if (participant == null) {
      throw new AssertionError("somebody is named who is not in the case");
    }
    return participant;
  }

  /** Whether two different people among these stand on opposite sides. */
  boolean areOpposedAmong(Collection<ParticipantId> some) {
    return some.stream()
        .anyMatch(one -> some.stream()
            .anyMatch(two ->
                !one.equals(two) && isHarmed(participant(one)) && isResponsible(participant(two))));
  }

  /** Whether on each side somebody meets a condition, or nobody is left whom it could ask. */
  boolean hasOnEachSide(Predicate<ParticipantId> condition) {
    return hasOnSide(Ledger::isHarmed, condition) && hasOnSide(Ledger::isResponsible, condition);
  }

  private boolean hasOnSide(Predicate<Participant> side, Predicate<ParticipantId> condition) {
    List<ParticipantId> there = people.values().stream()
        .filter(side)
        .map(Participant::id)
        .filter(each -> !isGone(each))
        .toList();
    return there.isEmpty() || there.stream().anyMatch(condition);
  }

  static boolean isHarmed(Participant participant) {
    return participant.roles().contains(ParticipantRole.HARMED)
        || participant.roles().contains(ParticipantRole.COMMUNITY)
        || participant.roles().contains(ParticipantRole.MUTUAL);
  }

  static boolean isResponsible(Participant participant) {
    return participant.roles().contains(ParticipantRole.RESPONSIBLE)
        || participant.roles().contains(ParticipantRole.MUTUAL);
  }

  static boolean isPrincipal(Participant participant) {
    return isHarmed(participant) || isResponsible(participant);
  }
}
