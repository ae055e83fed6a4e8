// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.amends.basics.FaultsOf;
import io.github.amends.basics.MeetingId;
import io.github.amends.basics.ParticipantId;
import io.github.amends.meeting.AbsenceReason;
import io.github.amends.participant.ConsentPurpose;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The events as a closed list, and the few that check something. */
class EventsTest {
  private static final ParticipantId WHO = ParticipantId.of("p-1");

  @Test
  void everyKindOfEventIsOneRecordWithTheCodeAsItsNameInJson() {
    assertThat(permitted().map(each -> each.getAnnotation(JsonTypeName.class).value()))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(EventType.values()).map(EventType::code).toList());
    assertThat(permitted()).allMatch(Class::isRecord);
  }

  @Test
  void everyRecordIsListedForReading() {
    assertThat(Arrays.stream(CaseEvent.class.getAnnotation(JsonSubTypes.class).value())
            .map(JsonSubTypes.Type::value))
        .containsExactlyInAnyOrderElementsOf(permitted().toList());
  }

  @Test
  void theNameOfARecordIsThatOfItsKind() {
    assertThat(permitted()
            .map(each ->
                each.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT)))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(EventType.values()).map(EventType::code).toList());
  }

  @Test
  void aWithdrawalNamesAPurposeAndHasNoPlaceForAReason() {
    SortedSet<ConsentPurpose> none = new TreeSet<>();
    assertThat(FaultsOf.making(() -> new ConsentWithdrawn(WHO, none)))
        .containsExactly("INVALID_CONSENT_NO_PURPOSE at purposes");
    assertThat(
            Arrays.stream(ConsentWithdrawn.class.getRecordComponents()).map(part -> part.getName()))
        .containsExactly("participant", "purposes");
  }

  @Test
  void anAbsenceNamesWhoWasAbsent() {
    assertThat(FaultsOf.making(() ->
            new NonAttendanceRecorded(MeetingId.of("m-1"), new TreeSet<>(), AbsenceReason.ILLNESS)))
        .containsExactly("INVALID_MEETING at absent");
  }

  @Test
  void whatAnEventHoldsCannotBeChangedFromOutside() {
    SortedSet<ConsentPurpose> purposes = new TreeSet<>(Set.of(ConsentPurpose.DIRECT));
    ConsentWithdrawn withdrawn = new ConsentWithdrawn(WHO, purposes);
    purposes.add(ConsentPurpose.INDIRECT);
    assertThat(withdrawn.purposes()).containsExactly(ConsentPurpose.DIRECT);
    assertThatThrownBy(() -> withdrawn.purposes().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @EnumSource
  void everyCauseHasSomebodyWhoCanHaveBroughtItAbout(ClosureCause cause) {
    assertThat(cause.initiators()).isNotEmpty();
    assertThatThrownBy(() -> cause.initiators().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void noCauseBlamesThePersonHarmed() {
    assertThat(ClosureCause.NON_COMPLIANCE.initiators()).doesNotContain(Initiator.HARMED);
    assertThat(ClosureCause.NEW_OFFENCE.initiators()).doesNotContain(Initiator.HARMED);
  }

  private static Stream<Class<?>> permitted() {
    return Arrays.stream(CaseEvent.class.getPermittedSubclasses());
  }
}
