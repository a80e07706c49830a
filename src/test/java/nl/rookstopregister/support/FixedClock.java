package nl.rookstopregister.support;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Gives a Spring context the clock that only tests move, and sets it back before every test. */
@TestConfiguration(proxyBeanMethods = false)
public class FixedClock implements TestExecutionListener {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Override
    public void beforeTestMethod(TestContext context) {
        context.getApplicationContext().getBean(TestClock.class).reset();
    }
}
