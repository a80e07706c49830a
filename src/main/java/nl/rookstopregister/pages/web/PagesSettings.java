package nl.rookstopregister.pages.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the pages.
 *
 * @param missingWordsFail whether a text that is missing is an error (in tests) or shows its key (in production)
 * @param version shown at the foot of every page
 */
@ConfigurationProperties("pages")
record PagesSettings(
        @DefaultValue("false") boolean missingWordsFail,
        @DefaultValue("0.1.0") String version) {}
