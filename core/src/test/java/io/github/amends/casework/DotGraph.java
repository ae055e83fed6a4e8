// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A strict reader of the part of DOT that is written here: anything else is an error. */
final class DotGraph {
  private static final Pattern TOKEN = Pattern.compile(
      "\\G\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|->|[A-Za-z_][A-Za-z_0-9]*|[0-9]+|[{}\\[\\];=,])");

  /** A way from one node to another, and its attributes. */
  record Edge(String from, String to, Map<String, String> attributes) {
    List<String> labels() {
      return List.of(attributes.getOrDefault("label", "").split("\\\\n", -1));
    }
  }

  final Map<String, Map<String, String>> nodes = new LinkedHashMap<>();
  final List<Edge> edges = new ArrayList<>();
  final List<String> inCluster = new ArrayList<>();
  private final List<String> tokens = new ArrayList<>();
  private int next;

  private DotGraph(String text) {
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (matcher.find()) {
      tokens.add(matcher.group(1));
      end = matcher.end();
    }
    if (!text.substring(end).isBlank()) {
      throw new IllegalArgumentException("no token at " + end);
    }
  }

  static DotGraph parse(String text) {
    DotGraph graph = new DotGraph(text);
    graph.take("digraph");
    graph.name();
    graph.block(0);
    if (graph.next != graph.tokens.size()) {
      throw new IllegalArgumentException("text after the graph");
    }
    for (Edge edge : graph.edges) {
      if (!graph.nodes.containsKey(edge.from()) || !graph.nodes.containsKey(edge.to())) {
        throw new IllegalArgumentException("an edge of a node that is not declared");
      }
    }
    return graph;
  }

  private void block(int depth) {
    take("{");
    while (!peek().equals("}")) {
      statement(depth);
    }
    take("}");
  }

  private void statement(int depth) {
    String first = name();
    if (first.equals("subgraph")) {
      name();
      block(depth + 1);
      return;
    }
    if (peek().equals("=")) {
      take("=");
      next++;
    } else if (peek().equals("->")) {
      take("->");
      edges.add(new Edge(first, name(), attributes()));
    } else {
      Map<String, String> attributes = attributes();
      if (!first.equals("node") && nodes.put(first, attributes) != null) {
        throw new IllegalArgumentException("a node declared twice");
      }
      if (depth > 0) {
        inCluster.add(first);
      }
    }
    take(";");
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    if (peek().equals("[")) {
      take("[");
      while (!peek().equals("]")) {
        String key = name();
        take("=");
        String value = tokens.get(next++);
        attributes.put(
            key, value.startsWith("\"") ? value.substring(1, value.length() - 1) : value);
        if (peek().equals(",")) {
          take(",");
        }
      }
      take("]");
    }
    return attributes;
  }

  private String name() {
    String name = tokens.get(next++);
    if (!name.matches("[A-Za-z_][A-Za-z_0-9]*")) {
      throw new IllegalArgumentException("not a name at token " + next);
    }
    return name;
  }

  private String peek() {
    return tokens.get(next);
  }

  private void take(String token) {
    if (!tokens.get(next++).equals(token)) {
      throw new IllegalArgumentException("expected " + token + " at token " + next);
    }
  }
}
