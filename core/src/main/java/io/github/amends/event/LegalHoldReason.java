// SPDX-License-Identifier: Apache-2.0
package io.github.amends.event;

import io.github.amends.basics.Classification;
import io.github.amends.basics.Classified;
import io.github.amends.basics.Coded;

/** Why nothing of a case may be removed for now. */
@Classified(Classification.OFFICIAL)
public enum LegalHoldReason implements Coded {
  /** Proceedings that may need it. */
  PROCEEDINGS,

  /** A complaint. */
  COMPLAINT,

  /** An inquiry or inspection. */
  INQUIRY,

  /** A request to see it. */
  ACCESS_REQUEST
}
