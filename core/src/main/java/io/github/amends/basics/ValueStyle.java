// SPDX-License-Identifier: Apache-2.0
package io.github.amends.basics;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The style in which this library's growing values are generated.
 *
 * <p>It hides the generated class, so that callers see a value and its builder and nothing else. It
 * is kept in the source only: no class file of a value bears it, and code that uses a value needs
 * neither Immutables nor Jackson to compile.
 *
 * <p>Jackson's two annotations make Immutables write property names; without them a plain mapper
 * would write an empty object.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    allowedClasspathAnnotations = {Override.class},
    fallbackNullableAnnotation = Nullable.class)
@JsonSerialize
@JsonDeserialize
public @interface ValueStyle {}
