package nl.rookstopregister.pages.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Duration;
import java.util.List;
import nl.rookstopregister.pages.Assets;
import nl.rookstopregister.pages.Frame;
import nl.rookstopregister.pages.Words;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PagesSettings.class)
class PagesConfiguration implements WebMvcConfigurer {

    /** As in the build: templates are compiled into a package of their own, outside the checked code. */
    static final String TEMPLATES = "rookstopregister.templates";

    static TemplateEngine precompiled() {
        return TemplateEngine.createPrecompiled(
                null, ContentType.Html, PagesConfiguration.class.getClassLoader(), TEMPLATES);
    }

    @Bean
    TemplateEngine templateEngine() {
        return precompiled();
    }

    @Bean
    Words words(PagesSettings settings) {
        return settings.missingWordsFail() ? Words.strict() : Words.lenient();
    }

    @Bean
    Frame frame(PagesSettings settings) {
        return new Frame(settings.version(), Assets.built());
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageCookie();
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new LanguageArgument());
    }

    /** The hash in each name changes with the file, so it never has to be asked for twice. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(Assets.FOLDER + "**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }
}
