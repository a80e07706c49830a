package nl.rookstopregister.documents.inspection;

/** What stands behind the end of a file: padding is harmless, anything else is a second file. */
final class Tail {

    private Tail() {}

    static boolean isEmpty(byte[] content, int from) {
        for (int i = from; i < content.length; i++) {
            byte there = content[i];
            if (there != 0 && there != ' ' && there != '\n' && there != '\r' && there != '\t') {
                return false;
            }
        }
        return true;
    }
}
