package org.factpress.jobfile;

/** Something wrong in a job file: what, where (line and column from 1), and the rule or next step. */
public record JobFileProblem(String what, int line, int column, String advice) {
    /** One line without the file's name: {@code unknown key 'titel' at line 2, column 1; did you mean 'title'?} */
    public String told() {
        return what + " at line " + line + ", column " + column + "; " + advice;
    }
}
