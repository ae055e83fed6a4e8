// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a document: an element, a text, or markup that was written by this library before.
 *
 * <p>What {@link #written()} returns can be read both as XML and as HTML: only elements that are
 * empty in HTML or belong to SVG are closed in themselves.
 */
public sealed interface Markup permits Markup.Element, Markup.Text, Markup.Verbatim {

  /**
   * Returns an element without attributes and content.
   *
   * @param name the name of the element
   * @return the element
   * @throws IllegalArgumentException if the name cannot be the name of an element
   */
  static Element element(String name) {
    return new Element(name, List.of(), List.of());
  }

  /**
   * Appends this piece to a document.
   *
   * @param document the document so far
   */
  void appendTo(StringBuilder document);

  /**
   * Returns this piece as it stands in a document.
   *
   * @return the markup
   */
  default String written() {
    StringBuilder document = new StringBuilder();
    appendTo(document);
    return document.toString();
  }

  /**
   * An attribute of an element.
   *
   * @param name the name
   * @param value the value, not yet escaped
   */
  record Attribute(String name, String value) {
    /** Checks the name. */
    public Attribute {
      Spelling.requireName(name);
    }
  }

  /**
   * An element with its attributes and content.
   *
   * @param name the name
   * @param attributes the attributes in order, no name twice
   * @param content the content in order
   */
  record Element(String name, List<Attribute> attributes, List<Markup> content) implements Markup {

    /** Checks the names and copies the lists. */
    public Element {
      Spelling.requireName(name);
      attributes = List.copyOf(attributes);
      content = List.copyOf(content);
      if (attributes.stream().map(Attribute::name).distinct().count() != attributes.size()) {
        throw new IllegalArgumentException("an attribute must not stand twice");
      }
    }

    /**
     * Returns this element with one more attribute.
     *
     * @param attribute the name of the attribute
     * @param value its value, not yet escaped
     * @return a copy
     * @throws IllegalArgumentException if the attribute is there already
     */
    public Element with(String attribute, String value) {
      List<Attribute> more = new ArrayList<>(attributes);
      more.add(new Attribute(attribute, value));
      return new Element(name, more, content);
    }

    /**
     * Returns this element with more content.
     *
     * @param pieces what to append
     * @return a copy
     */
    public Element containing(List<? extends Markup> pieces) {
      List<Markup> more = new ArrayList<>(content);
      more.addAll(pieces);
      return new Element(name, attributes, more);
    }

    /**
     * Returns this element with more content.
     *
     * @param pieces what to append
     * @return a copy
     */
    public Element containing(Markup... pieces) {
      return containing(List.of(pieces));
    }

    /**
     * Returns this element with more text.
     *
     * @param words the text, not yet escaped
     * @return a copy
     */
    public Element saying(String words) {
      return containing(new Text(words));
    }

    @Override
    public void appendTo(StringBuilder document) {
      document.append('<').append(name);
      for (Attribute attribute : attributes) {
        document.append(' ').append(attribute.name()).append("=\"");
        document.append(Spelling.escaped(attribute.value())).append('"');
      }
      if (content.isEmpty() && Spelling.isClosedInItself(name)) {
        document.append("/>");
        return;
      }
      document.append('>');
      content.forEach(piece -> piece.appendTo(document));
      document.append("</").append(name).append('>');
    }
  }

  /**
   * A text.
   *
   * @param words the words, not yet escaped
   */
  record Text(String words) implements Markup {
    @Override
    public void appendTo(StringBuilder document) {
      document.append(Spelling.escaped(words));
    }
  }

  /**
   * Markup that this library wrote before and that goes into a larger document as it is.
   *
   * @param markup well-formed markup, never anything from outside
   */
  record Verbatim(String markup) implements Markup {
    @Override
    public void appendTo(StringBuilder document) {
      document.append(markup);
    }
  }
}
