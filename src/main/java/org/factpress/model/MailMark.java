package org.factpress.model;

/** What can stand in braces in the text of a mail, such as {@code {{title}}}. */
public enum MailMark implements Coded {
    /** The title of the release. */
    TITLE,
    SUBTITLE,
    /** The id of the release. */
    RELEASE,
    CYCLE,
    /** The number of the revision, its kind in a word, and why there is one. */
    REVISION,
    KIND,
    REASON,
    /** The day of the revision, as 2015-06-09. */
    DATE,
    /** When the embargo ends; empty where there is none. */
    EMBARGO,
    PUBLISHER,
    /** Name, address and telephone number of the one to ask. */
    CONTACT,
    /** The number of the revision that this recipient was sent last, and the day; empty where there is none. */
    HELD,
    HELD_ON,
    /** A line for each revision since then: number, kind and reason. */
    CHANGES,
    /** The erratum in words; empty where there is none. */
    ERRATUM,
    /** The names of the files that come with the mail. */
    ATTACHMENTS,
    /** The subject that the job gives, else the title. */
    SUBJECT
}
