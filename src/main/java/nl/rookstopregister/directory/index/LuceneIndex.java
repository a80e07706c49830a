package nl.rookstopregister.directory.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.function.IntConsumer;
import nl.rookstopregister.directory.model.DirectoryEntry;
import nl.rookstopregister.directory.model.Practice;
import nl.rookstopregister.places.Position;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Lucene in memory: the words of names and the positions of practices, and behind each the number of a {@link Slot}. All of
 * it is on the heap, so there is nothing to close: what is no longer used goes as everything else does.
 */
final class LuceneIndex {

    private static final String KEY = "key";
    private static final String SLOT = "slot";
    private static final double BUFFER_MEGABYTES = 64;

    private final IndexWriter writer;
    private final SearcherManager searchers;

    LuceneIndex() {
        try {
            this.writer = new IndexWriter(
                    new ByteBuffersDirectory(),
                    new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MEGABYTES).setUseCompoundFile(false));
            this.searchers = new SearcherManager(writer, new WithoutCache());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cache of queries would cost more than these queries do. */
    private static final class WithoutCache extends SearcherFactory {

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            return searcher;
        }
    }

    /** Not there before. */
    void add(int slot, DirectoryEntry entry) throws IOException {
        writer.addDocument(document(slot, entry));
    }

    void replace(int slot, DirectoryEntry entry) throws IOException {
        writer.updateDocument(new Term(KEY, Integer.toString(slot)), document(slot, entry));
    }

    private static Document document(int slot, DirectoryEntry entry) {
        Document document = new Document();
        document.add(new StringField(KEY, Integer.toString(slot), Field.Store.NO));
        document.add(new NumericDocValuesField(SLOT, slot));
        for (String word : entry.words().words()) {
            document.add(new StringField(CoachQuery.NAME, word, Field.Store.NO));
        }
        for (Practice practice : entry.practising().practices()) {
            Position position = practice.position();
            if (position != null) {
                document.add(new LatLonPoint(CoachQuery.POSITION, position.latitude(), position.longitude()));
            }
        }
        return document;
    }

    /** One piece, which is searched fastest. */
    void pack() throws IOException {
        writer.forceMerge(1);
        show();
    }

    /** From here on searches see what was put in. */
    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    void search(Query query, IntConsumer slots) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            searcher.search(query, new Collecting(slots));
        } finally {
            searchers.release(searcher);
        }
    }

    /** Passes on what is found as it comes; without threads of its own a searcher goes through its pieces one by one. */
    private record Collecting(IntConsumer slots) implements CollectorManager<Collector, Boolean> {

        @Override
        public Collector newCollector() {
            return new PassingOn(slots);
        }

        @Override
        public Boolean reduce(Collection<Collector> collectors) {
            return true;
        }
    }

    private static final class PassingOn extends SimpleCollector {

        private final IntConsumer slots;
        private NumericDocValues numbers = DocValues.emptyNumeric();

        private PassingOn(IntConsumer slots) {
            this.slots = slots;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            numbers = DocValues.getNumeric(context.reader(), SLOT);
        }

        @Override
        public void collect(int document) throws IOException {
            if (numbers.advanceExact(document)) {
                slots.accept((int) numbers.longValue());
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
