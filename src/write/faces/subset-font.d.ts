// subset-font comes without types: the part of it that cuts a face to a text.
declare module 'subset-font' {
  function subsetFont(face: Buffer, text: string, options: { readonly targetFormat: 'sfnt' }): Promise<Buffer>;
  export = subsetFont;
}
