/** Runs of text, tables and drawings become tagged pages of PDF/A-3a and PDF/UA-1, with every numeral in the ledger. */
@NullMarked
package org.factpress.report.page;

import org.jspecify.annotations.NullMarked;
