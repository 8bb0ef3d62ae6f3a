// Every problem code once, with its severity. Sentences are in language/messages.ts, gallery cases in test/problems/<code>/.

/** How bad a problem is. */
export type Severity = 'error' | 'warning' | 'note';

/** The severity of every code. Codes are never renamed after a release. */
export const severities = {
  // files and bytes
  'not-utf8': 'error',
  'file-too-large': 'error',
  'file-empty': 'note',
  'file-missing': 'error',
  'unknown-file': 'note',
  // YAML and the slips of hands
  'yaml-syntax': 'error',
  'full-width-colon': 'error',
  'full-width-comma': 'error',
  'full-width-quote': 'error',
  'full-width-digit': 'error',
  'full-width-space': 'error',
  'tab-indentation': 'error',
  'missing-space-after-colon': 'error',
  'several-documents': 'error',
  'repeated-key': 'error',
  'alias-refused': 'error',
  'tag-refused': 'error',
  'nesting-too-deep': 'error',
  'looks-like-number': 'note',
  // values against the schema
  'unknown-key': 'error',
  'key-missing': 'error',
  'unknown-kind': 'error',
  'unknown-value': 'error',
  'wrong-shape': 'error',
  'date-style': 'error',
  'date-impossible': 'error',
  'time-style': 'error',
  'number-in-words': 'error',
  'number-with-unit': 'error',
  'number-approximate': 'error',
  'number-style': 'error',
  'number-range': 'error',
  'identifier-style': 'error',
  'text-illegal-character': 'error',
  'end-before-start': 'error',
  // entries against the workspace
  'unknown-child': 'error',
  'unknown-helper': 'error',
  'repeated-identifier': 'error',
  'unknown-indicator': 'error',
  'duplicate-entry': 'error',
  'outside-period': 'error',
  'in-future': 'error',
  'pairing-overlap': 'error',
  'supplies-to-nobody': 'error',
  'fewer-participants-than-named': 'error',
  'photo-missing': 'error',
  'photo-outside-workspace': 'error',
  'photo-not-an-image': 'error',
  'unused-person': 'note',
  'problem-without-plan': 'note',
  'unknown-narrative': 'error',
  // templates and reports
  'unknown-template': 'error',
  'unknown-theme': 'error',
  'template-syntax': 'error',
  'template-raw-output': 'error',
  'template-unknown-name': 'error',
  'template-unknown-helper': 'error',
  'template-unknown-partial': 'error',
  'template-recursion': 'error',
  'template-helper-misuse': 'error',
  'markdown-not-supported': 'error',
  'unknown-directive': 'error',
  'directive-misuse': 'error',
  'chart-not-yet': 'warning',
  'zero-printed': 'warning',
  'nothing-printed': 'warning',
  'name-left-in': 'error',
  'report-name-twice': 'error',
  // output
  'glyph-missing': 'error',
  'face-substituted': 'note',
} as const satisfies Record<string, Severity>;

/** The stable name of a kind of problem. */
export type ProblemCode = keyof typeof severities;
