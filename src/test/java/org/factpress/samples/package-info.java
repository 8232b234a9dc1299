/** Makes the binary documents of the sample releases: press releases as PDF, staff FAQs as DOCX. */
@NullMarked
package org.factpress.samples;

import org.jspecify.annotations.NullMarked;
