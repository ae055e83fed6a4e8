// SPDX-License-Identifier: Apache-2.0
package io.github.amends.privacy;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Narrative;
import io.github.amends.basics.PartyRef;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.Story;
import io.github.amends.participant.Participant;
import io.github.amends.participant.ParticipantRole;
import io.github.amends.referral.AgencyKind;
import io.github.amends.referral.Referral;
import io.github.amends.referral.ReferralSource;
import java.util.List;

/** A case in which every text, and every key of a person, is a bird that must not sing. */
final class Canary {
  static final String SONG = "tirilee";

  private Canary() {}

  static Story story() {
    return Story.opening(
        referral(),
        List.of(
            Participant.of(Story.HARMED, PartyRef.person(SONG + "-1"), ParticipantRole.HARMED),
            Participant.of(
                Story.RESPONSIBLE, PartyRef.person(SONG + "-2"), ParticipantRole.RESPONSIBLE)));
  }

  private static Referral referral() {
    return Story.referral()
        .source(new ReferralSource.Agency(AgencyKind.POLICE, PartyRef.organisation(SONG + "-3")))
        .circumstances(new Narrative("They said " + SONG, Classification.CONFIDENTIAL_PROCESS))
        .build();
  }

  /** A whole case, from the referral to the end. */
  static CaseFile whole() {
    return story()
        .engage()
        .assess()
        .prepare()
        .meet()
        .agree()
        .keepTheAgreement()
        .close()
        .file();
  }
}
