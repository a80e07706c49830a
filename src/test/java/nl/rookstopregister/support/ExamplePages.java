package nl.rookstopregister.support;

import java.util.stream.Stream;

/**
 * Example pages of one context: at least one for each of its templates. A class that implements this anywhere in the
 * tests is found by itself; it needs a constructor without arguments.
 */
public interface ExamplePages {

    Stream<ExamplePage> examples();
}
