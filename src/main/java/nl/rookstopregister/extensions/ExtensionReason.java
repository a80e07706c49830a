package nl.rookstopregister.extensions;

/** Why somebody asks for more time, as a category only: no medical details are asked. Source: product description, section 1. */
public enum ExtensionReason {
    ILLNESS,
    /** Around a birth or an adoption, and parental leave. */
    LEAVE,
    /** Caring for somebody close. */
    CARE,
    HARDSHIP
}
