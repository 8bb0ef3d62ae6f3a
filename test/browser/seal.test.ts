// Isolation (B1–B3): a page that tries everything reaches neither network nor files, and runs no script.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Printer, startPrinter } from '../../src/browser/printer.ts';
import { facesFolder } from '../write/html/sample.ts';
import { pageTexts } from '../write/pdf/read.ts';

let printer: Printer;
let server: Server;
let origin: string;
const hits: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.end('<p>HIT</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  printer = await startPrinter(facesFolder);
});
afterAll(async () => {
  await printer.close();
  await new Promise((resolve) => server.close(resolve));
});

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="zh-CN"><head><title>t</title><style>body{font-family:f}@font-face{font-family:f;src:local("NotoSerifSC-Regular"),local("DejaVu Sans")}</style>${head}</head><body><p>BEGIN</p>${body}<p>END</p></body></html>`;
const textOf = async (html: string): Promise<string> =>
  pageTexts(await printer.print(html))
    .join('')
    .replace(/\s/g, '');

describe('a sealed page', () => {
  it('is one where the server can be reached at all', async () => {
    expect(await (await fetch(`${origin}/probe`)).text()).toContain('HIT');
    expect(hits.splice(0)).toEqual(['/probe']);
  });

  // Each address says what asked for it.
  it.each([
    [
      'what a head names',
      [
        '<style>p{background:url(ORIGIN/bg.png)}</style>',
        '<style>@import "ORIGIN/import.css";</style>',
        '<link rel="stylesheet" href="ORIGIN/link.css">',
        '<style>@font-face{font-family:x;src:url(ORIGIN/face.ttf)}p{font-family:x}</style>',
        '<link rel="prefetch" href="ORIGIN/prefetch">',
        '<link rel="preload" as="image" href="ORIGIN/preload">',
        '<link rel="preconnect" href="ORIGIN"><link rel="dns-prefetch" href="ORIGIN">',
      ],
      [],
    ],
    [
      'what a body shows',
      [],
      [
        '<img src="ORIGIN/img.png">',
        '<iframe src="ORIGIN/frame"></iframe>',
        '<object data="ORIGIN/object"></object><embed src="ORIGIN/embed">',
        '<svg><image href="ORIGIN/svg.png" width="9" height="9"/></svg>',
        '<video src="ORIGIN/video" autoplay></video>',
        '<form action="ORIGIN/form"><button autofocus>B</button></form>',
      ],
    ],
    [
      'scripts',
      ['<script src="ORIGIN/script.js"></script>', '<script>fetch("ORIGIN/fetch")</script>'],
      ['<img src="x" onerror="fetch(\'ORIGIN/error\')">'],
    ],
  ])('prints without a request for %s', async (_what, head, body) => {
    const html = page(head.join(''), body.join('')).replaceAll('ORIGIN', origin);
    expect(await textOf(html)).toMatch(/^BEGIN.*END/);
    expect(hits).toEqual([]);
  });

  it('is not left by a refresh', async () => {
    const html = page(`<meta http-equiv="refresh" content="0;url=${origin}/refresh">`, '');
    // Chromium gives up on this page. We only need that nothing is reached and the next page prints.
    await printer.print(html).catch(() => undefined);
    expect(hits).toEqual([]);
    expect(await textOf(page('', ''))).toBe('BEGINEND');
  });

  it('shows no file in a frame, an object, a link to click or a picture', async () => {
    const file = 'file:///etc/hostname';
    const body = `<iframe src="${file}"></iframe><object data="${file}"></object><a href="${file}" autofocus></a><img src="${file}">`;
    expect(await textOf(page('', body))).toBe('BEGINEND');
  });

  it('runs no script', async () => {
    const html = page(
      '<script>document.title="RAN"</script>',
      '<p id="p"></p><script>p.textContent="RAN"</script><noscript>QUIET</noscript>',
    );
    const pdf = await printer.print(html);
    expect(pageTexts(pdf).join('').replace(/\s/g, '')).toBe('BEGINQUIETEND');
    expect(Buffer.from(pdf).toString('latin1')).not.toContain('RAN');
  });
});
