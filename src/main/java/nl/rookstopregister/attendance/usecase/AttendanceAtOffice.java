package nl.rookstopregister.attendance.usecase;

import nl.rookstopregister.pages.spi.WaitingAtOffice;
import org.springframework.stereotype.Component;

/** Questions and lists that providers let pass, on the start screen of the office. */
@Component
class AttendanceAtOffice implements WaitingAtOffice {

    private final SettleClaims claims;
    private final FollowUpAttendance followUp;

    AttendanceAtOffice(SettleClaims claims, FollowUpAttendance followUp) {
        this.claims = claims;
        this.followUp = followUp;
    }

    @Override
    public String words() {
        return "attendance.office.place";
    }

    @Override
    public String address() {
        return "/bureau/presentie";
    }

    @Override
    public int count() {
        return claims.forOffice().size() + followUp.overdueLists().size();
    }
}
