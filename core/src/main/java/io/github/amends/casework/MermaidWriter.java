// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import java.util.Optional;

/** A picture written as a Mermaid state diagram. */
final class MermaidWriter {
  private final DiagramEdges edges;
  private final Optional<CaseStage> here;
  private final StringBuilder text = new StringBuilder("stateDiagram-v2\n");

  MermaidWriter(DiagramEdges edges, Optional<CaseStage> here) {
    this.edges = edges;
    this.here = here.filter(stage -> edges.stages().contains(stage));
  }

  String text() {
    if (edges.isOpeningDrawn()) {
      line("  [*] --> REFERRED : " + edges.openingLabel());
    }
    if (edges.isWhole()) {
      line("  state OPEN {");
      here.filter(CaseStage::isOpen).ifPresent(stage -> name("    ", stage));
      edges.between().stream()
          .filter(DiagramEdges.Edge::isWithinOpen)
          .forEach(edge -> edge("    ", edge.from().name(), edge));
      line("  }");
      here.filter(stage -> !stage.isOpen()).ifPresent(stage -> name("  ", stage));
      edges.between().stream()
          .filter(edge -> !edge.isWithinOpen())
          .forEach(edge -> edge("  ", edge.from().name(), edge));
    } else {
      here.ifPresent(stage -> name("  ", stage));
      edges.between().forEach(edge -> edge("  ", edge.from().name(), edge));
    }
    edges.fromEveryOpenStage().forEach(edge -> edge("  ", "OPEN", edge));
    edges.stages().stream()
        .filter(stage -> !stage.isOpen())
        .forEach(stage -> line("  " + stage + " --> [*]"));
    here.ifPresent(stage -> {
      line("  classDef here fill:#ffe08a,stroke:#7a5b00,stroke-width:3px,color:#000");
      line("  class " + stage + " here");
    });
    return text.toString();
  }

  private void name(String indent, CaseStage stage) {
    line(indent + "state \"" + stage + " (you are here)\" as " + stage);
  }

  private void edge(String indent, String from, DiagramEdges.Edge edge) {
    line(indent + from + " --> " + edge.to() + " : " + String.join(", ", edge.labels()));
  }

  private void line(String words) {
    text.append(words).append('\n');
  }
}
