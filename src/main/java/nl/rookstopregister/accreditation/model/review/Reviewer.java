package nl.rookstopregister.accreditation.model.review;

import nl.rookstopregister.accounts.AccountId;

/** A member of the committee who judges. */
public record Reviewer(AccountId account, String name) {}
