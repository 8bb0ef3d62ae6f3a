// The first page of a PDF as a picture with few colours.
import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';

/** The first page as PNG, `width` pixels wide; `trimmed` leaves out the white around what stands on it. */
export async function firstPage(bytes, width, trimmed = false) {
  const loading = getDocument({ data: new Uint8Array(bytes), disableFontFace: true, verbosity: 0 });
  const page = await (await loading.promise).getPage(1);
  const natural = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: (2 * width) / natural.width });
  const canvas = createCanvas(viewport.width, viewport.height);
  await page.render({ canvas, viewport }).promise;
  await loading.destroy();
  const whole = sharp(canvas.toBuffer('image/png')).flatten({ background: '#fff' });
  if (!trimmed) return small(whole.resize({ width }));
  // Without the foot, where the page number stands.
  const height = Math.floor(viewport.height * 0.88);
  const top = await whole.extract({ left: 0, top: 0, width: Math.floor(viewport.width), height }).toBuffer();
  const cut = await sharp(top).trim().toBuffer({ resolveWithObject: true });
  return small(sharp(cut.data).resize({ width: Math.round(cut.info.width / 2) }));
}

function small(picture) {
  return picture.png({ palette: true, colours: 16 }).toBuffer();
}
