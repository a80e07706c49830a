package nl.rookstopregister.accounts.web;

import nl.rookstopregister.pages.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * @param recovery whether a recovery code is asked, instead of one of the app
 * @param shown the present code of an invented person; null for real people
 */
public record CodePage(boolean recovery, @Nullable String shown, FormErrors errors) {}
