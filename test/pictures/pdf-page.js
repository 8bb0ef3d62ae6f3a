// Draws pages of a PDF as pictures with few colours.
import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';

/** Opens a PDF for `work`, and closes it. */
export async function withPdf(bytes, work) {
  const loading = getDocument({ data: new Uint8Array(bytes), disableFontFace: true, verbosity: 0 });
  try {
    return await work(await loading.promise);
  } finally {
    await loading.destroy();
  }
}

/** A page of an open PDF as a sharp picture, `width` * 2 pixels wide. */
export async function drawPage(pdf, number, width) {
  const page = await pdf.getPage(number);
  const natural = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: (2 * width) / natural.width });
  const canvas = createCanvas(viewport.width, viewport.height);
  await page.render({ canvas, viewport }).promise;
  return sharp(canvas.toBuffer('image/png')).flatten({ background: '#fff' });
}

/** The first page as PNG, `width` pixels wide. */
export function firstPage(bytes, width) {
  return withPdf(bytes, async (pdf) => small((await drawPage(pdf, 1, width)).resize({ width })));
}

/** The first page as PNG, without page number and white margins. */
export function trimmedPage(bytes, width) {
  return withPdf(bytes, async (pdf) => {
    const { data, info } = await (await drawPage(pdf, 1, width)).png().toBuffer({ resolveWithObject: true });
    const top = await sharp(data)
      .extract({ left: 0, top: 0, width: info.width, height: Math.floor(info.height * 0.88) })
      .toBuffer();
    const cut = await sharp(top).trim().toBuffer({ resolveWithObject: true });
    return small(sharp(cut.data).resize({ width: Math.round(cut.info.width / 2) }));
  });
}

/** A picture as PNG with 16 colours, enough for text on paper. */
export function small(picture) {
  return picture.png({ palette: true, colours: 16, effort: 10 }).toBuffer();
}
