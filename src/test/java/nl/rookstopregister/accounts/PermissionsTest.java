package nl.rookstopregister.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PermissionsTest {

    @Test
    void what_no_row_fits_is_refused_to_everybody() {
        assertThat(Permissions.find(HttpMethod.GET, "/nergens")).isEmpty();
        assertThat(Permissions.find(HttpMethod.DELETE, "/coaches")).isEmpty();
        assertThat(Permissions.find(HttpMethod.POST, "/api/v1/coaches")).isEmpty();
    }

    @Test
    void a_coach_does_not_get_into_the_office_and_the_office_not_into_a_coach_s_own_pages() {
        assertThat(may("/bureau/aanvragen", Role.COACH)).isFalse();
        assertThat(may("/mijn", Role.OFFICE)).isFalse();
        assertThat(may("/beheer/gebruikers", Role.OFFICE)).isFalse();
        assertThat(may("/bureau/personen", Role.ADMINISTRATOR)).isFalse();
    }

    @Test
    void everybody_signed_in_gets_to_their_own_safety_and_nobody_else() {
        assertThat(audience("/mijn/beveiliging").includes(false, Set.of())).isFalse();
        assertThat(EnumSet.allOf(Role.class)).allMatch(role -> may("/mijn/beveiliging", role));
    }

    @Test
    void who_has_two_roles_may_do_what_either_may() {
        Set<Role> both = EnumSet.of(Role.COACH, Role.COMMITTEE);

        assertThat(audience("/mijn").includes(true, both)).isTrue();
        assertThat(audience("/bureau").includes(true, both)).isTrue();
    }

    @Test
    void the_public_pages_are_for_nobody_in_particular() {
        assertThat(audience("/").includes(false, Set.of())).isTrue();
        assertThat(audience("/coaches/1234").includes(false, Set.of())).isTrue();
    }

    private static boolean may(String path, Role role) {
        return audience(path).includes(true, Set.of(role));
    }

    private static Audience audience(String path) {
        return Permissions.find(HttpMethod.GET, path).orElseThrow().audience();
    }
}
