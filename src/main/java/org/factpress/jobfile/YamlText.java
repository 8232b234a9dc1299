package org.factpress.jobfile;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Bytes become a YAML mapping whose nodes know their lines; what is no YAML is told with its place. */
final class YamlText {
    private static final String SMALLEST =
            "a job file needs at least the keys release, title and sources; see one with: factpress init FOLDER";
    private static final int MOST_ALIASES = 50;

    private YamlText() {}

    static MappingNode compose(Path file, byte[] bytes) {
        String text = decode(file, bytes);
        Node root = compose(file, text);
        if (root instanceof MappingNode mapping) {
            return mapping;
        }
        throw new JobFileException(file, root == null ? "is empty; " + SMALLEST : "is no mapping of keys; " + SMALLEST);
    }

    /** The root of any YAML, or JSON, which is YAML too; null where there is nothing in it. */
    static @Nullable Node root(Path file, byte[] bytes) {
        return compose(file, decode(file, bytes));
    }

    private static @Nullable Node compose(Path file, String text) {
        LoadSettings settings =
                LoadSettings.builder().setMaxAliasesForCollections(MOST_ALIASES).build();
        try {
            return new Compose(settings).composeString(text).orElse(null);
        } catch (MarkedYamlEngineException e) {
            throw refused(file, problem(e), Place.of(e.getProblemMark().or(e::getContextMark)), advice(e));
        } catch (ReaderException e) {
            Place place = Place.after(text.substring(0, Math.min(text.length(), e.getPosition())));
            throw refused(file, "a character that YAML does not allow", place, "delete it");
        } catch (YamlEngineException e) {
            throw new JobFileException(file, e.getMessage() + "; write the file without so many aliases");
        } catch (StackOverflowError e) {
            throw new JobFileException(file, "is nested too deeply; write it flatter");
        }
    }

    private static String problem(MarkedYamlEngineException e) {
        return "this is no valid YAML: "
                + e.getProblem().replaceAll("\\s+", " ").replaceAll("\\.$", "");
    }

    private static String advice(MarkedYamlEngineException e) {
        if (e.getProblem().contains("TAB") || e.getProblem().contains("\t")) {
            return "indent with spaces, never with tabs";
        }
        return e.getContext() == null
                ? "check the indentation, and quote texts that hold ': ' or '#'"
                : "found " + e.getContext() + "; check the indentation, and quote texts that hold ': ' or '#'";
    }

    static String decode(Path file, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        boolean malformed = decoder.decode(input, decoded, true).isError();
        String text = decoded.flip().toString();
        if (malformed) {
            throw refused(file, "this byte is not UTF-8", Place.after(text), "save the file as UTF-8");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static JobFileException refused(Path file, String what, Place place, String advice) {
        return new JobFileException(file, List.of(new JobFileProblem(what, place.line(), place.column(), advice)));
    }
}
