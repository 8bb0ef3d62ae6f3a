// Parts that docx writes differently from what we need: its settings cannot compress punctuation, its properties hold
// the time.
import type { Report } from '../../report/tree.ts';
import { withoutIllegal } from '../../source/tree/illegal.ts';
import { escapeMarkup } from '../escape.ts';
import type { Theme } from '../theme/theme.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * word/settings.xml: even and odd footers if the theme has them, compressed punctuation (标点挤压), Word 2013 or later.
 * Word shows no question on opening. The order is that of CT_Settings in the schema.
 */
export function settings(theme: Theme): string {
  const word = 'http://schemas.microsoft.com/office/word';
  const compatibility = [
    ['compatibilityMode', '15'],
    ['overrideTableStyleFontSizeAndJustification', '1'],
    ['enableOpenTypeFeatures', '1'],
    ['doNotFlipMirrorIndents', '1'],
    ['differentiateMultirowTableHeaders', '1'],
  ].map(([name, value]) => `<w:compatSetting w:name="${name}" w:uri="${word}" w:val="${value}"/>`);
  return [
    declaration,
    '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    '<w:zoom w:percent="100"/>',
    '<w:defaultTabStop w:val="420"/>',
    theme.pageNumber.place === 'outer' ? '<w:evenAndOddHeaders/>' : '',
    '<w:characterSpacingControl w:val="compressPunctuation"/>',
    `<w:compat><w:doNotExpandShiftReturn/><w:useFELayout/>${compatibility.join('')}</w:compat>`,
    '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>',
    '</w:settings>',
  ].join('');
}

/** docProps/core.xml: title, organisation, date and marking of the report; no person's name of ours. */
export function coreProperties(report: Report): string {
  const day = `<dcterms:{} xsi:type="dcterms:W3CDTF">${report.date}T00:00:00Z</dcterms:{}>`;
  const organisation = escapeXml(report.organisation);
  return [
    declaration,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(report.title)}</dc:title>`,
    `<dc:creator>${organisation}</dc:creator>`,
    `<cp:lastModifiedBy>${organisation}</cp:lastModifiedBy>`,
    ...(report.marking === undefined ? [] : markingProperties(escapeXml(report.marking))),
    '<cp:revision>1</cp:revision>',
    day.replaceAll('{}', 'created'),
    day.replaceAll('{}', 'modified'),
    `<dc:language>${report.language}</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}

/** Office programs show the subject, file managers the keywords (标记) and the category. */
function markingProperties(marking: string): string[] {
  return [
    `<dc:subject>${marking}</dc:subject>`,
    `<cp:keywords>${marking}</cp:keywords>`,
    `<cp:category>${marking}</cp:category>`,
  ];
}

function escapeXml(value: string): string {
  return escapeMarkup(withoutIllegal(value));
}
