package nl.rookstopregister.admission.reference;

import nl.rookstopregister.admission.spi.AccreditedTrainings;
import nl.rookstopregister.admission.spi.RecognisedInterventions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** The shipped lists step back as soon as a context of its own answers. */
@Configuration(proxyBeanMethods = false)
class ReferenceConfiguration {

    @Bean
    @Fallback
    AccreditedTrainings shippedTrainings() {
        return new ShippedTrainings();
    }

    @Bean
    @Fallback
    RecognisedInterventions shippedInterventions() {
        return new ShippedInterventions();
    }
}
