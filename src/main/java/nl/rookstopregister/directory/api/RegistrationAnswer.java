package nl.rookstopregister.directory.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.directory.model.Practice;
import nl.rookstopregister.directory.model.PublicCoach;
import nl.rookstopregister.register.Period;
import nl.rookstopregister.register.RegistrationState;
import org.jspecify.annotations.Nullable;

/** One registration, as the public may see it today. */
@Schema(
        name = "Registration",
        description =
                "One registration as the public may see it today. After a coach left, only number, name and periods remain.")
record RegistrationAnswer(
        @Schema(description = "Registration number.", example = "1000005")
        String number,

        @Schema(description = "Name of the coach.", example = "Sanne van den Berg")
        String name,

        PublicStatus status,

        @Schema(
                description = "First day of the first definitive registration.",
                example = "2019-05-01",
                nullable = true)
        @Nullable LocalDate firstRegistered,

        @Schema(description = "Periods in the register, oldest first, without overlap.")
        List<PeriodAnswer> periods,

        @Schema(description = "Annotations that hold now: EXTRA_PREGNANCY, EXTRA_PSYCHIATRY.")
        List<String> annotations,

        @Schema(description = "Names of recognised interventions that the coach carried out.")
        List<String> interventions,

        @Schema(description = "Profession: a code, or the coach's own words.", example = "nurse", nullable = true)
        @Nullable String profession,

        @Schema(description = "Ways of working: IN_PERSON, PHONE, GROUP, ONLINE.")
        List<String> waysOfWorking,

        @Schema(description = "Languages in which the coach guides people, as ISO 639-1 codes.")
        List<String> languages,

        @Schema(description = "Whether the coach takes new clients.")
        boolean takesNewClients,

        @Schema(description = "Where the coach guides people.")
        List<PracticeAnswer> practices,

        @Schema(description = "Phone number for appointments, when the coach chose to show it.", nullable = true)
        @Nullable String phone,

        @Schema(description = "Website for appointments, when the coach chose to show it.", nullable = true) @Nullable String website) {

    /** Days in one state. */
    @Schema(name = "Period", description = "Days in one state.")
    record PeriodAnswer(
            PublicStatus status,

            @Schema(description = "First day.", example = "2024-05-01")
            LocalDate firstDay,

            @Schema(description = "Last day, counted in.", example = "2029-04-30")
            LocalDate lastDay) {

        static PeriodAnswer of(Period period) {
            return new PeriodAnswer(
                    PublicStatus.of(period.state()),
                    period.days().from(),
                    period.days().until().minusDays(1));
        }
    }

    /** Where a coach guides people. */
    @Schema(name = "Practice", description = "Where a coach guides people.")
    record PracticeAnswer(
            @Schema(description = "Name of the practice.") String name,
            @Schema(description = "Street.") String street,
            @Schema(description = "House number.") String houseNumber,

            @Schema(description = "Postcode.", example = "3511 AB")
            String postcode,

            @Schema(description = "Place.", example = "Utrecht")
            String place,

            @Schema(description = "Latitude in degrees (WGS 84), good to a few kilometres.", nullable = true) @Nullable Double latitude,

            @Schema(description = "Longitude in degrees (WGS 84), good to a few kilometres.", nullable = true) @Nullable Double longitude) {

        static PracticeAnswer of(Practice practice) {
            return new PracticeAnswer(
                    practice.name(),
                    practice.address().street(),
                    practice.address().houseNumber(),
                    practice.address().postcode(),
                    practice.address().place(),
                    practice.position() == null ? null : practice.position().latitude(),
                    practice.position() == null ? null : practice.position().longitude());
        }
    }

    static RegistrationAnswer of(PublicCoach coach, RegistrationState today) {
        return new RegistrationAnswer(
                coach.number().value(),
                coach.name().full(),
                PublicStatus.of(today),
                coach.firstRegistered(),
                coach.periods().stream().map(PeriodAnswer::of).toList(),
                coach.annotations().stream().map(Enum::name).sorted().toList(),
                coach.interventions(),
                coach.profession(),
                coach.ways().stream().map(Enum::name).sorted().toList(),
                coach.spoken(),
                coach.takesNewClients(),
                coach.practices().stream().map(PracticeAnswer::of).toList(),
                coach.appointments().phone(),
                coach.appointments().website());
    }
}
