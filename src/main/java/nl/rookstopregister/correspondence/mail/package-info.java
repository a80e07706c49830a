/** Mails as text and as HTML, and the way to the mail server. */
@NullMarked
package nl.rookstopregister.correspondence.mail;

import org.jspecify.annotations.NullMarked;
