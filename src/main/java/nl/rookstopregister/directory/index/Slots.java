package nl.rookstopregister.directory.index;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import nl.rookstopregister.directory.model.DirectoryEntry;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;

/** Everybody in the directory, by a number that a coach keeps as long as the index lives. One writes, many read. */
final class Slots {

    private static final int ROOM_AT_FIRST = 1024;

    private final Map<CoachId, Integer> byCoach = new ConcurrentHashMap<>();
    private final Map<RegistrationNumber, DirectoryEntry> byNumber = new ConcurrentHashMap<>();
    private volatile @Nullable Slot[] slots = new Slot[ROOM_AT_FIRST];
    private volatile int size;

    /** Takes the place of what it had of the same coach. */
    synchronized int put(Slot slot) {
        int number = byCoach.computeIfAbsent(slot.entry().coach(), _ -> size);
        @Nullable Slot[] room = slots;
        if (number == room.length) {
            room = Arrays.copyOf(room, room.length * 2);
        }
        room[number] = slot;
        slots = room;
        size = Math.max(size, number + 1);
        byNumber.put(slot.entry().number(), slot.entry());
        return number;
    }

    @Nullable Slot get(int number) {
        return slots[number];
    }

    Optional<DirectoryEntry> find(RegistrationNumber number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    Optional<DirectoryEntry> find(CoachId coach) {
        return Optional.ofNullable(byCoach.get(coach)).map(this::get).map(Slot::entry);
    }

    int size() {
        return size;
    }

    void forEach(Consumer<Slot> action) {
        int until = size;
        @Nullable Slot[] all = slots;
        for (int number = 0; number < until; number++) {
            Slot slot = all[number];
            if (slot != null) {
                action.accept(slot);
            }
        }
    }
}
