package org.factpress.batch;

import org.factpress.model.Extraction;
import org.factpress.model.SourceDocument;

/** A source document with what was found in it. */
record ReadDocument(SourceDocument document, Extraction extraction) {}
