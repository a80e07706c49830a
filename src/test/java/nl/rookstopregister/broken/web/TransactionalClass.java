package nl.rookstopregister.broken.web;

import org.springframework.transaction.annotation.Transactional;

/** A transaction that begins elsewhere than at a use case. */
@Transactional
public abstract class TransactionalClass {}
