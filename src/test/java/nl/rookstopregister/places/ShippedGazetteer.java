package nl.rookstopregister.places;

/** The places as they are shipped, without a database. */
public final class ShippedGazetteer {

    public static final Places PLACES = Gazetteer.shipped();

    private ShippedGazetteer() {}
}
