package nl.rookstopregister.attendance.model;

/** How far two spellings are apart: letters wrong, missing, too many, or exchanged with their neighbour. */
final class Spelling {

    private Spelling() {}

    static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            steps[i][0] = i;
        }
        for (int j = 0; j <= other.length(); j++) {
            steps[0][j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int step = Math.min(steps[i - 1][j - 1] + wrong, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    step = Math.min(step, steps[i - 2][j - 2] + 1);
                }
                steps[i][j] = step;
            }
        }
        return steps[one.length()][other.length()];
    }

    /** One slip of the hand in a word of five letters or more, two in one of nine or more; none in a short one. */
    static boolean nearly(String one, String other) {
        int shortest = Math.min(one.length(), other.length());
        int slips = shortest >= 9 ? 2 : shortest >= 5 ? 1 : 0;
        return one.equals(other) || slips > 0 && distance(one, other) <= slips;
    }
}
