// Pages of a PDF as pictures with few colours.
import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';

/** A PDF, opened for `work` and closed after it. */
export async function withPdf(bytes, work) {
  const loading = getDocument({ data: new Uint8Array(bytes), disableFontFace: true, verbosity: 0 });
  try {
    return await work(await loading.promise);
  } finally {
    await loading.destroy();
  }
}

/** One page of an open PDF as a picture of sharp, twice as wide as `width` pixels. */
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

/** What stands on the first page without the white around it and the page number at its foot, as PNG. */
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

/** The PNG of a picture in 16 colours: what text on paper needs. */
export function small(picture) {
  return picture.png({ palette: true, colours: 16, effort: 10 }).toBuffer();
}
