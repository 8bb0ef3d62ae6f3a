// Handlebars has types for the whole of it only; its parser alone is a third of the code to load at each start.
/// <reference types="handlebars" />
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  /** Reads a template; throws where it cannot be read. */
  export function parse(text: string): hbs.AST.Program;
}
