// The report as a tree: one closed union that every writer handles, with mdast's names where mdast has the thing.

/** A whole report: what stands before the body (title, addressee), the body, and what the writers need to know of it. */
export interface Report {
  readonly title: string;
  /** 主送机关, without the colon; absent where the report is not addressed. */
  readonly addressee?: string;
  /** Unit and date line under the title (plain schools' custom). */
  readonly byline?: string;
  readonly language: 'zh-CN';
  /** The day the report bears, 'YYYY-MM-DD'; also the date in the files' metadata. */
  readonly date: string;
  readonly organisation: string;
  /** 内部资料 注意保密, printed on the first page when names stand unmasked. */
  readonly marking?: string;
  readonly children: readonly Block[];
}

/** What can stand between two paragraphs. */
export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | Register
  | Chart
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

/** A 登记表: records of the file as a table with a caption and repeating head. The writers lay its columns out. */
export interface Register {
  readonly type: 'register';
  readonly caption: string;
  readonly columns: readonly RegisterColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** One column of a register. */
export interface RegisterColumn {
  readonly title: string;
  readonly align: Align;
  /** Of a column of texts, how many characters a line of it should hold at least. */
  readonly text?: number;
}

/** A chart of labelled figures. Stands in the tree; the template room still reports it as not yet written. */
export interface Chart {
  readonly type: 'chart';
  readonly caption: string;
  readonly bars: readonly { readonly label: string; readonly value: number }[];
}

/** A photo of the workspace, by its path there; the writers get the bytes from outside the tree. */
export interface Photo {
  readonly type: 'photo';
  readonly file: string;
  /** Printed under the photo and used as the alternative text. */
  readonly caption: string;
}

/** Words of somebody, set off. */
export interface Blockquote {
  readonly type: 'blockquote';
  readonly children: readonly Block[];
}

/** A new page from here on. */
export interface PageBreak {
  readonly type: 'pageBreak';
}

/** 附件说明 (GB/T 9704-2012 7.3.4): the names of what is attached, in order. */
export interface Attachments {
  readonly type: 'attachments';
  readonly names: readonly string[];
}

/** 署名 and 成文日期 (GB/T 9704-2012 7.3.5.2). `date` is 'YYYY-MM-DD'. */
export interface Signature {
  readonly type: 'signature';
  readonly organisation: string;
  readonly date: string;
}

/** What can stand inside a paragraph. */
export type Inline = Text | Strong | Emphasis | FigureNode | LineBreak;

/** Characters, nothing else. */
export interface Text {
  readonly type: 'text';
  readonly value: string;
}

/** Text that carries weight. */
export interface Strong {
  readonly type: 'strong';
  readonly children: readonly Inline[];
}

/** Text in another voice (楷体). */
export interface Emphasis {
  readonly type: 'emphasis';
  readonly children: readonly Inline[];
}

/** A number counted from the log, as printed, with the name it is traced by (`visits.count`). */
export interface FigureNode {
  readonly type: 'figure';
  readonly name: string;
  readonly value: string;
}

/** A line ended by hand. */
export interface LineBreak {
  readonly type: 'break';
}
