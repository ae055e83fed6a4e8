// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import java.util.EnumSet;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;
import reactor.core.publisher.Mono;

/**
 * The ring on Spring Statemachine: a live machine, which calls an event accepted even if a guard
 * then holds it back.
 */
final class SpringRing {
  private final StateMachine<Phase, Phase.Trigger> machine;
  private Phase phase = Phase.ONE;
  private Question question;

  SpringRing(Question question) {
    this.question = question;
    StateMachineBuilder.Builder<Phase, Phase.Trigger> rows = StateMachineBuilder.builder();
    try {
      rows.configureStates().withStates().initial(Phase.ONE).states(EnumSet.allOf(Phase.class));
      for (Phase each : Phase.values()) {
        rows.configureTransitions()
            .withExternal()
            .source(each)
            .target(each.next())
            .event(each.trigger())
            .guard(context -> Condition.holdAll(this.question));
      }
    } catch (Exception e) {
      throw new IllegalStateException("the machine could not be put together", e);
    }
    this.machine = rows.build();
    machine.startReactively().block();
  }

  Phase fire(Question asked) {
    question = asked;
    machine
        .sendEvent(Mono.just(MessageBuilder.withPayload(phase.trigger()).build()))
        .blockLast();
    phase = machine.getState().getId();
    return phase;
  }
}
