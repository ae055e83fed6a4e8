// SPDX-License-Identifier: Apache-2.0
package io.github.amends.participant;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** In which form somebody was told (rule INF-04). */
@Classified(Classification.OFFICIAL)
public enum InformationForm implements Coded {
  /** By word of mouth. */
  SPOKEN,

  /** In writing. */
  WRITTEN,

  /** In easy words and pictures. */
  EASY_READ,

  /** In a recording. */
  AUDIO,

  /** In braille. */
  BRAILLE,

  /** In a sign language. */
  SIGN_LANGUAGE
}
