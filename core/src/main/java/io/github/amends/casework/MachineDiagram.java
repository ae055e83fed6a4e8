// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import io.github.amends.casework.DiagramEdges.Guards;
import io.github.amends.event.EventType;
import java.util.Optional;

/**
 * A picture of a machine, drawn from the table that runs, as Mermaid or as DOT.
 *
 * <p>Immutable: each choice gives a copy.
 *
 * <pre>{@code
 * String picture = MachineDiagram.of(machine).standingAt(file.stage()).mermaid();
 * String rows = MachineDiagram.of(machine).about(MEETING_SCHEDULED).withGuards().dot();
 * }</pre>
 */
public final class MachineDiagram {
  private final CaseMachine machine;
  private final Guards guards;
  private final Optional<EventType> event;
  private final Optional<CaseStage> here;

  private MachineDiagram(
      CaseMachine machine, Guards guards, Optional<EventType> event, Optional<CaseStage> here) {
    this.machine = machine;
    this.guards = guards;
    this.event = event;
    this.here = here;
  }

  /**
   * Returns the picture of a whole machine: its stages, and the events that lead from one to
   * another. Events that leave the stage are not drawn; an event that leads from every open stage
   * to an end is drawn once. Between PREPARING and READY no event is named, since the facts decide
   * after any.
   *
   * @param machine the machine
   * @return the picture
   */
  public static MachineDiagram of(CaseMachine machine) {
    return new MachineDiagram(machine, Guards.HIDDEN, Optional.empty(), Optional.empty());
  }

  /**
   * Returns the picture with the rules that the machine asks beside each event.
   *
   * @return the picture
   */
  public MachineDiagram withGuards() {
    return new MachineDiagram(machine, Guards.SHOWN, event, here);
  }

  /**
   * Returns the picture of one kind of event: every row that it has, also those that leave the
   * stage.
   *
   * @param type the kind of event
   * @return the picture
   */
  public MachineDiagram about(EventType type) {
    return new MachineDiagram(machine, guards, Optional.of(type), here);
  }

  /**
   * Returns the picture in which the stage of a case is marked.
   *
   * @param stage the stage in which the case stands
   * @return the picture
   */
  public MachineDiagram standingAt(CaseStage stage) {
    return new MachineDiagram(machine, guards, event, Optional.of(stage));
  }

  /**
   * Returns the picture as a Mermaid state diagram.
   *
   * @return the text, with lines ended by {@code \\n}
   */
  public String mermaid() {
    return new MermaidWriter(edges(), here).text();
  }

  /**
   * Returns the picture in DOT, the language of Graphviz.
   *
   * @return the text, with lines ended by {@code \\n}
   */
  public String dot() {
    return new DotWriter(edges(), here).text();
  }

  private DiagramEdges edges() {
    return new DiagramEdges(machine, guards, event);
  }
}
