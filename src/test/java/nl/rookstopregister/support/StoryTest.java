package nl.rookstopregister.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.rookstopregister.RegisterApplication;
import nl.rookstopregister.attendance.AttendanceSteps;
import nl.rookstopregister.portfolio.PortfolioSteps;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * Runs the whole register on a free port, on a real PostgreSQL, on 21 November 2026. All stories share one context, so
 * a story brings its own people and leaves the others' alone; the steps that several take are in it for all.
 */
@SpringBootTest(classes = RegisterApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@Import({TestDatabase.class, FixedClock.class, AttendanceSteps.class, PortfolioSteps.class})
@TestExecutionListeners(listeners = FixedClock.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("database")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface StoryTest {}
