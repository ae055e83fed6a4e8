/**
 * What a service can take on: which cases wait for a volunteer, what each volunteer carries, what
 * lapses soon, and what more training would change.
 *
 * <p>Here belongs what follows from case files and from the records of volunteers together. When
 * people can meet belongs to {@code scheduling}; how well a service does belongs to the metrics.
 */
@NullMarked
package io.github.amends.capacity;

import org.jspecify.annotations.NullMarked;
