package org.factpress.publish;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A tree of files here or on another machine; paths have {@code /} and start at the target's folder. */
interface FileArea extends AutoCloseable {
    /** The names in a folder, those of folders with a {@code /} behind them; none where there is no such folder. */
    List<String> names(String folder) throws IOException;

    /** A file's content; empty where there is no such file. */
    Optional<byte[]> read(String path) throws IOException;

    /** Makes a folder that nobody else can look into, where the system can do so, and those above it. */
    void createPrivate(String folder) throws IOException;

    /** Writes a file that is not there yet, and the folders above it, and waits until it is stored. */
    void write(String path, byte[] bytes) throws IOException;

    /** Moves a file or a folder in one step to a place that is free. */
    void move(String from, String to) throws IOException;

    /** Moves a file in one step to a place where another may be. */
    void replace(String from, String to) throws IOException;

    /** Deletes a file, or a folder with all it holds; what is not there is no error. */
    void delete(String path) throws IOException;

    @Override
    void close();
}
