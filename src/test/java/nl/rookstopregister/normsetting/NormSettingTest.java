package nl.rookstopregister.normsetting;

import static nl.rookstopregister.normsetting.NormSettingSteps.NEAR_THE_END;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.NormId;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.Status;
import nl.rookstopregister.norms.files.DraftExamples;
import nl.rookstopregister.normsetting.model.Adopting;
import nl.rookstopregister.normsetting.model.Change;
import nl.rookstopregister.normsetting.model.Draft;
import nl.rookstopregister.normsetting.model.PersonChanged;
import nl.rookstopregister.normsetting.model.Proposing;
import nl.rookstopregister.normsetting.model.Saving;
import nl.rookstopregister.normsetting.model.TrialRun;
import nl.rookstopregister.normsetting.model.TrialRuns.PeopleFilter;
import nl.rookstopregister.normsetting.usecase.AdoptNorm;
import nl.rookstopregister.normsetting.usecase.ReadDrafts;
import nl.rookstopregister.normsetting.usecase.TryDraft;
import nl.rookstopregister.normsetting.usecase.WorkOnTrial;
import nl.rookstopregister.normsetting.usecase.WriteDrafts;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.register.RegisterExamples;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.support.SignedInAs;
import nl.rookstopregister.support.StoryTest;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@StoryTest
class NormSettingTest {

    private static final NormId NORM_2022 = new NormId("2022", 1);
    private static final LocalDate NEW_YEAR = LocalDate.parse("2027-01-01");
    private static final String MEETING = "Vergadering 14 november 2026, punt 5";

    @Autowired
    MockMvcTester browser;

    NormSettingSteps steps;

    @Autowired
    WriteDrafts writing;

    @Autowired
    ReadDrafts drafts;

    @Autowired
    AdoptNorm adoptNorm;

    @Autowired
    TryDraft trials;

    @Autowired
    WorkOnTrial work;

    @Autowired
    NormBook norms;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Register register;

    @Autowired
    JdbcClient jdbc;

    UUID draft;

    @BeforeEach
    void a_copy_of_the_norm_of_2022(@Autowired AutowireCapableBeanFactory beans) {
        steps = beans.createBean(NormSettingSteps.class);
        draft = writing.copy(NORM_2022, RegisterExamples.MEMBER).orElseThrow();
    }

    @AfterEach
    void nothing_was_adopted() {
        writing.putAside(draft);
        steps.forgetAdoptions();
    }

    @Test
    void the_office_does_not_set_norms() {
        assertThat(browser.perform(get("/bureau/normen").with(SignedInAs.role(Role.OFFICE, "Bureau"))))
                .hasStatus(403);
    }

    @Test
    void a_wrong_text_is_refused_with_its_line_and_nothing_that_was_typed_is_lost() {
        String wrong = found().latest().text().replace("        points: 15", "        points: vijftien");

        MvcTestResult answer = send(
                post("/bureau/normen/" + draft + "/tekst").param("revisie", "1").param("tekst", wrong));

        assertThat(answer).hasStatus(422).bodyText().contains("points: vijftien", "Regel ");
        assertThat(found().latest().revision()).isEqualTo(1);
    }

    @Test
    void a_draft_stays_the_norm_that_it_becomes() {
        String other = found().latest().text().replaceFirst("version: \\d+", "version: 1");

        assertThat(writing.save(draft, 1, other, RegisterExamples.MEMBER)).isInstanceOf(Saving.Faulty.class);
    }

    @Test
    void two_members_at_once_do_not_overwrite_each_other() {
        tighten("20");

        MvcTestResult second = send(post("/bureau/normen/" + draft + "/eis")
                .param("plaats", DraftExamples.POINTS)
                .param("revisie", "1")
                .param("veld-points", "25"));

        assertThat(second).hasStatus(422).bodyText().contains("intussen bewaard", "value=\"25\"");
        assertThat(found().latest().text()).contains("points: 20");
        assertThat(insertEdition(2)).contains("edition_once_per_revision");
    }

    @Test
    void an_amount_that_is_none_is_refused_beside_its_field() {
        MvcTestResult answer = send(post("/bureau/normen/" + draft + "/eis")
                .param("plaats", DraftExamples.POINTS)
                .param("revisie", "1")
                .param("veld-points", "veel")
                .param("veld-accredited-share", "101"));

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("value=\"veel\"", "Vul een heel getal in", "value=\"101\"", "van 0 tot en met 100");
    }

    @Test
    void amounts_that_contradict_each_other_are_explained_beside_the_field() {
        MvcTestResult answer = send(post("/bureau/normen/" + draft + "/eis")
                .param("plaats", DraftExamples.POINTS)
                .param("revisie", "1")
                .param("veld-calendar-years", "7"));

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("value=\"7\"", "href=\"#veld-calendar-years\"", "In 60 maanden liggen geen 7 kalenderjaren");
        assertThat(found().latest().revision()).isEqualTo(1);
    }

    @Test
    void a_nought_in_front_makes_no_other_number() {
        send(post("/bureau/normen/" + draft + "/eis")
                .param("plaats", DraftExamples.POINTS)
                .param("revisie", "1")
                .param("veld-points", "020"));

        assertThat(found().latest().text()).contains("points: 20\n");
    }

    @Test
    void a_norm_holds_from_a_later_day_and_by_a_decision() {
        assertThat(adoptNorm.propose(draft, 1, RegisterExamples.TODAY, MEETING, RegisterExamples.MEMBER))
                .isEqualTo(new Proposing.NotLater(RegisterExamples.TODAY.plusDays(1)));
        assertThat(adoptNorm.propose(draft, 1, NEW_YEAR, " ", RegisterExamples.MEMBER))
                .isEqualTo(new Proposing.WithoutDecision());
        assertThat(adoptNorm.propose(draft, 7, NEW_YEAR, MEETING, RegisterExamples.MEMBER))
                .isEqualTo(new Proposing.Overtaken());
    }

    @Test
    void whoever_proposed_it_does_not_adopt_it() {
        adoptNorm.propose(draft, 1, NEW_YEAR, MEETING, RegisterExamples.MEMBER);

        assertThat(adoptNorm.adopt(draft, RegisterExamples.MEMBER)).isEqualTo(new Adopting.OwnProposal());
        assertThat(norms.norms()).doesNotContain(found().norm());
        assertThat(refusal("""
                        update normsetting.proposal set adopted = true, settled_by = proposed_by,
                            settled_by_name = proposed_by_name, settled_at = proposed_at
                        where draft = :draft
                        """)).contains("proposal_adopted_by_another");
    }

    @Test
    void a_draft_that_is_proposed_is_not_changed_until_it_is_given_back() {
        adoptNorm.propose(draft, 1, NEW_YEAR, MEETING, RegisterExamples.MEMBER);
        assertThat(tighten("20")).isEqualTo(new Saving.Closed());

        adoptNorm.giveBack(draft, RegisterExamples.SECOND);
        assertThat(tighten("20")).isEqualTo(new Saving.Saved(2));
    }

    @Test
    void an_adopted_norm_is_known_at_once_public_and_never_changed() {
        tighten("20");
        NormId norm = found().norm();

        assertThat(adopt()).isEqualTo(new Adopting.Adopted(norm, NEW_YEAR));

        assertThat(norms.adoption(norm))
                .hasValueSatisfying(adoption -> assertThat(adoption.decision()).isEqualTo(MEETING));
        assertThat(browser.perform(get("/normen")))
                .bodyText()
                .contains("(versie " + norm.version() + ")", "aangekondigd", "1 januari 2027", MEETING);
        assertThat(adopt()).isEqualTo(new Adopting.NothingProposed());
        assertThat(writing.save(draft, 2, found().latest().text(), RegisterExamples.MEMBER))
                .isEqualTo(new Saving.Closed());
        assertThat(insertEdition(3)).contains("edition_only_in_preparation");
        assertThat(refusal("update normsetting.adoption set text = ''")).contains("adoption_is_append_only");
        assertThat(refusal("delete from normsetting.adoption")).contains("adoption_is_append_only");
        assertThat(refusal("""
                        insert into normsetting.adoption
                        select norm, version + 1, text, adopted_on, adopted_on, decision, gen_random_uuid(), proposed_by,
                            proposed_by_name, adopted_by, adopted_by_name, adopted_at
                        from normsetting.adoption
                        """)).contains("adoption_holds_from_a_later_day");
        assertThat(refusal("""
                        insert into normsetting.adoption
                        select norm, version + 1, text, effective_from, adopted_on, decision, gen_random_uuid(), adopted_by,
                            proposed_by_name, adopted_by, adopted_by_name, adopted_at
                        from normsetting.adoption
                        """)).contains("adoption_by_two_people");
    }

    @Test
    void stored_assessments_stay_as_they_were_and_later_ones_follow_the_new_norm() {
        CoachId coach = steps.registered(3);
        Assessment stored = stored(coach);
        Dossier dossier = dossiers.dossier(coach);
        assertThat(norms.assess(dossier, Procedure.RENEWAL, NEAR_THE_END).isMet())
                .isTrue();

        tighten("20");
        adopt();

        assertThat(stored(coach)).isEqualTo(stored);
        Assessment later = norms.assess(dossier, Procedure.RENEWAL, NEAR_THE_END);
        assertThat(later.norm()).isEqualTo(found().norm());
        assertThat(later.isMet()).isFalse();
        assertThat(norms.applicable(dossier.standing(), Procedure.RENEWAL, NEW_YEAR.minusDays(1))
                        .norm())
                .isEqualTo(NORM_2022);
    }

    @Test
    void a_coach_sees_an_announced_norm_beside_the_pace_of_the_running_term() {
        CoachId coach = steps.registered(3);
        assertThat(pace(coach)).hasStatusOk().bodyText().doesNotContain("geldt een andere norm");

        tighten("20");
        adopt();

        assertThat(pace(coach))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Aan het einde van uw termijn geldt een andere norm",
                        "die vraagt 20 punten",
                        "Aangekondigde norm");
    }

    @Test
    void a_trial_says_who_would_fall_out_and_by_which_requirement() {
        CoachId enough = steps.registered(4);
        CoachId tooFew = steps.registered(3);
        tighten("20");

        UUID run = tryOut();

        assertThat(trials.people(run, PeopleFilter.ALL, 0, 1_000))
                .filteredOn(person -> List.of(enough, tooFew).contains(person.coach()))
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.coach()).isEqualTo(tooFew);
                    assertThat(person.change()).isEqualTo(new Change(Status.MET, Status.NOT_MET));
                    assertThat(person.shortOf()).containsExactly("points");
                    assertThat(person.traits().profession()).isEqualTo("nurse");
                    assertThat(person.traits().province()).isEqualTo("OV");
                    assertThat(person.traits().cohort()).isEqualTo("2026");
                });
        assertThat(trials.reasons(run)).containsKey("points");
        assertThat(trials.people(run, new PeopleFilter("in", "", "", "", ""), 0, 1_000))
                .isEmpty();
        assertThat(trials.people(run, new PeopleFilter("uit", "points", "nurse", "OV", "2026"), 0, 1_000))
                .extracting(PersonChanged::coach)
                .contains(tooFew);
        assertThat(see("/bureau/normen/proef/" + run)).bodyText().contains("Overijssel", "voldaan → niet voldaan");
        assertThat(see("/bureau/normen/proef/" + run + "/mensen?richting=uit"))
                .bodyText()
                .contains("Noor Jansen");
        assertThat(see("/bureau/normen/proef/" + run + "/mensen?richting=om&provincie=XX&beroep=goochelaar"))
                .hasStatus(200)
                .bodyText()
                .contains("Voor niemand verandert er iets");
    }

    @Test
    void everybody_reads_the_roadmap_once_the_committee_shows_it() {
        String roadmap = "/bureau/normen/" + draft + "/tijdpad";

        assertThat(send(post(roadmap).param("wat", "Voorleggen aan coaches").param("wanneer", "morgen")))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"Voorleggen aan coaches\"", "Vul in wie dit doet", "value=\"morgen\"");
        send(post(roadmap)
                .param("wat", "Voorleggen aan coaches")
                .param("wie", "Kwaliteitscommissie")
                .param("wanneer", "1-12-2026"));
        assertThat(browser.perform(get("/normen/voorbereiding"))).bodyText().doesNotContain("Voorleggen aan coaches");

        send(post(roadmap + "/tonen").param("tonen", "true"));
        assertThat(browser.perform(get("/normen/voorbereiding")))
                .bodyText()
                .contains("Voorleggen aan coaches", "1 december 2026", "Kwaliteitscommissie");

        writing.putAside(draft);
        assertThat(browser.perform(get("/normen/voorbereiding"))).bodyText().doesNotContain("Voorleggen aan coaches");
    }

    @Test
    void what_a_draft_would_change_can_be_read_after_its_adoption_too() {
        CoachId tooFew = steps.registered(3);
        tighten("20");
        UUID run = tryOut();
        adopt();

        assertThat(see("/bureau/normen/proef/" + run + "/mensen/" + tooFew))
                .hasStatus(200)
                .bodyText()
                .contains("voldaan → niet voldaan");
        assertThat(trials.people(tryOut(), PeopleFilter.ALL, 0, 1_000))
                .extracting(PersonChanged::coach)
                .contains(tooFew);
    }

    @Test
    void all_that_came_of_a_trial_leaves_as_a_spreadsheet_and_as_text() throws IOException {
        steps.registered(3);
        tighten("20");
        UUID run = tryOut();
        String trial = "/bureau/normen/proef/" + run;

        byte[] workbook = see(trial + "/wat-als.xlsx").getResponse().getContentAsByteArray();

        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(read.getSheets().map(Sheet::getName))
                    .containsExactly(
                            "Vraag",
                            "Verandering",
                            "Door welke eis",
                            "Per beroep",
                            "Per provincie",
                            "Per jaar van eerste registratie",
                            "Mensen");
            assertThat(read.findSheet("Mensen").orElseThrow().read())
                    .extracting(row -> row.getCellText(0))
                    .contains("Noor Jansen");
        }
        assertThat(see(trial + "/aantallen.csv")).bodyText().contains("Provincie;Overijssel;");
        assertThat(see(trial + "/mensen.csv?provincie=GR")).bodyText().doesNotContain("Noor Jansen");
    }

    @Test
    void progress_is_asked_while_it_runs_and_the_page_begins_anew_at_the_end() {
        steps.registered(3);
        UUID waiting = trials.ask(draft, Procedure.RENEWAL, NEAR_THE_END, RegisterExamples.MEMBER);
        String trial = "/bureau/normen/proef/";

        assertThat(see(trial + waiting)).bodyText().contains("http-equiv=\"refresh\"", "/stand\"");
        assertThat(see(trial + waiting + "/stand")).doesNotContainHeader("HX-Refresh");
        assertThat(see(trial + tryOut() + "/stand")).hasHeader("HX-Refresh", "true");
    }

    @Test
    void looking_at_one_person_explains_both_assessments_and_is_logged() {
        CoachId tooFew = steps.registered(3);
        tighten("20");
        UUID run = tryOut();

        assertThat(see("/bureau/normen/proef/" + run + "/mensen/" + tooFew))
                .bodyText()
                .contains("Met het ontwerp", "15 accreditatiepunten");
        assertThat(see("/bureau/normen/proef/" + run + "/mensen.csv"))
                .bodyText()
                .contains("Noor Jansen;");

        assertThat(jdbc.sql("select what from accesslog.inspection where coach = :coach")
                        .param("coach", tooFew.value())
                        .query(String.class)
                        .list())
                .contains("accesslog.normsetting.explained", "accesslog.normsetting.exported");
    }

    @Test
    void a_trial_that_was_cancelled_keeps_nothing() {
        steps.registered(3);
        tighten("20");
        UUID run = trials.ask(draft, Procedure.RENEWAL, NEAR_THE_END, RegisterExamples.MEMBER);

        trials.cancel(run);
        work.work(run);

        assertThat(trials.find(run).orElseThrow().stage()).isEqualTo(TrialRun.Stage.CANCELLED);
        assertThat(trials.people(run, PeopleFilter.ALL, 0, 10)).isEmpty();
        assertThat(see("/bureau/normen/proef/" + run)).bodyText().contains("gestopt");
    }

    private MvcTestResult pace(CoachId coach) {
        return browser.perform(get("/mijn/portfolio/tempo").with(SignedInAs.coach(coach)));
    }

    private UUID tryOut() {
        UUID run = trials.ask(draft, Procedure.RENEWAL, NEAR_THE_END, RegisterExamples.MEMBER);
        work.work(run);
        assertThat(trials.find(run).orElseThrow().stage()).isEqualTo(TrialRun.Stage.DONE);
        return run;
    }

    private Assessment stored(CoachId coach) {
        return Objects.requireNonNull(
                register.decisions(coach).getFirst().grounds().assessment());
    }

    private Saving tighten(String points) {
        return writing.fillIn(
                draft,
                found().latest().revision(),
                DraftExamples.POINTS,
                Map.of("points", points),
                RegisterExamples.MEMBER);
    }

    private Adopting adopt() {
        adoptNorm.propose(draft, found().latest().revision(), NEW_YEAR, MEETING, RegisterExamples.MEMBER);
        return adoptNorm.adopt(draft, RegisterExamples.SECOND);
    }

    private Draft found() {
        return drafts.find(draft).orElseThrow();
    }

    private String insertEdition(int revision) {
        return refusal("""
                insert into normsetting.edition (draft, revision, text, saved_by, saved_by_name, saved_at)
                select draft, %d, text, saved_by, saved_by_name, saved_at
                from normsetting.edition where draft = :draft and revision = 1
                """.formatted(revision));
    }

    private String refusal(String sql) {
        Throwable[] refused = new Throwable[1];
        assertThatThrownBy(() -> jdbc.sql(sql).param("draft", draft).update()).satisfies(each -> refused[0] = each);
        return constraint(refused[0]);
    }

    private static String constraint(Throwable refused) {
        Throwable deepest = refused;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest instanceof PSQLException postgres
                ? String.valueOf(
                        Objects.requireNonNull(postgres.getServerErrorMessage()).getConstraint())
                : deepest.toString();
    }

    private MvcTestResult see(String address) {
        return browser.perform(get(address).with(SignedInAs.role(Role.COMMITTEE, "Lid")));
    }

    private MvcTestResult send(AbstractMockHttpServletRequestBuilder<?> request) {
        return browser.perform(
                request.with(SignedInAs.role(Role.COMMITTEE, "Lid")).with(SecurityMockMvcRequestPostProcessors.csrf()));
    }
}
