// SPDX-License-Identifier: Apache-2.0
package io.github.amends.casework;

import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A small map that never changes and keeps its keys in the order in which they came.
 *
 * <p>To change it is to copy it, and to look something up is to walk through it: a case has a few
 * of everything, and so that is the cheapest way to let each state keep what it saw.
 */
final class OrderedMap<K, V> extends AbstractMap<K, V> {
  private static final OrderedMap<?, ?> EMPTY = new OrderedMap<>(new Object[0], new Object[0]);

  private final Object[] keys;
  private final Object[] values;

  private OrderedMap(Object[] keys, Object[] values) {
    this.keys = keys;
    this.values = values;
  }

  @SuppressWarnings("unchecked") // it holds nothing, of whatever type
  static <K, V> OrderedMap<K, V> empty() {
    return (OrderedMap<K, V>) EMPTY;
  }

  /** This map with a value for a key, in the key's old place or else at the end. */
  OrderedMap<K, V> with(K key, V value) {
    int place = placeOf(key);
    if (place >= 0) {
      Object[] changed = values.clone();
      changed[place] = value;
      return new OrderedMap<>(keys, changed);
    }
    return new OrderedMap<>(added(keys, key), added(values, value));
  }

  /** This map without a key. */
  OrderedMap<K, V> without(K key) {
    int place = placeOf(key);
    return place < 0 ? this : new OrderedMap<>(left(keys, place), left(values, place));
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    int place = placeOf(key);
    return place < 0 ? null : value(place);
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return placeOf(key) >= 0;
  }

  @Override
  public int size() {
    return keys.length;
  }

  @Override
  public Set<K> keySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<K> iterator() {
        return new Walk<>(keys);
      }

      @Override
      public boolean contains(@Nullable Object key) {
        return containsKey(key);
      }

      @Override
      public int size() {
        return keys.length;
      }
    };
  }

  @Override
  public Collection<V> values() {
    return new AbstractCollection<>() {
      @Override
      public Iterator<V> iterator() {
        return new Walk<>(values);
      }

      @Override
      public int size() {
        return keys.length;
      }
    };
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<K, V>> iterator() {
        Object[] entries = new Object[keys.length];
        for (int i = 0; i < entries.length; i++) {
          entries[i] = Map.entry(key(i), value(i));
        }
        return new Walk<>(entries);
      }

      @Override
      public int size() {
        return keys.length;
      }
    };
  }

  private int placeOf(@Nullable Object key) {
    // Most often it is the very object, and then nothing needs to be compared.
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] == key) {
        return i;
      }
    }
    for (int i = 0; i < keys.length; i++) {
      if (keys[i].equals(key)) {
        return i;
      }
    }
    return -1;
  }

  @SuppressWarnings("unchecked") // only keys are put there
  private K key(int place) {
    return (K) keys[place];
  }

  @SuppressWarnings("unchecked") // only values are put there
  private V value(int place) {
    return (V) values[place];
  }

  private static Object[] added(Object[] before, Object last) {
    Object[] after = Arrays.copyOf(before, before.length + 1);
    after[before.length] = last;
    return after;
  }

  private static Object[] left(Object[] before, int place) {
    Object[] after = Arrays.copyOf(before, before.length - 1);
    System.arraycopy(before, place + 1, after, place, after.length - place);
    return after;
  }

  private static final class Walk<T> implements Iterator<T> {
    private final Object[] all;
    private int next;

    private Walk(Object[] all) {
      this.all = all;
    }

    @Override
    public boolean hasNext() {
      return next < all.length;
    }

    @Override
    @SuppressWarnings("unchecked") // whoever walks says what is in there
    public T next() {
      if (next >= all.length) {
        throw new NoSuchElementException();
      }
      return (T) all[next++];
    }
  }
}
