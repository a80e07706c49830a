package nl.rookstopregister.tables;

import java.util.Set;

/** A column that a context expects; an enum implements it. */
public interface TableColumn {

    /** The name that we write above it. */
    String heading();

    /** Other names under which people hand it in. Case, accents, spaces, dashes and underscores never matter. */
    Set<String> otherHeadings();
}
