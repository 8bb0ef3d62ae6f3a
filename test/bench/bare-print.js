// The least that printing can cost: starts the browser, prints one page, stops. Arguments: browser, page, PDF.
import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const [, , executablePath, page, pdf] = process.argv;
const browser = await puppeteer.launch({
  executablePath,
  headless: 'shell',
  pipe: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-zygote', '--font-render-hinting=none'],
});
const tab = await browser.newPage();
await tab.setContent(readFileSync(page, 'utf8'));
writeFileSync(pdf, await tab.pdf({ preferCSSPageSize: true, printBackground: true }));
await browser.close();
