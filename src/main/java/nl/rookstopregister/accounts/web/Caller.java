package nl.rookstopregister.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** From where somebody asks, as far as it says anything: of an IPv6 address the half that a household or office shares. */
final class Caller {

    private Caller() {}

    static String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (!address.contains(":")) {
            return address;
        }
        try {
            // Never a name, so nothing is looked up.
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8))
                    : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
