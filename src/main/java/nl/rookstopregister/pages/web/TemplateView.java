package nl.rookstopregister.pages.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import nl.rookstopregister.pages.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** One template, given the model's values by name and the {@code screen}. The whole page is ready before its first byte goes out. */
record TemplateView(TemplateEngine engine, Screens screens, String template) implements View {

    private static final String HTML = "text/html;charset=UTF-8";

    @Override
    public String getContentType() {
        return HTML;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> values = new HashMap<>(model == null ? Map.of() : model);
        Screen screen = screens.of(request);
        values.put("screen", screen);
        Utf8ByteOutput page = new Utf8ByteOutput();
        engine.render(template, values, page);
        response.setContentType(HTML);
        response.setContentLength(page.getContentLength());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, screen.language().tag());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        // In one piece: every write passes through the filters, and a page has hundreds of parts.
        response.getOutputStream().write(page.toByteArray());
    }
}
