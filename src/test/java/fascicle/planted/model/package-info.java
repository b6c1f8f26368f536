/// Violations planted for `HouseRulesTest`.
@NullMarked
package fascicle.planted.model;

import org.jspecify.annotations.NullMarked;
