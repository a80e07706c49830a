package nl.rookstopregister.stories;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.rookstopregister.support.StoryTest;
import org.springframework.test.context.TestPropertySource;

/** A story that people live through at their desks, in a register with three hundred invented coaches. */
@StoryTest
@TestPropertySource(properties = "rookstopregister.demonstration.coaches=300")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface BrowserStory {}
