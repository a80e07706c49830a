package nl.rookstopregister.norms.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Between which amounts a number of a norm lies; what is outside can mean nothing, and is refused with its line. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Within {

    int least() default 0;

    int most() default 999_999;
}
