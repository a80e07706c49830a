package nl.rookstopregister.pages;

import java.util.regex.Pattern;

/** An address on this site that may be sent a reader to: a redirect must never lead to somebody else's page. */
public final class LocalAddress {

    // One slash, then anything but a second slash, a backslash (which browsers read as a slash) or a control character.
    private static final Pattern LOCAL = Pattern.compile("/(?:[^/\\\\\\p{Cntrl}\\s][^\\\\\\p{Cntrl}\\s]*)?");

    private LocalAddress() {}

    /** The address itself, or the home page when it could lead elsewhere. */
    public static String orHome(String address) {
        return LOCAL.matcher(address).matches() ? address : "/";
    }
}
