package nl.rookstopregister.interventions;

import java.util.List;

/** What other contexts may ask of the list of recognised interventions. */
public interface Interventions {

    /** Every intervention that was ever in the list, in the order of the list. Read once, it answers for any day. */
    List<ListIntervention> all();
}
