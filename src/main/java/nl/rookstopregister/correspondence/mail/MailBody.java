package nl.rookstopregister.correspondence.mail;

import java.util.List;
import nl.rookstopregister.correspondence.model.MailText;

/** A mail as its template shows it. Public: its template is compiled into a package of its own. */
public record MailBody(MailText text, String style, String register, List<String> closing) {}
