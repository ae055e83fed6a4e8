// SPDX-License-Identifier: Apache-2.0
package io.github.amends.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.amends.basics.ActorRef;
import io.github.amends.basics.EventId;
import io.github.amends.basics.Narrative;
import io.github.amends.basics.PartyRef;
import io.github.amends.casework.CaseEntry;
import io.github.amends.casework.CaseFile;
import io.github.amends.casework.Story;
import io.github.amends.event.CaseEvent;
import io.github.amends.event.CorrectionReason;
import io.github.amends.event.EntryCorrected;
import io.github.amends.event.ErasureBasis;
import io.github.amends.event.EventType;
import io.github.amends.event.LegalHoldPlaced;
import io.github.amends.event.LegalHoldReason;
import io.github.amends.event.PersonErased;
import io.github.amends.event.ReferralReceived;
import io.github.amends.json.CaseLogReader;
import io.github.amends.json.CaseLogWriter;
import io.github.amends.json.SampleEntries;
import io.github.amends.participant.Participant;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RedactionTest {
  private static final PartyRef PARTY = PartyRef.person("key-of-p-responsible");

  /** Whatever an event of any kind can hold, found by walking through it. */
  @Test
  void nothingPersonalIsLeftOfAnyKindOfEventWhenEverythingWasRemoved() throws IOException {
    int found = 0;
    for (List<CaseEntry> entries :
        List.of(SampleEntries.ofEveryEvent(), SampleEntries.ofEveryVariant())) {
      CaseFile file = withTrace(entries, Retention.ended());
      Set<String> words = new LinkedHashSet<>();
      ValueParts.walk(file.entries(), each -> {
        if (each instanceof Narrative narrative) {
          words.add(narrative.text());
        }
      });
      CaseFile left = Redaction.of(file);
      ValueParts.walk(left.entries(), each -> {
        if (each instanceof Narrative narrative) {
          assertThat(narrative.text()).isEqualTo("[erased]");
        } else if (each instanceof Participant participant) {
          assertThat(participant.party().key()).startsWith("erased/");
          assertThat(participant.vulnerabilities()).isEmpty();
          assertThat(participant.adjustments()).isEmpty();
          assertThat(participant.language()).isEmpty();
        } else if (each instanceof CaseEvent event) {
          assertThat(event.type())
              .isNotIn(
                  EventType.CONSENT_RECORDED,
                  EventType.CONSENT_REFUSED,
                  EventType.CONSENT_WITHDRAWN,
                  EventType.ACKNOWLEDGEMENT_RECORDED);
        }
      });
      found += words.size();
      String text = written(left);
      assertThat(words).noneMatch(text::contains);
      assertThat(Redaction.of(left)).isEqualTo(left);
      assertThat(new CaseLogReader()
              .readCase(new ByteArrayInputStream(written(left).getBytes(StandardCharsets.UTF_8))))
          .isEqualTo(left);
    }
    assertThat(found).isGreaterThan(3);
  }

  @Test
  void oneIsForgottenAndTheOtherIsNot() throws IOException {
    Story story = Story.graffiti().engage().assess();
    Erasure erasure = Erasure.of(PARTY, ErasureBasis.OWN_REQUEST);
    story.then(erasure.traces(story.file()).toArray(PersonErased[]::new));
    CaseFile left = erasure.carriedOutIn(story.file());
    assertThat(written(story.file())).contains(PARTY.key());
    assertThat(written(left)).doesNotContain(PARTY.key()).contains("key-of-p-harmed");
    assertThat(left.state().participant(Story.HARMED))
        .isEqualTo(story.file().state().participant(Story.HARMED));
    assertThat(left.entries()).hasSameSizeAs(story.file().entries());
    assertThat(left.stage()).isEqualTo(story.file().stage());
    assertThat(erasure.carriedOutIn(left)).isEqualTo(left);
  }

  @Test
  void whoRecordedForThemselvesIsForgottenToo() throws IOException {
    Story story = Story.graffiti().engage();
    List<CaseEntry> entries = new ArrayList<>(story.file().entries());
    CaseEntry last = entries.get(entries.size() - 1);
    entries.set(
        entries.size() - 1,
        new CaseEntry(
            last.caseId(),
            last.sequence(),
            last.eventId(),
            last.occurred(),
            last.recordedAt(),
            new ActorRef(ActorRef.Kind.PARTICIPANT, PARTY.key()),
            last.provenance(),
            last.event(),
            last.stage()));
    assertThat(written(Redaction.of(withTrace(entries, Retention.ended()))))
        .doesNotContain(PARTY.key());
  }

  @Test
  void whomACorrectedEntryTookForThemIsForgottenToo() throws IOException {
    Story story = Story.graffiti();
    CaseEntry first = story.file().entries().get(0);
    ReferralReceived received = (ReferralReceived) first.event();
    List<Participant> corrected = received.participants().stream()
        .map(each -> each.party().equals(PARTY)
            ? Participant.builder()
                .from(each)
                .party(PartyRef.person("key-of-somebody-else"))
                .build()
            : each)
        .toList();
    story.then(new EntryCorrected(
        first.eventId(),
        new ReferralReceived(received.referral(), corrected),
        Optional.empty(),
        CorrectionReason.WRONG_PERSON));
    Erasure erasure = Erasure.of(PartyRef.person("key-of-somebody-else"), ErasureBasis.OWN_REQUEST);
    story.then(erasure.traces(story.file()).toArray(PersonErased[]::new));

    assertThat(written(erasure.carriedOutIn(story.file())))
        .doesNotContain("key-of-somebody-else", PARTY.key())
        .contains("key-of-p-harmed");
  }

  @Test
  void withoutItsTraceAndUnderALegalHoldNothingIsForgotten() {
    Story story = Story.graffiti().engage();
    Erasure erasure = Erasure.of(PARTY, ErasureBasis.OWN_REQUEST);
    assertThatIllegalStateException().isThrownBy(() -> erasure.carriedOutIn(story.file()));
    story.then(new LegalHoldPlaced(LegalHoldReason.COMPLAINT));
    assertThat(story.codes(erasure.traces(story.file()).get(0)))
        .containsExactly("BLOCKED_LEGAL_HOLD");
    assertThatIllegalStateException()
        .isThrownBy(() -> erasure.carriedOutIn(story.file()))
        .withMessageNotContaining(PARTY.key());
  }

  @Test
  void aLogWithoutATraceStaysAsItIs() {
    CaseFile file = Story.graffiti().engage().file();
    assertThat(Redaction.of(file)).isEqualTo(file);
  }

  private static CaseFile withTrace(List<CaseEntry> entries, CaseEvent trace) {
    List<CaseEntry> all = new ArrayList<>(entries);
    CaseEntry last = entries.get(entries.size() - 1);
    all.add(new CaseEntry(
        last.caseId(),
        last.sequence() + 1,
        EventId.of("trace"),
        last.occurred(),
        last.recordedAt(),
        ActorRef.staff("officer"),
        last.provenance(),
        trace,
        last.stage()));
    return CaseFile.fold(all);
  }

  private static String written(CaseFile file) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    new CaseLogWriter().write(file.entries(), written);
    return written.toString(StandardCharsets.UTF_8);
  }
}
