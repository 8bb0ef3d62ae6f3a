// The report as a tree: a closed union of nodes that every writer handles. Nodes have mdast's names where mdast has
// them.
import type { CellContent } from '../rollup/registers/register.ts';

/** A whole report: what comes before the body (title, addressee), the body, and what the writers need to know. */
export interface Report {
  readonly title: string;
  /** 主送机关, without the colon; absent if the report is not addressed. */
  readonly addressee?: string;
  /** Unit and date under the title, as schools often have it. */
  readonly byline?: string;
  readonly language: 'zh-CN';
  /** The date of the report, 'YYYY-MM-DD'; also the date in the files' metadata. */
  readonly date: string;
  readonly organisation: string;
  /**
   * 内部资料 注意保密, if names are not masked: above the title, at the head of every other page, and in the metadata.
   */
  readonly marking?: string;
  readonly children: readonly Block[];
}

/** The nodes of the body. */
export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | Register
  | Photo
  | Blockquote
  | PageBreak
  | Attachments
  | Signature;

/** A heading; depth 1–4 is 一、 （一） 1. （1）. Its number is part of the text. */
export interface Heading {
  readonly type: 'heading';
  readonly depth: 1 | 2 | 3 | 4;
  readonly children: readonly Inline[];
}

/** A paragraph of running text. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}

/** A list; items hold blocks, as in mdast. */
export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly start: number;
  readonly children: readonly ListItem[];
}

/** One item of a list. */
export interface ListItem {
  readonly type: 'listItem';
  readonly children: readonly Block[];
}

/** A table someone wrote in Markdown; the first row is its head. */
export interface Table {
  readonly type: 'table';
  readonly align: readonly Align[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

/** A column's alignment. */
export type Align = 'left' | 'center' | 'right';

/** A 登记表: records as a table with a caption and a repeated head. The writers choose the widths of its columns. */
export interface Register {
  readonly type: 'register';
  readonly caption: string;
  readonly columns: readonly RegisterColumn[];
  /** Cells by row; null where the cell above reaches down. */
  readonly rows: readonly (readonly (string | null)[])[];
  /** Lists of people that are printed below the table, because no cell has room for them. */
  readonly lists?: readonly RegisterList[];
}

/** A list below a register, as 名单1：林某某、石某. Cells refer to its label. */
export interface RegisterList {
  readonly label: string;
  readonly people: string;
}

/** One column of a register. */
export interface RegisterColumn {
  readonly title: string;
  readonly align: Align;
  readonly content?: CellContent;
}

/** A photo, by its path in the workspace; the writers get the bytes separately. */
export interface Photo {
  readonly type: 'photo';
  readonly file: string;
  /** Printed under the photo and used as the alternative text. */
  readonly caption: string;
}

/** A quotation. */
export interface Blockquote {
  readonly type: 'blockquote';
  readonly children: readonly Block[];
}

/** What follows begins on a new page. */
export interface PageBreak {
  readonly type: 'pageBreak';
}

/** 附件说明 (GB/T 9704-2012 7.3.4): the names of the attachments, in order. */
export interface Attachments {
  readonly type: 'attachments';
  readonly names: readonly string[];
}

/** 署名 and 成文日期 (GB/T 9704-2012 7.3.5). `date` is 'YYYY-MM-DD'; `sealed` says that a seal is put on both. */
export interface Signature {
  readonly type: 'signature';
  readonly organisation: string;
  readonly date: string;
  readonly sealed?: boolean;
}

/** The nodes inside a paragraph. */
export type Inline = Text | Strong | Emphasis | FigureNode | LineBreak;

/** Plain characters. */
export interface Text {
  readonly type: 'text';
  readonly value: string;
}

/** Important text (bold). */
export interface Strong {
  readonly type: 'strong';
  readonly children: readonly Inline[];
}

/** Emphasised text (楷体). */
export interface Emphasis {
  readonly type: 'emphasis';
  readonly children: readonly Inline[];
}

/** A number counted from the log, as printed, with the name used to trace it (`visits.count`). */
export interface FigureNode {
  readonly type: 'figure';
  readonly name: string;
  readonly value: string;
}

/** A line break that somebody wrote. */
export interface LineBreak {
  readonly type: 'break';
}
