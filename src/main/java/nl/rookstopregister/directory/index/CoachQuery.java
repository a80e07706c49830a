package nl.rookstopregister.directory.index;

import java.util.Optional;
import nl.rookstopregister.directory.model.Around;
import nl.rookstopregister.directory.model.NameWords;
import nl.rookstopregister.directory.model.TypingErrors;
import nl.rookstopregister.places.Position;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.geo.Rectangle;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * What the index is asked: where, and who by name. It may bring up too many and never too few; {@link Sweep} decides. The
 * facets are not asked, as their counts need everybody whom the facet itself would leave out.
 */
final class CoachQuery {

    static final String NAME = "name";
    static final String POSITION = "position";

    private static final double METRES = 1000;
    /** Points are kept in steps of about a centimetre. */
    private static final double ONE_METRE = 1;

    private CoachQuery() {}

    /** Empty when everybody must be looked at. */
    static Optional<Query> of(@Nullable Around around, NameWords typed) {
        boolean near = around != null && around.bounded();
        if (!near && typed.words().isEmpty()) {
            return Optional.empty();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (around != null && near) {
            query.add(within(around), Occur.FILTER);
        }
        typed.words().forEach(word -> query.add(named(word), Occur.FILTER));
        return Optional.of(query.build());
    }

    /** The box around the circle: cheaper to ask than the circle, whose edge is looked at exactly afterwards. */
    private static Query within(Around around) {
        Position centre = around.centre();
        Rectangle box = Rectangle.fromPointDistance(
                centre.latitude(), centre.longitude(), around.kilometres() * METRES + ONE_METRE);
        return LatLonPoint.newBoxQuery(POSITION, box.minLat, box.maxLat, box.minLon, box.maxLon);
    }

    private static Query named(String word) {
        Term term = new Term(NAME, word);
        int errors = TypingErrors.allowed(word);
        if (errors == 0) {
            return new PrefixQuery(term);
        }
        Query nearly = new FuzzyQuery(term, errors, 1, Integer.MAX_VALUE, true, MultiTermQuery.CONSTANT_SCORE_REWRITE);
        return new BooleanQuery.Builder()
                .add(new PrefixQuery(term), Occur.SHOULD)
                .add(nearly, Occur.SHOULD)
                .build();
    }
}
