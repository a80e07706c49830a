package nl.rookstopregister.register;

/** An addition to a registration for a group of smokers (aantekening). Source: S1, the two EXTRA modules. */
public enum Annotation {
    EXTRA_PREGNANCY,
    EXTRA_PSYCHIATRY
}
