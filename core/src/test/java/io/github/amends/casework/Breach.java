// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.amends.basics.Fault;
import io.github.amends.basics.InvalidValueException;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Profiles;
import io.github.amends.practice.ProfilesForTests;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.RefusalText;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import io.github.amends.practice.Setting;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One broken rule, and what a test must show about it. */
class Breach {
  private final RuleId rule;
  private final RuleId guard;
  private final String code;
  private boolean shownBroken;
  private boolean shownMended;

  Breach(Breaks breaks) {
    this.rule = new RuleId(breaks.rule());
    this.guard = breaks.guardedBy().isEmpty() ? rule : new RuleId(breaks.guardedBy());
    this.code = breaks.code();
  }

  /**
   * The profile that a rule is tested under: the community scheme's, unless it has the rule off or
   * asks for nothing by it.
   */
  static Profile under(RuleId rule) {
    Profile community = Profiles.rocRestore();
    // The community scheme hears every referrer, so that nobody can break its rule there.
    return community.hasInForce(rule)
            && !rule.equals(Rules.REF_02)
            && asksSomething(community, rule)
        ? community
        : ProfilesForTests.withEveryRule();
  }

  /** Whether a profile sets everything that the rule reads and that can be set to something. */
  private static boolean asksSomething(Profile profile, RuleId rule) {
    return Rules.find(rule).orElseThrow().parameters().stream()
        .filter(each -> !isIdle(ProfilesForTests.withEveryRule().setting(each)))
        .noneMatch(each -> isIdle(profile.setting(each)));
  }

  private static boolean isIdle(Setting setting) {
    return setting.isOff() || setting.equals(Setting.number(0));
  }

  /** The profile that a rule is tested under, without that rule. */
  static Profile without(RuleId left) {
    return ProfilesForTests.without(under(left), left);
  }

  /** The rule whose guard refuses. */
  final RuleId guard() {
    return guard;
  }

  /** The code with which it refuses. */
  final String code() {
    return code;
  }

  /** The history is refused for this rule alone; without the rule it is accepted. */
  Breach isRefused(Function<CaseMachine, Decision> history) {
    Decision decision = history.apply(CaseMachine.under(under(guard)));
    assertThat(decision).isInstanceOf(Decision.Refused.class);
    for (Refusal refusal : ((Decision.Refused) decision).refusals()) {
      assertThat(refusal.code()).isEqualTo(code);
      assertThat(refusal.rules()).contains(rule);
      assertThat(refusal.citations()).isNotEmpty();
      assertThat(RefusalText.english().of(refusal)).endsWith(".").doesNotContain("{", "_");
    }
    assertThat(history.apply(CaseMachine.under(without(guard))))
        .as("the same history without the rule %s", guard)
        .isInstanceOf(Decision.Accepted.class);
    shownBroken = true;
    return this;
  }

  /** The same history with only the fault mended is accepted. */
  void isAcceptedOnceMended(Function<CaseMachine, Decision> history) {
    assertThat(history.apply(CaseMachine.under(under(guard))))
        .isInstanceOf(Decision.Accepted.class);
    shownMended = true;
  }

  /** The last step of the history is taken with this warning, and without it under no rule. */
  Breach isWarnedOf(Function<CaseMachine, Decision> history) {
    assertThat(cautions(history.apply(CaseMachine.under(under(guard))))).anySatisfy(warning -> {
      assertThat(warning.code()).isEqualTo(code);
      assertThat(warning.rules()).contains(rule);
      assertThat(RefusalText.english().of(warning.code(), warning.facts()))
          .endsWith(".")
          .doesNotContain("{", "_");
    });
    assertThat(cautions(history.apply(CaseMachine.under(without(guard)))))
        .extracting(Warning::code)
        .doesNotContain(code);
    shownBroken = true;
    return this;
  }

  /** The same history with only the fault mended is taken without this warning. */
  void isNotWarnedOfOnceMended(Function<CaseMachine, Decision> history) {
    assertThat(cautions(history.apply(CaseMachine.under(under(guard)))))
        .extracting(Warning::code)
        .doesNotContain(code);
    shownMended = true;
  }

  private static List<Warning> cautions(Decision decision) {
    assertThat(decision).isInstanceOf(Decision.Accepted.class);
    return ((Decision.Accepted) decision).warnings();
  }

  /** The value cannot be made, for this fault alone. */
  Breach cannotBeMade(ThrowingCallable making) {
    InvalidValueException thrown = catchThrowableOfType(InvalidValueException.class, making);
    assertThat(thrown).isNotNull();
    assertThat(thrown.faults()).extracting(Fault::code).containsExactly(code);
    assertThat(Rules.withCode(code)).anySatisfy(known -> {
      assertThat(known.id()).isEqualTo(rule);
      assertThat(known.citations()).isNotEmpty();
    });
    shownBroken = true;
    return this;
  }

  /** The same value with only the fault mended can be made. */
  void canBeMadeOnceMended(ThrowingCallable making) throws Throwable {
    making.call();
    shownMended = true;
  }

  /** Gives a test its breach, and looks afterwards whether the test has shown all. */
  static final class Given implements ParameterResolver, AfterEachCallback {
    private static final ExtensionContext.Namespace BREACH =
        ExtensionContext.Namespace.create(Breach.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
      return parameter.getParameter().getType() == Breach.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
      Breach breach = new Breach(test.getRequiredTestMethod().getAnnotation(Breaks.class));
      test.getStore(BREACH).put(Breach.class, breach);
      return breach;
    }

    @Override
    public void afterEach(ExtensionContext test) {
      Breach breach = test.getStore(BREACH).get(Breach.class, Breach.class);
      boolean failedAlready = test.getExecutionException().isPresent();
      assertThat(failedAlready || (breach != null && breach.shownBroken && breach.shownMended))
          .as("the test has shown the broken rule and its mending")
          .isTrue();
    }
  }
}
