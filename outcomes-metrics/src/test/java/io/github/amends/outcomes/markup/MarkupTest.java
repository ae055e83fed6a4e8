// SPDX-License-Identifier: Apache-2.0
package io.github.amends.outcomes.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MarkupTest {

  @Test
  void textAndAttributesAreEscaped() {
    Markup.Element element = Markup.element("p")
        .with("title", "a \"b\" 'c' <d> & e")
        .saying("<script>alert('x') && 1</script>");
    assertThat(element.written())
        .isEqualTo("<p title=\"a &quot;b&quot; &#39;c&#39; &lt;d&gt; &amp; e\">"
            + "&lt;script&gt;alert(&#39;x&#39;) &amp;&amp; 1&lt;/script&gt;</p>");
  }

  @Test
  void onlyElementsThatHtmlLeavesEmptyAreClosedInThemselves() {
    assertThat(Markup.element("br").written()).isEqualTo("<br/>");
    assertThat(Markup.element("rect").with("x", "1").written()).isEqualTo("<rect x=\"1\"/>");
    assertThat(Markup.element("td").written()).isEqualTo("<td></td>");
  }

  @Test
  void contentKeepsItsOrder() {
    assertThat(Markup.element("p")
            .saying("one ")
            .containing(Markup.element("b").saying("two"))
            .saying(" three")
            .written())
        .isEqualTo("<p>one <b>two</b> three</p>");
  }

  @Test
  void aNameThatIsNoneIsRefused() {
    assertThatThrownBy(() -> Markup.element("a b")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Markup.element("")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Markup.element("p").with("x=\"1\" y", "2"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anAttributeCannotStandTwice() {
    Markup.Element element = Markup.element("p").with("id", "a");
    assertThatThrownBy(() -> element.with("id", "b")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void charactersThatNoDocumentMayHoldAreReplaced() {
    assertThat(CleanText.characters("a\u0000b\u001bc\ud800d\uffffe\u007ff"))
        .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf");
  }

  @Test
  void directionOverridesAreLeftOut() {
    assertThat(CleanText.characters("a\u202eb\u2066c")).isEqualTo("abc");
  }

  @Test
  void aLineHasSingleSpacesAndNoneAtItsEnds() {
    assertThat(CleanText.line("  a\n\t b\r\n c\u2028d ")).isEqualTo("a b c d");
  }

  @Test
  void lettersOfEveryKindStay() {
    String letters = "Zo\u00eb \u4e2d\u6587 \ud83d\ude00 \u2212\u00a0%";
    assertThat(CleanText.characters(letters)).isEqualTo(letters);
  }
}
