// What the formats of reports are called. A list without what writes them, for who only names one.

/** The formats reports are written in. */
export const reportFormats = ['docx', 'pdf'] as const;

/** A format that reports are written in. */
export type ReportFormat = (typeof reportFormats)[number];
