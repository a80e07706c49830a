package nl.rookstopregister.places;

/** One of the twelve provinces, with its name as people write it. */
public enum Province {
    DR("Drenthe"),
    FL("Flevoland"),
    FR("Friesland"),
    GE("Gelderland"),
    GR("Groningen"),
    LI("Limburg"),
    NB("Noord-Brabant"),
    NH("Noord-Holland"),
    OV("Overijssel"),
    UT("Utrecht"),
    ZE("Zeeland"),
    ZH("Zuid-Holland");

    private final String label;

    Province(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
