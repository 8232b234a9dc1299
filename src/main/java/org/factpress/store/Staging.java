package org.factpress.store;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the steps of a run hand to one another, as bytes by run, kind and name; it takes part in the step's transaction. */
public final class Staging {
    private final JdbcClient jdbc;

    Staging(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps this content, in place of what was kept under the same name. */
    public void put(String run, String kind, String name, byte[] content) {
        jdbc.sql("DELETE FROM STAGED_RECORD WHERE RUN_KEY = ? AND KIND = ? AND NAME = ?")
                .params(run, kind, name)
                .update();
        jdbc.sql("INSERT INTO STAGED_RECORD (RUN_KEY, KIND, NAME, CONTENT) VALUES (?, ?, ?, ?)")
                .params(run, kind, name, content)
                .update();
    }

    public Optional<byte[]> find(String run, String kind, String name) {
        return jdbc.sql("SELECT CONTENT FROM STAGED_RECORD WHERE RUN_KEY = ? AND KIND = ? AND NAME = ?")
                .params(run, kind, name)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /** Everything of this kind, in the order of names by code point. */
    public List<byte[]> list(String run, String kind) {
        return names(run, kind).stream()
                .map(name -> find(run, kind, name).orElseThrow())
                .toList();
    }

    /** Sorted here: the collation of a database is its own. */
    public List<String> names(String run, String kind) {
        return jdbc
                .sql("SELECT NAME FROM STAGED_RECORD WHERE RUN_KEY = ? AND KIND = ?")
                .params(run, kind)
                .query(String.class)
                .list()
                .stream()
                .sorted()
                .toList();
    }

    public int count(String run, String kind) {
        return jdbc.sql("SELECT COUNT(*) FROM STAGED_RECORD WHERE RUN_KEY = ? AND KIND = ?")
                .params(run, kind)
                .query(Integer.class)
                .single();
    }

    public void delete(String run, String kind) {
        jdbc.sql("DELETE FROM STAGED_RECORD WHERE RUN_KEY = ? AND KIND = ?")
                .params(run, kind)
                .update();
    }
}
