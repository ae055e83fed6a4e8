// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A small set that never changes and keeps its elements in the order in which they came. */
final class OrderedSet<E> extends AbstractSet<E> {
  private static final OrderedSet<?> EMPTY = new OrderedSet<>(OrderedMap.empty());

  private final OrderedMap<E, Boolean> elements;
  private final Set<E> view;

  private OrderedSet(OrderedMap<E, Boolean> elements) {
    this.elements = elements;
    this.view = elements.keySet();
  }

  @SuppressWarnings("unchecked") // it holds nothing, of whatever type
  static <E> OrderedSet<E> empty() {
    return (OrderedSet<E>) EMPTY;
  }

  /** This set with an element, in its old place or else at the end. */
  OrderedSet<E> with(E element) {
    return contains(element) ? this : new OrderedSet<>(elements.with(element, true));
  }

  /** This set without an element. */
  OrderedSet<E> without(E element) {
    return contains(element) ? new OrderedSet<>(elements.without(element)) : this;
  }

  /** This set with several elements. */
  OrderedSet<E> withAll(Collection<E> added) {
    OrderedSet<E> all = this;
    for (E each : added) {
      all = all.with(each);
    }
    return all;
  }

  @Override
  public Iterator<E> iterator() {
    return view.iterator();
  }

  @Override
  public boolean contains(@Nullable Object element) {
    return elements.containsKey(element);
  }

  @Override
  public int size() {
    return elements.size();
  }
}
