/** The public pages of interventions. */
@NullMarked
package nl.rookstopregister.interventions.web;

import org.jspecify.annotations.NullMarked;
