// The languages carelog answers in. A new one is added here; the compiler then names every sentence it lacks.

/** The languages of messages. */
export const languages = ['en', 'zh'] as const;

/** A language of messages. */
export type Language = (typeof languages)[number];
