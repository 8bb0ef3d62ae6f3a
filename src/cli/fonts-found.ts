// Which font draws which role of the official theme, as doctor tells it: one that somebody brought, or a shipped one.
import { isWorkspace } from '../disk/find.ts';
import { readWorkspace } from '../disk/read.ts';
import { readFace, readShipped } from '../disk/resources.ts';
import { readOwnFaces } from '../flow/forms.ts';
import { say } from '../language/commands.ts';
import { fontName, fontSource } from '../language/fonts.ts';
import type { Language } from '../language/language.ts';
import { messageMask } from '../ledger/mask/mask-messages.ts';
import { type Problem, pathOf } from '../problem/problem.ts';
import { sentenceOf } from '../problem/sentence.ts';
import type { TextMask } from '../problem/text-mask.ts';
import type { WorkspaceFiles } from '../workspace/files.ts';
import { checkWorkspace } from '../workspace/workspace.ts';
import { readFaceTables } from '../write/faces/face-tables.ts';
import { calledName, withOwnFaces } from '../write/faces/own-faces.ts';
import { parseTheme, type ThemeFace } from '../write/theme/theme.ts';

/** A role by the font that it is to be set in, and what it is set in; `isRight` is false where another font stands in. */
export interface FontFound {
  readonly topic: string;
  readonly isRight: boolean;
  readonly words: string;
}

/** The roles of the official theme, and the font files that cannot be used. Throws EnvironmentError and UsageError. */
export async function fontsFound(
  root: string,
  folder: string | undefined,
  language: Language,
): Promise<readonly FontFound[]> {
  const none: WorkspaceFiles = { texts: new Map(), photos: new Map() };
  const files = (await isWorkspace(root)) ? await readWorkspace(root) : none;
  const mask = messageMask(checkWorkspace(files));
  const own = await readOwnFaces(root, files.fonts ?? [], folder);
  const shipped = (await readShipped('.yaml')).get('themes/official.yaml');
  const { theme, problems } = withOwnFaces(parseTheme(new TextDecoder().decode(shipped)), own);
  const roles = Object.values(theme.faces).map(async (face) => ({
    topic: face.office,
    ...(await setIn(face, language, mask)),
  }));
  return [
    ...(await Promise.all(roles)),
    ...[...own.problems, ...problems].map((problem) => told(problem, language, mask)),
  ];
}

async function setIn(
  { own, file, standsFor }: ThemeFace,
  language: Language,
  mask: TextMask,
): Promise<Omit<FontFound, 'topic'>> {
  if (own !== undefined) {
    const found = own.map((one) => `${mask(pathOf({}, one.path))} (${calledName(one)})`);
    return { isRight: true, words: found.join(', ') };
  }
  const font = fontName(language, readFaceTables(await readFace(file)).postScriptName);
  if (standsFor === undefined) return { isRight: true, words: say(language, 'doctorFontShipped', { font }) };
  const source = fontSource(language, standsFor);
  return { isRight: false, words: say(language, 'doctorFontStandsIn', { font, source }) };
}

function told(problem: Problem, language: Language, mask: TextMask): FontFound {
  const { wrong, remedy } = sentenceOf(problem, language, mask);
  return { topic: mask(pathOf({}, problem.place?.file ?? '')), isRight: false, words: `${wrong} ${remedy}` };
}
