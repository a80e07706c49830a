package nl.rookstopregister.training.request;

import nl.rookstopregister.norms.files.ShippedNorms;

/** The competences as the shipped norm calls them. */
public final class TrainingProfile {

    private static final ProfileWords SHIPPED = new ProfileWords(ShippedNorms.read());

    private TrainingProfile() {}

    public static ProfileWords shipped() {
        return SHIPPED;
    }
}
