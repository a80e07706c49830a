package nl.rookstopregister.accounts.web;

/** Where somebody goes whose sign-in is too long ago for what they want to change. */
final class Fresh {

    static final String SIGN_IN_AGAIN = "redirect:/inloggen?naar=/mijn/beveiliging";

    private Fresh() {}
}
