// Types for the part of subset-font that we use; it has none of its own.
declare module 'subset-font' {
  function subsetFont(
    face: Buffer,
    text: string,
    options: { readonly targetFormat: 'sfnt'; readonly keepFeatures?: readonly string[] },
  ): Promise<Buffer>;
  export = subsetFont;
}
