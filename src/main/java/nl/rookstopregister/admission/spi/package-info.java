/** What an application must know of trainings and interventions, whoever keeps their lists. */
@NullMarked
@NamedInterface("spi")
package nl.rookstopregister.admission.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
