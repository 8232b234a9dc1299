package org.factpress.extract;

/** Whether a period is only the start of the time spoken of: "since 2003", "since the unit began in July 2013". */
final class Openers {
    private static final int REACH = 12;

    private Openers() {}

    static boolean open(Sentence sentence, int period) {
        for (int i = period - 1; i >= Math.max(0, period - REACH); i--) {
            String word = sentence.norm(i);
            if (word.equals("since")) {
                return true;
            }
            if (!sentence.token(i).isWord()) {
                return false;
            }
        }
        return false;
    }
}
