package nl.rookstopregister.norms.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Finding.Weighed;
import nl.rookstopregister.norms.NotCounted;

/** Facts being put on one of two heaps. */
final class Weighing {

    private static final int FEW = 4;

    private Fact[] counted = new Fact[FEW];
    private int countedSize;
    private NotCounted[] notCounted = new NotCounted[0];
    private int notCountedSize;

    void count(Fact fact) {
        if (countedSize == counted.length) {
            counted = Arrays.copyOf(counted, countedSize * 2);
        }
        counted[countedSize++] = fact;
    }

    void leaveOut(Fact fact, Objection objection) {
        if (notCountedSize == notCounted.length) {
            notCounted = Arrays.copyOf(notCounted, notCountedSize + FEW);
        }
        notCounted[notCountedSize++] = new NotCounted(fact, objection.statement);
    }

    boolean nothingCounted() {
        return countedSize == 0;
    }

    Weighed result() {
        if (countedSize == 0 && notCountedSize == 0) {
            return Weighed.NOTHING;
        }
        return new Weighed(list(counted, countedSize), list(notCounted, notCountedSize));
    }

    private static <T> List<T> list(T[] items, int size) {
        return switch (size) {
            case 0 -> List.of();
            case 1 -> List.of(items[0]);
            default ->
                Collections.unmodifiableList(Arrays.asList(size == items.length ? items : Arrays.copyOf(items, size)));
        };
    }
}
