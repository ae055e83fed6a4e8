// SPDX-License-Identifier: Apache-2.0
package io.github.amends.privacy;

import io.github.amends.assessment.Disclosure;
import io.github.amends.basics.ParticipantId;
import io.github.amends.basics.PartyRef;
import io.github.amends.casework.CaseEntry;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.CaseReturned;
import io.github.amends.event.ConsentRecorded;
import io.github.amends.event.EntryCorrected;
import io.github.amends.event.InformationRecorded;
import io.github.amends.event.ParticipantAdded;
import io.github.amends.event.ReferralReceived;
import io.github.amends.event.ReferrerInformationReceived;
import io.github.amends.event.ReferrerInformed;
import io.github.amends.event.SafeguardingConcernRaised;
import io.github.amends.event.SupporterRefused;
import io.github.amends.event.SupporterWished;
import io.github.amends.participant.Participant;
import io.github.amends.referral.Referral;
import io.github.amends.referral.ReferralSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everybody whom a log names, and in whose records. Confined to one rewriting. */
final class NamedParties {
  private final Set<PartyRef> inOrder = new LinkedHashSet<>();
  private final Map<ParticipantId, Set<PartyRef>> beside = new LinkedHashMap<>();
  private final Map<ParticipantId, PartyRef> themselves = new LinkedHashMap<>();
  private final Map<ParticipantId, Set<PartyRef>> mistakenFor = new LinkedHashMap<>();
  private final Map<ParticipantId, Long> joined = new HashMap<>();
  private final Set<PartyRef> ofTheCase = new HashSet<>();

  NamedParties(List<CaseEntry> entries) {
    for (CaseEntry entry : entries) {
      take(entry.event(), entry.sequence());
    }
  }

  List<PartyRef> inOrder() {
    return new ArrayList<>(inOrder);
  }

  /** Those who had joined the case by an entry. */
  Set<ParticipantId> participantsBy(long sequence) {
    Set<ParticipantId> there = new LinkedHashSet<>();
    joined.forEach((who, at) -> {
      if (at <= sequence) {
        there.add(who);
      }
    });
    return there;
  }

  /**
   * Whom to bury with some participants: themselves, those whom a corrected entry took for them,
   * and those known through nobody else.
   */
  Set<PartyRef> buriedWith(Collection<ParticipantId> gone) {
    Set<PartyRef> living = new HashSet<>(ofTheCase);
    Set<PartyRef> buried = new LinkedHashSet<>();
    themselves.forEach((who, party) -> (gone.contains(who) ? buried : living).add(party));
    beside.forEach((who, parties) -> {
      if (!gone.contains(who)) {
        living.addAll(parties);
      }
    });
    for (Map<ParticipantId, Set<PartyRef>> others : List.of(mistakenFor, beside)) {
      others.forEach((who, parties) -> {
        if (gone.contains(who)) {
          parties.stream().filter(each -> !living.contains(each)).forEach(buried::add);
        }
      });
    }
    return buried;
  }

  private void take(CaseEvent event, long sequence) {
    if (event instanceof ReferralReceived received) {
      take(received.referral());
      received.participants().forEach(each -> take(each, sequence));
    } else if (event instanceof ReferrerInformationReceived informed) {
      take(informed.referral());
    } else if (event instanceof ParticipantAdded added) {
      take(added.participant(), sequence);
    } else if (event instanceof InformationRecorded told) {
      told.information()
          .interpreter()
          .ifPresent(each -> beside(told.information().participant(), each));
    } else if (event instanceof ConsentRecorded given) {
      given.consent().guardian().ifPresent(each -> beside(given.consent().participant(), each));
      given.consent().recipients().forEach(each -> beside(given.consent().participant(), each));
    } else if (event instanceof SupporterWished wished) {
      beside(wished.participant(), wished.supporter());
    } else if (event instanceof SupporterRefused refused) {
      beside(refused.participant(), refused.supporter());
    } else if (event instanceof EntryCorrected corrected) {
      take(corrected.replacement(), sequence);
    } else {
      takeReports(event);
    }
  }

  private void takeReports(CaseEvent event) {
    if (event instanceof SafeguardingConcernRaised raised) {
      raised.concern().disclosures().stream().map(Disclosure::recipient).forEach(this::ofTheCase);
    } else if (event instanceof ReferrerInformed informed) {
      informed.report().recipient().ifPresent(this::ofTheCase);
    } else if (event instanceof CaseReturned returned) {
      returned.report().recipient().ifPresent(this::ofTheCase);
    }
  }

  private void take(Referral referral) {
    if (referral.source() instanceof ReferralSource.Agency agency) {
      ofTheCase(agency.agency());
    }
  }

  private void take(Participant participant, long sequence) {
    inOrder.add(participant.party());
    PartyRef earlier = themselves.put(participant.id(), participant.party());
    if (earlier != null && !earlier.equals(participant.party())) {
      mistakenFor
          .computeIfAbsent(participant.id(), each -> new LinkedHashSet<>())
          .add(earlier);
    }
    joined.putIfAbsent(participant.id(), sequence);
    participant.representedBy().ifPresent(each -> beside(participant.id(), each));
  }

  private void beside(ParticipantId who, PartyRef party) {
    inOrder.add(party);
    beside.computeIfAbsent(who, each -> new LinkedHashSet<>()).add(party);
  }

  private void ofTheCase(PartyRef party) {
    inOrder.add(party);
    ofTheCase.add(party);
  }
}
