// The names of the report formats, without the code that writes them: the list of commands loads them on every start.

/** The formats reports are written in. */
export const reportFormats = ['docx', 'pdf'] as const;

/** A format that reports are written in. */
export type ReportFormat = (typeof reportFormats)[number];
