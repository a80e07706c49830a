package nl.rookstopregister.broken.web;

/** A class that does too much, and asks for seven things to do it with. */
public abstract class ManyArguments {

    private final int sum;

    protected ManyArguments(int one, int two, int three, int four, int five, int six, int seven) {
        this.sum = one + two + three + four + five + six + seven;
    }

    public int sum() {
        return sum;
    }
}
