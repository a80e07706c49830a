package nl.rookstopregister.providers.web;

import java.util.List;
import nl.rookstopregister.forms.FieldOnPage;
import nl.rookstopregister.pages.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * The form to open a provider with.
 *
 * @param alreadyThere name of the provider that stands in the register already; null when there is none
 */
public record OpenProviderPage(
        List<FieldOnPage> fields, @Nullable String alreadyThere, boolean signedIn, FormErrors errors) {}
