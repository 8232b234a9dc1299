package org.factpress.jobfile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.factpress.model.LogoSource;
import org.factpress.model.Picture;
import org.factpress.model.TemplateSource;
import org.jspecify.annotations.Nullable;

/** The files that a job file names beside its sources. */
record Assets(AssetFinder finder) {
    private static final long MOST_BYTES = 1_000_000;
    private static final long MOST_LOGO_BYTES = 5_000_000;

    /**
     * The template in the first language of the job: the file named, but where {@code own.fr.md} stands beside {@code own.md},
     * that one for French. A file that is not there or no text is told as a problem.
     */
    @Nullable
    TemplateSource template(@Nullable Located path, String language, Problems problems) {
        if (path == null) {
            return null;
        }
        if (find(beside(path.text(), language)).isPresent()) {
            return read(new Located(beside(path.text(), language), path.place()), problems);
        }
        if (find(path.text()).isEmpty()) {
            problems.add(
                    path.place(),
                    "there is no template '" + path.text() + "'",
                    "put it into the folder of the job file, or write its path from there");
            return null;
        }
        return read(path, problems);
    }

    /** Those of the other languages that stand beside the one named, by language tag. */
    SortedMap<String, TemplateSource> templates(@Nullable Located path, List<String> languages, Problems problems) {
        SortedMap<String, TemplateSource> templates = new TreeMap<>();
        for (String language : languages) {
            String other = path == null ? "" : beside(path.text(), language);
            TemplateSource template =
                    path == null || find(other).isEmpty() ? null : read(new Located(other, path.place()), problems);
            if (template != null) {
                templates.put(language, template);
            }
        }
        return templates;
    }

    /** {@code own.fr.md} for {@code own.md}. */
    private static String beside(String path, String language) {
        int dot = path.lastIndexOf('.');
        int end = dot > path.lastIndexOf('/') ? dot : path.length();
        return path.substring(0, end) + "." + language + path.substring(end);
    }

    private @Nullable TemplateSource read(Located path, Problems problems) {
        try {
            return new TemplateSource(path.text(), text(find(path.text()).orElseThrow()));
        } catch (IOException e) {
            problems.add(
                    path.place(),
                    "the template '" + path.text() + "' cannot be read (" + e.getMessage() + ")",
                    "save it as UTF-8 text of at most 1 MB");
            return null;
        }
    }

    /** The logo's bytes; a file that is not there, too large or no PNG or JPEG is told as a problem. */
    @Nullable
    LogoSource logo(@Nullable Located path, Problems problems) {
        if (path == null) {
            return null;
        }
        Optional<Path> file = find(path.text());
        if (file.isEmpty()) {
            problems.add(
                    path.place(),
                    "there is no logo '" + path.text() + "'",
                    "put it into the folder of the job file, or write its path from there");
            return null;
        }
        try {
            return LogoSource.of(path.text(), picture(file.get()));
        } catch (IOException e) {
            problems.add(
                    path.place(),
                    "the logo '" + path.text() + "' cannot be printed (" + e.getMessage() + ")",
                    "save it as PNG or as RGB JPEG of at most 5 MB");
            return null;
        }
    }

    private static byte[] picture(Path file) throws IOException {
        if (Files.size(file) > MOST_LOGO_BYTES) {
            throw new IOException("it is larger than 5 MB");
        }
        byte[] bytes = Files.readAllBytes(file);
        Picture.read(bytes);
        return bytes;
    }

    private Optional<Path> find(String path) {
        return finder.find(path);
    }

    private static String text(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException("it is larger than a template can be");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IOException("it is not UTF-8", e);
        }
    }
}
