// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The small maps and sets of a state: like those of the platform, but that they never change. */
class OrderedMapTest {
  @Property
  void itIsTheMapThatAChangedLinkedMapWouldBe(
      @ForAll @Size(max = 30) List<@CharRange(from = 'a', to = 'h') Character> keys) {
    OrderedMap<Character, Integer> map = OrderedMap.empty();
    Map<Character, Integer> like = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      Character key = keys.get(i);
      boolean removes = i % 3 == 2;
      OrderedMap<Character, Integer> before = map;
      Map<Character, Integer> kept = new LinkedHashMap<>(like);
      map = removes ? map.without(key) : map.with(key, i);
      if (removes) {
        like.remove(key);
      } else {
        like.put(key, i);
      }
      assertThat(before).isEqualTo(kept);
      assertThat(map).isEqualTo(like).hasSameHashCodeAs(like);
      assertThat(List.copyOf(map.keySet())).isEqualTo(List.copyOf(like.keySet()));
      assertThat(List.copyOf(map.values())).isEqualTo(List.copyOf(like.values()));
      assertThat(List.copyOf(map.entrySet())).isEqualTo(List.copyOf(like.entrySet()));
      assertThat(map.get(key)).isEqualTo(like.get(key));
      assertThat(map.containsKey(key)).isEqualTo(like.containsKey(key));
      assertThat(map.keySet().contains(key)).isEqualTo(like.containsKey(key));
    }
  }

  @Property
  void theSetIsTheSetThatAChangedLinkedSetWouldBe(
      @ForAll @Size(max = 20) List<@CharRange(from = 'a', to = 'h') Character> elements) {
    OrderedSet<Character> set = OrderedSet.empty();
    Set<Character> like = new LinkedHashSet<>();
    for (Character each : elements) {
      set = set.with(each);
      like.add(each);
      assertThat(set).isEqualTo(like).hasSameHashCodeAs(like).contains(each);
    }
    assertThat(List.copyOf(set)).isEqualTo(List.copyOf(like));
    assertThat(OrderedSet.<Character>empty().withAll(elements)).isEqualTo(set);
  }

  @Test
  void nobodyChangesIt() {
    OrderedMap<String, Integer> map = OrderedMap.<String, Integer>empty().with("a", 1);
    assertThatThrownBy(() -> map.put("b", 2)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> map.entrySet().iterator().next().setValue(2))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> OrderedSet.<String>empty().with("a").remove("a"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(map).containsExactly(Map.entry("a", 1));
  }

  @Test
  void itEndsWhereItEnds() {
    Iterator<String> keys =
        OrderedMap.<String, Integer>empty().with("a", 1).keySet().iterator();
    assertThat(keys.next()).isEqualTo("a");
    assertThatThrownBy(keys::next).isInstanceOf(NoSuchElementException.class);
  }
}
