// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.basics.Coded;
import io.github.amends.event.EventType;
import io.github.amends.practice.ProfileRef;
import io.github.amends.practice.Rule;
import io.github.amends.practice.RuleId;
import io.github.amends.practice.Rules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A machine told as plain data: what a program needs to list, print or compare its stages, events,
 * rows and rules. It is the same each time for the same machine.
 *
 * @param profile the profile under which it decides
 * @param stages the stages in which a case is open, in their own order
 * @param ends the stages in which a case ends
 * @param events the kinds of event, in their own order
 * @param opening the rules that are asked of the event that opens a case, sorted
 * @param rows the rows, in the order of their stages and then of their events
 * @param rules the rules that are asked at the opening or in some row, sorted by id
 * @param codes the codes of the refusals of those rules, sorted, each with the rules that name it;
 *     codes of refusals without a rule are not among them
 * @param regions what has a life of its own beside the stage, such as a consent or a sitting
 */
public record MachineDescription(
    ProfileRef profile,
    List<CaseStage> stages,
    List<CaseStage> ends,
    List<Event> events,
    List<RuleId> opening,
    List<Row> rows,
    List<Rule> rules,
    List<Code> codes,
    List<RegionDescription> regions) {

  /** Who makes an event of a kind. */
  public enum Maker implements Coded {
    /** Whoever opens the case. */
    OPENING,
    /** Whoever works on the case. */
    CALLER,
    /** The machine alone, as a consequence. */
    MACHINE
  }

  /**
   * A kind of event.
   *
   * @param type the kind
   * @param maker who makes it
   * @param from the stages in which it is possible, in their own order; empty if it opens the case
   *     or only the machine makes it
   */
  public record Event(EventType type, Maker maker, List<CaseStage> from) {

    /**
     * Creates the value.
     *
     * @param type the kind
     * @param maker who makes it
     * @param from the stages in which it is possible
     */
    public Event {
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(maker, "maker");
      from = List.copyOf(from);
    }
  }

  /**
   * A row of the machine.
   *
   * @param from the stage before
   * @param event the kind of event
   * @param rules the rules that are asked, sorted; structural guards have none
   * @param to the stages that may follow, in their own order
   */
  public record Row(CaseStage from, EventType event, List<RuleId> rules, List<CaseStage> to) {

    /**
     * Creates the value.
     *
     * @param from the stage before
     * @param event the kind of event
     * @param rules the rules that are asked
     * @param to the stages that may follow
     */
    public Row {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(event, "event");
      rules = List.copyOf(rules);
      to = List.copyOf(to);
    }
  }

  /**
   * The code of a refusal.
   *
   * @param code the code, such as {@code BLOCKED_CONSENT_MISSING}
   * @param rules the rules that name it, sorted
   */
  public record Code(String code, List<RuleId> rules) {

    /**
     * Creates the value.
     *
     * @param code the code
     * @param rules the rules that name it
     */
    public Code {
      Objects.requireNonNull(code, "code");
      rules = List.copyOf(rules);
    }
  }

  /**
   * Creates the value.
   *
   * @param profile the profile under which it decides
   * @param stages the stages in which a case is open
   * @param ends the stages in which a case ends
   * @param events the kinds of event
   * @param opening the rules that are asked of the event that opens a case
   * @param rows the rows
   * @param rules the rules that are asked in some row
   * @param codes the codes of the refusals of those rules
   * @param regions what has a life of its own beside the stage
   */
  public MachineDescription {
    Objects.requireNonNull(profile, "profile");
    stages = List.copyOf(stages);
    ends = List.copyOf(ends);
    events = List.copyOf(events);
    opening = List.copyOf(opening);
    rows = List.copyOf(rows);
    rules = List.copyOf(rules);
    codes = List.copyOf(codes);
    regions = List.copyOf(regions);
  }

  /**
   * Returns a machine as data.
   *
   * @param machine the machine
   * @return the description
   */
  static MachineDescription of(CaseMachine machine) {
    List<Row> rows = rows(machine);
    List<RuleId> opening = RulesAsked.ofOpening(machine);
    List<Rule> rules = Stream.concat(
            opening.stream(), rows.stream().flatMap(row -> row.rules().stream()))
        .distinct()
        .sorted()
        .map(Rules::find)
        .flatMap(Optional::stream)
        .toList();
    return new MachineDescription(
        machine.profile().ref(),
        stages(Kind.OPEN),
        stages(Kind.END),
        Arrays.stream(EventType.values()).map(type -> event(machine, type)).toList(),
        opening,
        rows,
        rules,
        codes(rules),
        RegionDescription.all());
  }

  private enum Kind {
    OPEN,
    END
  }

  private static List<CaseStage> stages(Kind kind) {
    return Arrays.stream(CaseStage.values())
        .filter(stage -> stage.isOpen() == (kind == Kind.OPEN))
        .toList();
  }

  private static Event event(CaseMachine machine, EventType type) {
    Set<CaseStage> from = machine.table().stagesOf(type);
    Maker maker = from.isEmpty() ? Maker.MACHINE : Maker.CALLER;
    return new Event(
        type, type == EventType.REFERRAL_RECEIVED ? Maker.OPENING : maker, List.copyOf(from));
  }

  private static List<Row> rows(CaseMachine machine) {
    return Arrays.stream(CaseStage.values())
        .flatMap(stage -> machine.table().eventsOf(stage).stream()
            .flatMap(event -> machine.table().find(stage, event).stream()))
        .map(row -> new Row(
            row.from(),
            row.event(),
            RulesAsked.of(machine, row),
            List.copyOf(EnumSet.copyOf(row.to()))))
        .toList();
  }

  private static List<Code> codes(List<Rule> rules) {
    SortedMap<String, List<RuleId>> codes = new TreeMap<>();
    for (Rule rule : rules) {
      rule.codes()
          .forEach(code -> codes.computeIfAbsent(code, key -> new ArrayList<>()).add(rule.id()));
    }
    return codes.entrySet().stream()
        .map(each -> new Code(each.getKey(), each.getValue()))
        .toList();
  }
}
