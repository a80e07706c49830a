package nl.rookstopregister.providers.web;

import java.util.List;
import nl.rookstopregister.forms.FieldOnPage;
import nl.rookstopregister.pages.FormErrors;

/**
 * What is known of a provider, to change.
 *
 * @param revision that was looked at
 * @param changedMeanwhile a colleague saved it since the page was opened; what is typed here is not saved yet
 */
public record ProviderDetailsPage(
        List<FieldOnPage> fields, int revision, boolean saved, boolean changedMeanwhile, FormErrors errors) {}
