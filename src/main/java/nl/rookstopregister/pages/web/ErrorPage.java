package nl.rookstopregister.pages.web;

import org.jspecify.annotations.Nullable;

/**
 * What a reader is told when a request did not work out: nothing technical.
 *
 * @param words the part of the message keys that tells this case from others, as 404 in {@code pages.error.404.title}
 * @param requestNumber to mention when asking for help; only where the fault is ours
 */
public record ErrorPage(String words, @Nullable String requestNumber) {}
