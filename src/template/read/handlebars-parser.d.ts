// Handlebars has types only for the whole package. We load its parser alone, a third of the code, at each start.
/// <reference types="handlebars" />
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  /** Parses a template; throws on a syntax error. */
  export function parse(text: string): hbs.AST.Program;
}
