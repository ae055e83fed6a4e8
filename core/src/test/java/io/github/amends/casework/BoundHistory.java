// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.amends.event.EventType;
import io.github.amends.practice.Profile;
import io.github.amends.practice.Refusal;
import io.github.amends.practice.RuleId;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/**
 * The broken history of a test that is bound to a rule, taken out of the test, so that it can be
 * played by a machine of which something is missing.
 *
 * @param name the test
 * @param guard the rule whose guard refuses the history
 * @param code the code with which it does
 * @param profile the profile under which the test plays it
 * @param history the history
 * @param asked the guards that are asked on its way; no other can change what comes of it
 */
record BoundHistory(
    String name,
    RuleId guard,
    String code,
    Profile profile,
    Function<CaseMachine, Decision> history,
    Set<Guard> asked) {

  /** A breach that plays nothing and keeps the broken history. */
  private static final class Kept extends Breach {
    @Nullable
    Function<CaseMachine, Decision> history;

    Kept(Breaks breaks) {
      super(breaks);
    }

    @Override
    Breach isRefused(Function<CaseMachine, Decision> broken) {
      history = broken;
      return this;
    }

    @Override
    Breach isWarnedOf(Function<CaseMachine, Decision> broken) {
      history = broken;
      return this;
    }

    @Override
    void isAcceptedOnceMended(Function<CaseMachine, Decision> mended) {}

    @Override
    void isNotWarnedOfOnceMended(Function<CaseMachine, Decision> mended) {}

    @Override
    Breach cannotBeMade(ThrowingCallable making) {
      return this;
    }

    @Override
    void canBeMadeOnceMended(ThrowingCallable making) {}
  }

  /** Every test that is bound to a rule and plays a history. */
  static List<BoundHistory> all() {
    List<BoundHistory> all = new ArrayList<>();
    new ClassFileImporter()
        .importPackages("io.github.amends.casework").stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(Breaks.class))
            .map(method -> method.reflect())
            .forEach(method -> of(method).ifPresent(all::add));
    return List.copyOf(all);
  }

  private static Optional<BoundHistory> of(Method method) {
    Kept kept = new Kept(method.getAnnotation(Breaks.class));
    try {
      Constructor<?> maker = method.getDeclaringClass().getDeclaredConstructor();
      maker.setAccessible(true);
      method.setAccessible(true);
      method.invoke(maker.newInstance(), kept);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
    return Optional.ofNullable(kept.history)
        .map(history -> new BoundHistory(
            method.getDeclaringClass().getSimpleName() + "." + method.getName(),
            kept.guard(),
            kept.code(),
            Breach.under(kept.guard()),
            history,
            asked(CaseMachine.under(Breach.under(kept.guard())), history)));
  }

  private static Set<Guard> asked(CaseMachine machine, Function<CaseMachine, Decision> history) {
    Set<Guard> asked = new HashSet<>(CaseTable.OPENING);
    Guard watching = TestGuard.of("watching", question -> {
      machine
          .table()
          .find(question.state().stage(), question.event().type())
          .ifPresent(row -> asked.addAll(row.guards()));
      return Finding.satisfied();
    });
    Map<EventType, List<Guard>> everywhere = new EnumMap<>(EventType.class);
    machine.table().rows().forEach(row -> everywhere.put(row.event(), List.of(watching)));
    Decision decision = history.apply(machine.strengthenedBy(everywhere));
    if (decision instanceof Decision.Conflict) {
      throw new IllegalStateException("the history was not played to its end");
    }
    return Set.copyOf(asked);
  }

  /** What a machine says to the broken history: every refusal, or the warnings with its code. */
  List<String> verdict(CaseMachine machine) {
    Decision decision = history.apply(machine);
    return decision instanceof Decision.Refused refused
        ? refused.refusals().stream().map(Refusal::code).sorted().toList()
        : ((Decision.Accepted) decision)
            .warnings().stream().map(Warning::code).filter(code::equals).toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
