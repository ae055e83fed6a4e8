// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A picture written in DOT, the language of Graphviz. */
final class DotWriter {
  private static final int WORDS_IN_A_LINE = 7;

  private final DiagramEdges edges;
  private final Optional<CaseStage> here;
  private final StringBuilder text = new StringBuilder("digraph machine {\n");

  DotWriter(DiagramEdges edges, Optional<CaseStage> here) {
    this.edges = edges;
    this.here = here;
  }

  String text() {
    line("  compound=true;");
    line("  node [shape=box, style=\"rounded,filled\", fillcolor=\"#ffffff\"];");
    if (edges.isOpeningDrawn()) {
      line("  start [shape=point];");
      line("  start -> REFERRED [label=\"" + edges.openingLabel() + "\"];");
    }
    if (edges.isWhole()) {
      line("  subgraph cluster_open {");
      line("    label=\"OPEN\";");
    }
    edges.stages().stream().filter(CaseStage::isOpen).forEach(this::stage);
    if (edges.isWhole()) {
      line("  }");
    }
    edges.stages().stream().filter(stage -> !stage.isOpen()).forEach(this::stage);
    edges.between().forEach(edge -> edge(edge, ""));
    edges.fromEveryOpenStage().forEach(edge -> edge(edge, ", ltail=cluster_open"));
    line("}");
    return text.toString();
  }

  private void stage(CaseStage stage) {
    String ending = stage.isOpen() ? "" : ", peripheries=2";
    String marked = here.equals(Optional.of(stage))
        ? "label=\"" + stage + "\\nyou are here\", fillcolor=\"#ffe08a\", penwidth=3"
        : "label=\"" + stage + "\"";
    line("    " + stage + " [" + marked + ending + "];");
  }

  private void edge(DiagramEdges.Edge edge, String more) {
    String label = edge.labels().stream().map(DotWriter::folded).collect(Collectors.joining("\\n"));
    line("  " + edge.from() + " -> " + edge.to() + " [label=\"" + label + "\"" + more + "];");
  }

  /** A label with many rules goes on in the next line, since pictures do not break lines. */
  private static String folded(String label) {
    List<String> words = List.of(label.split(" ", -1));
    StringBuilder folded = new StringBuilder(words.get(0));
    for (int i = 1; i < words.size(); i++) {
      folded.append(i % WORDS_IN_A_LINE == 0 ? "\\n" : " ").append(words.get(i));
    }
    return folded.toString();
  }

  private void line(String words) {
    text.append(words).append('\n');
  }
}
