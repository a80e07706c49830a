package nl.rookstopregister.register;

import static nl.rookstopregister.register.RegisterExamples.met;
import static nl.rookstopregister.register.RegisterExamples.notMet;
import static nl.rookstopregister.register.RegisterExamples.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DecisionAuthorityTest {

    @Test
    void nothing_is_granted_without_an_assessment() {
        assertThatThrownBy(() -> DecisionAuthority.of(DecisionKind.REGISTER, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void granting_against_the_norm_takes_the_committee_four_eyes_and_a_written_ground() {
        DecisionAuthority authority = DecisionAuthority.of(DecisionKind.REGISTER, notMet());

        assertThat(authority.bodies()).containsExactly(Body.COMMITTEE);
        assertThat(authority.fourEyes()).isTrue();
        assertThat(authority.writtenGround()).isTrue();
    }

    @Test
    void refusing_against_the_norm_is_a_deviation_too() {
        assertThat(DecisionAuthority.of(DecisionKind.REFUSE, met()))
                .isEqualTo(DecisionAuthority.of(DecisionKind.REGISTER, notMet()));
    }

    @Test
    void what_the_norm_leaves_open_is_for_the_committee() {
        assertThat(DecisionAuthority.of(DecisionKind.RENEW, open()).bodies()).containsExactly(Body.COMMITTEE);
        assertThat(DecisionAuthority.of(DecisionKind.REFUSE, open()).bodies()).containsExactly(Body.COMMITTEE);
    }

    @Test
    void what_the_norm_settles_the_office_may_decide() {
        assertThat(DecisionAuthority.of(DecisionKind.REGISTER, met()).bodies()).contains(Body.OFFICE);
        assertThat(DecisionAuthority.of(DecisionKind.REFUSE, notMet()).bodies()).contains(Body.OFFICE);
        assertThat(DecisionAuthority.of(DecisionKind.REFUSE, notMet()).writtenGround())
                .isFalse();
    }
}
