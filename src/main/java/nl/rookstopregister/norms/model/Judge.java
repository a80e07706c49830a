package nl.rookstopregister.norms.model;

import nl.rookstopregister.norms.Finding;

/** One requirement, ready to be held against any number of dossiers. */
@FunctionalInterface
public interface Judge {

    Finding judge(Case subject);
}
