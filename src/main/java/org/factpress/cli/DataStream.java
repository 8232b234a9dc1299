package org.factpress.cli;

import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Standard output that remembers why it could not be written, which a print stream forgets. */
final class DataStream extends FilterOutputStream {
    private @Nullable IOException failure;

    DataStream(FileOutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    /** What went wrong, in words; null where all was written, and where the reader left, having seen enough. */
    @Nullable
    String problem() {
        if (failure == null) {
            return null;
        }
        String why = String.valueOf(failure.getMessage());
        return why.toLowerCase(Locale.ROOT).contains("pipe") ? null : why;
    }
}
