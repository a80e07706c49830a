package nl.rookstopregister.norms.files;

import nl.rookstopregister.shared.OperatorTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the rest of the register the norms; they themselves know nothing of a framework. */
@Configuration(proxyBeanMethods = false)
class NormsConfiguration {

    @Bean
    NormsInForce normBook() {
        return new NormsInForce();
    }

    @Bean
    OperatorTask checkNorm() {
        return new CheckNorm();
    }
}
