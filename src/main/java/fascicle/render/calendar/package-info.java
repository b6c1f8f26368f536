/// Dates for the reader's own calendar. In come consultations and events of articles; out goes a calendar as text,
/// which pages offer and messages carry.
@NullMarked
package fascicle.render.calendar;

import org.jspecify.annotations.NullMarked;
