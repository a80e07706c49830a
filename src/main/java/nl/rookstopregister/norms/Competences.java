package nl.rookstopregister.norms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A set of competences by their code in the profile, such as 1.10: a role from 1 to 8 and a number from 1 to 16.
 * Kept as bits, because an assessment asks "is it covered" some thirty times for each training.
 */
public record Competences(long rolesOneToFour, long rolesFiveToEight) {

    public static final Competences NONE = new Competences(0, 0);

    private static final int NUMBERS = 16;
    private static final int ROLES = 8;
    /** Whoever reads the dossiers of everybody asks for millions of them. */
    private static final Map<String, Competences> BY_CODE = byCode();

    public static Competences of(String... codes) {
        return of(List.of(codes));
    }

    public static Competences of(Collection<String> codes) {
        Competences all = NONE;
        for (String code : codes) {
            all = all.and(one(code));
        }
        return all;
    }

    private static Competences one(String code) {
        Competences one = BY_CODE.get(code);
        if (one == null) {
            throw new IllegalArgumentException("Not the code of a competence: " + code);
        }
        return one;
    }

    private static Map<String, Competences> byCode() {
        Map<String, Competences> byCode = new HashMap<>();
        for (int role = 0; role < ROLES; role++) {
            for (int number = 0; number < NUMBERS; number++) {
                byCode.put((role + 1) + "." + (number + 1), at(role, number));
            }
        }
        return Map.copyOf(byCode);
    }

    private static Competences at(int role, int number) {
        long bit = 1L << (role % 4 * NUMBERS + number);
        return role < 4 ? new Competences(bit, 0) : new Competences(0, bit);
    }

    public Competences and(Competences others) {
        return new Competences(rolesOneToFour | others.rolesOneToFour, rolesFiveToEight | others.rolesFiveToEight);
    }

    public Competences without(Competences others) {
        return new Competences(rolesOneToFour & ~others.rolesOneToFour, rolesFiveToEight & ~others.rolesFiveToEight);
    }

    public boolean containsAll(Competences others) {
        return (others.rolesOneToFour & ~rolesOneToFour) == 0 && (others.rolesFiveToEight & ~rolesFiveToEight) == 0;
    }

    public boolean contains(String code) {
        return containsAll(one(code));
    }

    public boolean isEmpty() {
        return rolesOneToFour == 0 && rolesFiveToEight == 0;
    }

    public int size() {
        return Long.bitCount(rolesOneToFour) + Long.bitCount(rolesFiveToEight);
    }

    /** In the order of the profile. */
    public List<String> codes() {
        List<String> codes = new ArrayList<>(size());
        for (int role = 0; role < ROLES; role++) {
            for (int number = 0; number < NUMBERS; number++) {
                if (containsAll(at(role, number))) {
                    codes.add((role + 1) + "." + (number + 1));
                }
            }
        }
        return List.copyOf(codes);
    }

    @Override
    public String toString() {
        return String.join(" ", codes());
    }
}
