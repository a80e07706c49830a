package nl.rookstopregister.pages;

/** What reading a form gave: a command the register can act on, or what the person has to look at again. */
public sealed interface FormAnswer<C> {

    record Valid<C>(C command) implements FormAnswer<C> {}

    record Invalid<C>(FormErrors errors) implements FormAnswer<C> {}
}
