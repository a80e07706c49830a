package nl.rookstopregister.accreditation.model.review;

/** For what a request is judged: first as it was asked, or again because the provider objected. */
public enum Round {
    REQUEST,
    OBJECTION
}
