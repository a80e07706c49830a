package nl.rookstopregister.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.admission.model.Task;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Item;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.support.SignedInAs;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What people do with an application, through its pages. */
final class AdmissionSteps {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern REQUEST = Pattern.compile("name=\"request\" value=\"([^\"]+)\"");
    private static final Pattern SEEN = Pattern.compile("name=\"gezien\" value=\"(\\d+)\"");

    private final MockMvcTester browser;

    AdmissionSteps(MockMvcTester browser) {
        this.browser = browser;
    }

    static RequestPostProcessor office(String name) {
        return SignedInAs.role(Role.OFFICE, name);
    }

    static RequestPostProcessor committee(String name) {
        return SignedInAs.role(Role.COMMITTEE, name);
    }

    /** Answers the address of the new application. */
    String start(CoachId coach, String procedure) {
        return redirect(send(post("/mijn/aanvragen/nieuw").param("soort", procedure), SignedInAs.coach(coach)));
    }

    void fill(String address, CoachId coach, Answers answers) {
        fill(address, SignedInAs.coach(coach), answers);
    }

    void fill(String address, RequestPostProcessor who, Answers answers) {
        for (Task task : Task.values()) {
            if (task == Task.COMPETENCES) {
                continue;
            }
            for (Item item : answers.items(task)) {
                saveItem(address, who, task, item);
            }
            if (!answers.values(task).isEmpty()) {
                assertThat(save(address, who, task, answers.values(task))).hasStatus3xxRedirection();
            }
        }
    }

    MvcTestResult save(String address, CoachId coach, Task task, Values values) {
        return save(address, SignedInAs.coach(coach), task, values);
    }

    MvcTestResult save(String address, RequestPostProcessor who, Task task, Values values) {
        String page = address + "/" + task.address();
        String version = found(VERSION, look(page, who));
        return send(filled(post(page), values).param("version", version), who);
    }

    void saveItem(String address, CoachId coach, Task task, Item item, MockMultipartFile... files) {
        saveItem(address, SignedInAs.coach(coach), task, item, files);
    }

    void saveItem(String address, RequestPostProcessor who, Task task, Item item, MockMultipartFile... files) {
        String page = address + "/" + task.address() + "/" + item.id();
        String version = found(VERSION, look(page, who));
        var request = multipart(page);
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        assertThat(send(filled(request, item.values()).param("version", version), who))
                .hasStatus3xxRedirection();
    }

    UUID request(String address, CoachId coach) {
        return request(address, SignedInAs.coach(coach));
    }

    UUID request(String address, RequestPostProcessor who) {
        return UUID.fromString(found(REQUEST, look(address + "/controleren", who)));
    }

    MvcTestResult submit(String address, CoachId coach, UUID request) {
        return submit(address, SignedInAs.coach(coach), request);
    }

    MvcTestResult submit(String address, RequestPostProcessor who, UUID request) {
        return send(post(address + "/controleren").param("request", request.toString()), who);
    }

    MvcTestResult act(String address, String what, RequestPostProcessor who, Map<String, String> form) {
        MockHttpServletRequestBuilder request = post(office(address, what));
        form.forEach(request::param);
        return send(request, who);
    }

    MvcTestResult decide(String address, RequestPostProcessor who, String outcome, String ground) {
        return act(
                address,
                "/besluit",
                who,
                Map.of("uitkomst", outcome, "ingang", "21-11-2026", "grond", ground, "gezien", seen(address, who)));
    }

    String seen(String address, RequestPostProcessor who) {
        Matcher matcher = SEEN.matcher(look(office(address, ""), who));
        return matcher.find() ? matcher.group(1) : "0";
    }

    static String office(String address, String what) {
        return address.replace("/mijn/", "/bureau/").replace("/papier/", "/aanvragen/") + what;
    }

    String look(String address, RequestPostProcessor who) {
        MvcTestResult result = browser.perform(get(address).with(who));
        assertThat(result).hasStatusOk();
        return text(result);
    }

    <T extends AbstractMockHttpServletRequestBuilder<T>> MvcTestResult send(T request, RequestPostProcessor who) {
        return browser.perform(request.with(who).with(csrf()));
    }

    static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String redirect(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private static <T extends AbstractMockHttpServletRequestBuilder<T>> T filled(T request, Values values) {
        values.typed().forEach((name, answer) -> {
            if (name.equals("spoken") || name.equals("ways_of_working")) {
                request.param(name, answer.split(" "));
            } else {
                request.param(name, answer);
            }
        });
        return request;
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertThat(matcher.find()).as(pattern + " in " + page).isTrue();
        return matcher.group(1);
    }
}
