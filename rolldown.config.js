// The command line as a few files instead of several hundred: Node spends a fifth of a build on opening them.
// What holds binaries or is rarely wanted stays a package of its own.
export default {
  input: 'dist/cli/main.js',
  platform: 'node',
  external: ['@sparticuz/chromium', 'puppeteer', 'sharp', 'subset-font'],
  output: { dir: 'dist/bin', format: 'esm' },
};
