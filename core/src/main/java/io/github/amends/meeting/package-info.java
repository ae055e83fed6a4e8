/**
 * What brings the parties into contact: preparation, meetings, and exchanges without a meeting.
 *
 * <p>A conference is one kind of meeting. Whether a meeting may be held is decided by the case
 * machine.
 */
@NullMarked
package io.github.amends.meeting;

import org.jspecify.annotations.NullMarked;
