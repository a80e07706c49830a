package nl.rookstopregister.broken.web;

import org.springframework.transaction.annotation.Transactional;

/** A transaction that begins at a method, where a private or self-called one would silently do nothing. */
public abstract class TransactionalMethod {

    @Transactional
    public void save() {}
}
