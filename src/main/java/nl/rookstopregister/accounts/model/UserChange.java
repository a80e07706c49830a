package nl.rookstopregister.accounts.model;

/** How an administrator's change of somebody's account turned out. */
public sealed interface UserChange {

    record Done() implements UserChange {}

    /** Nobody would be left who can manage accounts. */
    record LastAdministrator() implements UserChange {}

    /** Nobody changes their own roles, blocks themselves, or resets their own second factor here. */
    record OwnAccount() implements UserChange {}

    /** A coach's account belongs to a dossier: that role comes and goes with it. */
    record CoachStaysCoach() implements UserChange {}
}
