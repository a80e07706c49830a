package nl.rookstopregister.providers.web;

import java.util.List;

/** The providers in the register, for the office. */
public record AllProvidersPage(String sought, List<Line> providers) {

    /** A provider in one line. */
    public record Line(String id, String name, String place, String mail, int people) {

        public String address() {
            return "/bureau/aanbieders/" + id;
        }
    }
}
