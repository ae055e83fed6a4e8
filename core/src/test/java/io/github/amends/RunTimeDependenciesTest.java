// SPDX-License-Identifier: Apache-2.0
package io.github.amends;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What a user of this module gets beside it: three small artifacts and nothing else. */
class RunTimeDependenciesTest {
  @Test
  void aUserGetsThreeArtifacts() throws Exception {
    Path root = SourceTree.root();
    List<String> handedOn = new ArrayList<>();
    handedOn.addAll(handedOn(root.resolve("pom.xml").toFile()));
    handedOn.addAll(handedOn(root.resolve("core/pom.xml").toFile()));
    assertThat(handedOn)
        .containsExactlyInAnyOrder(
            "com.fasterxml.jackson.core:jackson-annotations",
            "org.slf4j:slf4j-api",
            "org.jspecify:jspecify");
  }

  /** The dependencies of a POM, not those that it only manages, that its users get too. */
  private static List<String> handedOn(File pom) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    Document document = factory.newDocumentBuilder().parse(pom);
    List<String> found = new ArrayList<>();
    for (Element list : children(document.getDocumentElement(), "dependencies")) {
      for (Element dependency : children(list, "dependency")) {
        String scope = text(dependency, "scope", "compile");
        if (Set.of("compile", "runtime").contains(scope)) {
          found.add(text(dependency, "groupId", "") + ":" + text(dependency, "artifactId", ""));
        }
      }
    }
    return found;
  }

  private static String text(Element parent, String name, String otherwise) {
    return children(parent, name).stream()
        .map(each -> each.getTextContent().trim())
        .findFirst()
        .orElse(otherwise);
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = parent.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      Node node = nodes.item(i);
      if (node instanceof Element element && element.getTagName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }
}
