package org.factpress.cli;

import org.factpress.source.SourceFile;

/** A file to read; one that was not named itself, but found in a folder, may be of a format that is not read. */
record InputFile(SourceFile source, boolean named) {}
