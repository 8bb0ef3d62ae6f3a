// A report as one self-contained HTML page, for printing and previews.
import type { Report } from '../../report/tree.ts';
import { escapeMarkup } from '../escape.ts';
import { attachmentMarks } from '../layout/attached.ts';
import type { Photos } from '../layout/photo.ts';
import { sheetsOf } from '../layout/sheets.ts';
import { titleLines } from '../layout/title.ts';
import type { Faces } from '../theme/face-order.ts';
import type { Theme } from '../theme/theme.ts';
import { blocks } from './blocks.ts';
import { type CharactersByRole, type HtmlPage, text } from './inlines.ts';
import { styleSheet } from './styles.ts';

/** Nothing may be loaded, run or framed. Pictures and faces are inside the page. */
const contentPolicy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:";

/**
 * The HTML of a report. `faces` comes from prepareFaces. For a photo missing from `photos` only its caption is written.
 */
export function writeHtml(report: Report, theme: Theme, photos: Photos, faces: Faces): string {
  const page: HtmlPage = pageOf(report, theme, photos);
  return [
    '<!doctype html>',
    `<html lang="${report.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">`,
    `<title>${escapeMarkup(report.title)}</title>`,
    `<style>\n${styleSheet(theme, faces, report.marking)}</style>`,
    '</head>',
    '<body>',
    body(page, report),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/**
 * The characters that each role must draw, page numbers included. Uses the code of writeHtml, so that no printed
 * character is missed.
 */
export function charactersByRole(report: Report, theme: Theme): CharactersByRole {
  const page: HtmlPage = pageOf(report, theme, new Map());
  body(page, report);
  text(page, theme.styles.pageNumber.face, '— 0123456789');
  return page.characters;
}

function pageOf({ children }: Report, theme: Theme, photos: Photos): HtmlPage {
  return { theme, photos, characters: new Map(), marks: attachmentMarks(children) };
}

function body(page: HtmlPage, report: Report): string {
  const { styles } = page.theme;
  const paragraph = (kind: 'marking' | 'byline' | 'addressee', words: string | undefined): string =>
    words === undefined ? '' : `<p class="${kind}">${text(page, styles[kind].face, words)}</p>`;
  const opening = (theme: Theme) => [
    paragraph('marking', report.marking),
    `<h1>${titleLines(report.title, theme, styles.title)
      .map((line) => text(page, styles.title.face, line))
      .join('<br>')}</h1>`,
    paragraph('byline', report.byline),
    paragraph('addressee', report.addressee === undefined ? undefined : `${report.addressee}：`),
  ];
  const sheets = sheetsOf(report, page.theme).map(({ isLandscape, theme, blocks: nodes }, index) => {
    const written = [...(index === 0 ? opening(theme) : []), blocks({ ...page, theme }, styles.body.face, nodes)];
    const html = written.filter((part) => part !== '').join('\n');
    return isLandscape ? `<div class="landscape">\n${html}\n</div>` : html;
  });
  return sheets.join('\n');
}
