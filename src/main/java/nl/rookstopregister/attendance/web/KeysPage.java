package nl.rookstopregister.attendance.web;

import java.time.Instant;
import java.util.List;
import nl.rookstopregister.accounts.ApiClient;
import nl.rookstopregister.accounts.ApiClients;
import nl.rookstopregister.pages.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * The keys by which a provider's software reports attendance.
 *
 * @param made the one that was just made, with its secret, this once; null when none was
 * @param validMonths how long a new one works
 * @param tokenAddress where software asks for a token
 */
public record KeysPage(
        List<ApiClient> keys,
        ApiClients.@Nullable Made made,
        Instant now,
        int validMonths,
        String tokenAddress,
        String name,
        List<String> scopes,
        FormErrors errors) {}
