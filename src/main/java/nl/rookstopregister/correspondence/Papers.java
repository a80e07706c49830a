package nl.rookstopregister.correspondence;

/** Puts things on the register's paper, in the form of its letters: PDF/A-3a and PDF/UA-1. */
public interface Papers {

    byte[] print(Paper paper);
}
