// SPDX-License-Identifier: Apache-2.0
package io.github.amends.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.amends.casework.CaseEntry;
import io.github.amends.json.CaseLogReader;
import io.github.amends.json.CaseLogWriter;
import io.github.amends.json.SampleEntries;
import io.github.amends.privacy.ValueParts.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** That nobody can change what was read, whatever it was read with. */
class ReadValuesTest {

  @Test
  void noCollectionOfAValueThatWasReadCanBeChanged() {
    List<CaseEntry> entries = new ArrayList<>(SampleEntries.ofEveryEvent());
    entries.addAll(SampleEntries.ofEveryVariant());
    Set<Part> tried = new HashSet<>();
    for (CaseEntry entry : entries) {
      CaseEntry read = new CaseLogReader().readEntry(new CaseLogWriter().line(entry));
      ValueParts.walkParts(read, (part, held) -> {
        if (held instanceof Collection<?> items) {
          tried.add(part);
          assertUnchangeable(part, items);
        } else if (held instanceof Map<?, ?> map) {
          tried.add(part);
          assertUnchangeable(part, map.keySet());
        }
      });
    }
    assertThat(tried).hasSizeGreaterThan(30);
  }

  private static void assertUnchangeable(Part part, Collection<?> items) {
    assertThatThrownBy(() -> add(items))
        .as(part.toString())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @SuppressWarnings("unchecked")
  private static void add(Collection<?> items) {
    ((Collection<Object>) items).add("any");
  }
}
