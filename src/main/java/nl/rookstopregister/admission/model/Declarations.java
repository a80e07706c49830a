package nl.rookstopregister.admission.model;

import java.util.List;

/** What an applicant declares, by the code under which a norm may ask it. */
public final class Declarations {

    public static final List<String> CODES = List.of("truth", "conduct", "privacy");

    private Declarations() {}
}
