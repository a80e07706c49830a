package nl.rookstopregister.places;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The official postcodes in the database. */
@Repository
class JdbcPostcodes {

    private final JdbcClient database;

    JdbcPostcodes(JdbcClient database) {
        this.database = database;
    }

    Map<Integer, Position> all() {
        Map<Integer, Position> all = new HashMap<>();
        database.sql("select digits, latitude, longitude from places.postcode").query(row -> {
            all.put(row.getInt("digits"), new Position(row.getDouble("latitude"), row.getDouble("longitude")));
        });
        return all;
    }

    /** Puts these in the place of what was there. */
    void replace(Map<Integer, Position> postcodes, Instant at) {
        database.sql("delete from places.postcode").update();
        database.sql("""
                insert into places.postcode (digits, latitude, longitude, loaded_at)
                select digits, latitude, longitude, :at
                from unnest(:digits, :latitudes, :longitudes) as loaded (digits, latitude, longitude)
                """)
                .param("at", java.sql.Timestamp.from(at))
                .param("digits", postcodes.keySet().toArray(Integer[]::new))
                .param("latitudes", values(postcodes, false))
                .param("longitudes", values(postcodes, true))
                .update();
    }

    private static Double[] values(Map<Integer, Position> postcodes, boolean longitude) {
        return postcodes.values().stream()
                .map(position -> longitude ? position.longitude() : position.latitude())
                .toArray(Double[]::new);
    }
}
