package nl.rookstopregister.directory.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** An address with a question in it, written piece by piece; what is empty is not asked. */
final class Address {

    private final StringBuilder written;
    private char before = '?';

    Address(String path) {
        this.written = new StringBuilder(path);
    }

    Address with(String name, String value) {
        if (!value.isEmpty()) {
            written.append(before).append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            before = '&';
        }
        return this;
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
