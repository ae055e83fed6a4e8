// SPDX-License-Identifier: Apache-2.0
package io.github.amends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page on the architecture, made from the sources of what is published. */
class ArchitecturePageTest {
  private static final String PREFIX = "io.github.amends.";
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (?:static )?io\\.github\\.amends\\.([a-z.]+)\\.[A-Z]");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^public (?:(?:abstract|final|sealed|non-sealed) )*"
          + "(?:class|record|interface|enum|@interface) (\\w+)");
  private static final List<String> MODULES = List.of("core", "outcomes-metrics");

  /** A package: whom it knows, and its public types with what each is. */
  private record Part(String module, SortedSet<String> knows, SortedMap<String, String> types) {}

  @Test
  void thePageSaysWhatTheCodeSays() {
    GeneratedPage.compare("docs/architecture.md", page());
  }

  @Test
  void everyPublicTypeSaysWhatItIs() {
    parts()
        .forEach((name, part) -> part.types()
            .forEach((type, sentence) ->
                assertThat(sentence).as("%s.%s", name, type).matches(".{4,}[.?]")));
  }

  @Test
  void whatJavadocMarksUpIsPrintedAsText() {
    assertThat(
            sentence(
                "/**\n * One {@code a.b} and {@link Some#thing()} or {@link Other}.\n *\n * <p>More.\n */\n"))
        .isEqualTo("One `a.b` and `Some.thing()` or `Other`.");
    assertThat(sentence("/** A thing, e.g. this. It is more. */\n"))
        .isEqualTo("A thing, e.g. this.");
  }

  private static String page() {
    SortedMap<String, Part> parts = parts();
    StringBuilder text = new StringBuilder();
    text.append("# Architecture\n\n")
        .append("Begin with [`casework`](#casework): a `CaseMachine` takes or refuses each step of")
        .append(" a case, and a\n`CaseFile` is the case as its log. Everything else is what they")
        .append(" are made of, or what is made of them.\n\n")
        .append(
            "An arrow never points back: a package knows those that stand before it here and no")
        .append(" other. Nouns know\neach other by id only.\n\n")
        .append("This page is made from the sources and a test compares it with them. To make it")
        .append(" anew:\n`")
        .append(GeneratedPage.COMMAND)
        .append("`\n");
    for (String module : MODULES) {
      text.append("\n## amends-").append(module).append('\n');
      for (String name : inOrder(parts)) {
        if (parts.get(name).module().equals(module)) {
          append(text, name, parts.get(name));
        }
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String name, Part part) {
    text.append("\n### ").append(name).append("\n\n");
    text.append(part.knows().isEmpty() ? "Knows no other package.\n" : "Knows ");
    if (!part.knows().isEmpty()) {
      text.append(String.join(", ", part.knows())).append(".\n");
    }
    text.append("\n| Type | What it is |\n|---|---|\n");
    part.types()
        .forEach((type, sentence) -> text.append("| `")
            .append(type)
            .append("` | ")
            .append(sentence.replace("|", "\\|"))
            .append(" |\n"));
  }

  /** Each package after all that it knows. */
  private static List<String> inOrder(Map<String, Part> parts) {
    return parts.keySet().stream()
        .sorted(Comparator.comparingInt((String name) -> reach(name, parts).size())
            .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static Set<String> reach(String start, Map<String, Part> parts) {
    Set<String> reached = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      Part part = parts.get(open.remove());
      for (String known : part == null ? new TreeSet<String>() : part.knows()) {
        if (reached.add(known)) {
          open.add(known);
        }
      }
    }
    return reached;
  }

  private static SortedMap<String, Part> parts() {
    SortedMap<String, Part> parts = new TreeMap<>();
    for (String module : MODULES) {
      for (Path file : SourceTree.javaFiles(module + "/src/main/java")) {
        String source = SourceTree.read(file);
        Matcher declared = Pattern.compile("(?m)^package ([\\w.]+);").matcher(source);
        if (declared.find()) {
          String name = declared.group(1).substring(PREFIX.length());
          Part part = parts.computeIfAbsent(
              name, key -> new Part(module, new TreeSet<>(), new TreeMap<>()));
          add(part, name, source);
        }
      }
    }
    return parts;
  }

  private static void add(Part part, String name, String source) {
    Matcher imported = IMPORT.matcher(source);
    while (imported.find()) {
      if (!imported.group(1).equals(name)) {
        part.knows().add(imported.group(1));
      }
    }
    Matcher type = TYPE.matcher(source);
    if (type.find()) {
      String before = source.substring(0, type.start());
      part.types().put(type.group(1), sentence(before.substring(before.lastIndexOf("\n/**") + 1)));
    }
  }

  /** The first sentence of the comment with which the text begins. */
  private static String sentence(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.substring(0, text.indexOf("*/")).split("\n", -1)) {
      String words = line.replaceFirst("^\\s*/?\\*+\\s?", "").trim();
      if (words.startsWith("@") || words.startsWith("<")) {
        break;
      }
      lines.add(words);
    }
    String words = lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    String plain = words
        .replaceAll("\\{@code ([^}]*)}", "`$1`")
        .replaceAll("\\{@link(?:plain)? [\\w.]*?#?(\\w[\\w.]*)?#(\\w+)(\\([^)]*\\))?}", "`$1.$2$3`")
        .replaceAll("\\{@link(?:plain)? ([\\w.]+)}", "`$1`")
        .replaceAll("\\s+", " ");
    Matcher end = Pattern.compile("(?<!e\\.g|i\\.e|vs|No)\\. (?=[A-Z`])").matcher(plain);
    return end.find() ? plain.substring(0, end.start() + 1) : plain;
  }
}
