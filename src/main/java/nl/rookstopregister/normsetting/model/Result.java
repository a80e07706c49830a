package nl.rookstopregister.normsetting.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What came of a trial: how many people of each kind stand so before and so after, and for whom something changes. */
public final class Result {

    private final Map<Group, Integer> groups = new HashMap<>();
    private final List<PersonChanged> changed = new ArrayList<>();

    /** People who have all of this in common. */
    public record Group(Change change, Traits traits) {}

    /** One line of a table: what people have in common, and how many of them fall out, come in, and stay. */
    public record Line(String of, int fallOut, int comeIn, int same) {

        public int people() {
            return fallOut + comeIn + same;
        }

        Line and(Change change, int people) {
            if (!change.changes()) {
                return new Line(of, fallOut, comeIn, same + people);
            }
            return change.fallsOut()
                    ? new Line(of, fallOut + people, comeIn, same)
                    : new Line(of, fallOut, comeIn + people, same);
        }
    }

    public void add(PersonChanged person) {
        add(new Group(person.change(), person.traits()), 1);
        if (person.change().changes()) {
            changed.add(person);
        }
    }

    public void add(Group group, int people) {
        groups.merge(group, people, Integer::sum);
    }

    public void add(Result other) {
        other.groups.forEach(this::add);
        changed.addAll(other.changed);
    }

    public Map<Group, Integer> groups() {
        return Map.copyOf(groups);
    }

    public Collection<PersonChanged> changed() {
        return List.copyOf(changed);
    }

    public int people() {
        return groups.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** From the worst change to none. */
    public Map<Change, Integer> changes() {
        Map<Change, Integer> changes = new TreeMap<>(Change.WORST_FIRST);
        groups.forEach((group, people) -> changes.merge(group.change(), people, Integer::sum));
        return changes;
    }

    /** By one thing that people have in common: where most fall out first. */
    public List<Line> by(Function<Traits, String> trait) {
        Map<String, Line> lines = new HashMap<>();
        groups.forEach((group, people) -> lines.compute(
                trait.apply(group.traits()),
                (of, line) -> (line == null ? new Line(of, 0, 0, 0) : line).and(group.change(), people)));
        return lines.values().stream()
                .sorted(Comparator.comparingInt(Line::fallOut)
                        .thenComparingInt(Line::comeIn)
                        .thenComparingInt(Line::people)
                        .reversed()
                        .thenComparing(Line::of))
                .toList();
    }
}
