// SPDX-License-Identifier: Apache-2.0
package io.github.amends.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of id keeps one rule for its text. */
class IdsTest {
  private static final List<String> WRONG = List.of(
      "",
      " ",
      "two words",
      "-begins-with-a-hyphen",
      "/slash-first",
      "tab\t",
      "line\nfeed",
      "nul\u0000",
      "umlaut-\u00fc",
      "dotless-\u0131",
      "arabic-digit-\u0661",
      "semi;colon",
      "x".repeat(101));

  static Stream<Arguments> kinds() {
    return Stream.of(
        kind("case", CaseId::of),
        kind("event", EventId::of),
        kind("participant", ParticipantId::of),
        kind("facilitator", FacilitatorId::of),
        kind("referral", ReferralId::of),
        kind("meeting", MeetingId::of),
        kind("exchange", ExchangeId::of),
        kind("agreement", AgreementId::of),
        kind("term", TermId::of),
        kind("information", InformationId::of),
        kind("riskAssessment", RiskAssessmentId::of),
        kind("mitigation", MitigationId::of),
        kind("legalOrder", LegalOrderId::of),
        kind("document", DocumentRef::of),
        kind("programme", ProgrammeId::of),
        kind("site", SiteId::of),
        kind("fundingAward", FundingAwardId::of),
        kind("costLine", CostLineId::of),
        kind("trainingPackage", TrainingPackageId::of),
        kind("course", CourseId::of));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void anIdIsItsTextAndNothingElse(String part, Function<String, Object> kind) {
    assertThat(kind.apply("a").getClass().getSimpleName()).startsWithIgnoringCase(part);
    assertThat(kind.apply("A-1_b.2:3/4#5"))
        .hasToString(part.equals("document") ? "DocumentRef[***]" : "A-1_b.2:3/4#5");
    assertThat(kind.apply("x".repeat(100))).isEqualTo(kind.apply("x".repeat(100)));
    assertThat(kind.apply("a")).isNotEqualTo(kind.apply("A"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void whatCouldHoldANameIsNoId(String part, Function<String, Object> kind) {
    for (String wrong : WRONG) {
      assertThat(FaultsOf.making(() -> kind.apply(wrong))).containsExactly("INVALID_ID at " + part);
    }
    assertThatThrownBy(() -> kind.apply(null)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void idsSortByTheirText() {
    assertThat(Stream.of("b", "a", "B").map(ParticipantId::of).sorted())
        .extracting(ParticipantId::value)
        .containsExactly("B", "a", "b");
  }

  @Test
  void theMessageNeverHoldsTheValue() {
    assertThatThrownBy(() -> CaseId.of("Jane Doe"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("INVALID_ID at case");
  }

  @Test
  void partiesAndActorsHaveKeysLikeIds() {
    assertThat(PartyRef.person("p1"))
        .isEqualTo(new PartyRef(PartyRef.Kind.PERSON, "p1"))
        .isNotEqualTo(PartyRef.organisation("p1"));
    assertThat(ActorRef.volunteer("v1").kind()).isEqualTo(ActorRef.Kind.VOLUNTEER);
    assertThat(ActorRef.system("s").kind()).isEqualTo(ActorRef.Kind.SYSTEM);
    assertThat(FaultsOf.making(() -> PartyRef.person("Jane Doe")))
        .containsExactly("INVALID_ID at party");
    assertThat(FaultsOf.making(() -> ActorRef.staff("Jane Doe")))
        .containsExactly("INVALID_ID at actor");
  }

  private static Arguments kind(String part, Function<String, Object> kind) {
    return Arguments.of(part, kind);
  }
}
