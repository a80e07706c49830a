/** Carries mails to the mail server, on every node, each mail once. */
@NullMarked
package nl.rookstopregister.correspondence.jobs;

import org.jspecify.annotations.NullMarked;
