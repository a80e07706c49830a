package nl.rookstopregister.pages.web;

import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the template of a view by its name: {@code admission/queue} is {@code src/main/jte/admission/queue.jte}. */
@Component
class TemplateViews implements ViewResolver, Ordered {

    private final TemplateEngine engine;
    private final Screens screens;

    TemplateViews(TemplateEngine engine, Screens screens) {
        this.engine = engine;
        this.screens = screens;
    }

    /** None for a redirect or an unknown name: Spring's own resolvers come after this one. */
    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        String template = name + ".jte";
        return engine.hasTemplate(template) ? new TemplateView(engine, screens, template) : null;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
