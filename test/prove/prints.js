// Sound reports that are hard to print, both themes, both formats: which are written, of which something is said.
// `node test/prove/prints.js [folder with another dist]`. A part of them has characters that no font draws: of these
// the place must be told and the DOCX written.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';

const [built = '.'] = process.argv.slice(2);
const { buildReports, facesFolder, startPrinter } = await import(
  pathToFileURL(path.resolve(built, 'dist/index.js')).href
);

const temporary = mkdtempSync(path.join(tmpdir(), 'carelog-prints-'));
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));

const sentence = '祖母年近七旬，平日由邻居照看，孩子放学后先写作业再帮忙做饭，晚上能按时睡觉；';
const ligatures = 'wifi、office、flash、staff、waffle、baffling、fjord、first、Afft、cast、st ct fb fh fk';
const given = '禾舒宁岚澄屿苗朗棠溪';
const names = (count) => Array.from({ length: count }, (_, at) => `陈${given[at % 10]}${given[((at / 10) % 10) | 0]}`);
const lines = (count, line) => Array.from({ length: count }, (_, at) => line(at)).join('\n');

const visit = (note, more = '') => `- {日期: 2024-10-08, 类型: 家访, 帮扶人: t01, 对象: c01, 备注: "${note}"${more}}\n`;
const supplies = (count) =>
  `- {日期: 2024-11-08, 类型: 物资, 物品: [{品名: 书包, 数量: ${count * 2}, 单位: 个}, {品名: 文具盒, 数量: ${count}, 单位: 盒}], 对象: [${names(
    count,
  )
    .map((_, at) => `d${at}`)
    .join(', ')}]}\n`;
const manyPeople = (count) =>
  `儿童:\n${lines(count, (at) => `  - {编号: d${at}, 姓名: ${names(count)[at]}, 年级: 三年级}`)}\n`;
const register = (name) => `::register{name="${name}"}`;
const everyRegister = 'pairings visits calls letters talks activities checkups supplies roster'
  .split(' ')
  .map((name) => `## ${name}\n\n${register(name)}`)
  .join('\n\n');

/** What a report has beyond a programme, two people and a template: its template, its log, other files. */
const sound = {
  'a note of 500 characters': { body: register('visits'), log: visit(sentence.repeat(13)) },
  'a note of 3,000 characters': { body: register('visits'), log: visit(sentence.repeat(78)) },
  'ten notes of 600 characters': {
    body: register('visits'),
    log: lines(10, (at) => visit(`${at}。${sentence.repeat(15)}`)),
  },
  'notes with the same words': {
    body: register('visits'),
    log: lines(60, (at) => visit('正常').replace('10-08', `${10 + (at % 3)}-${10 + Math.floor(at / 3)}`)),
  },
  'ninety names in a row': { body: register('supplies'), log: supplies(90), people: manyPeople(90) },
  'two hundred names in a row': { body: register('supplies'), log: supplies(200), people: manyPeople(200) },
  'a roster of 300': { body: register('roster'), log: '', people: manyPeople(300) },
  'ligatures in a paragraph': { body: `${ligatures}。\n\n**${ligatures}** *office*` },
  'ligatures in headings': { body: `## wifi与office\n\n甲\n\n### staff room\n\n乙` },
  'ligatures in cells': { body: register('visits'), log: visit(`家里没有wifi，用office写作业，${ligatures}`) },
  'ligatures in the title': { body: '甲', title: 'Office与wifi关爱工作总结' },
  'ligatures in a list and a quotation': { body: `1. wifi\n2. office\n   - flash\n\n> staff first` },
  'ligatures as they are coded': { body: 'ﬁ、ﬂ、ﬀ、ﬃ、ﬄ、ﬅ、ﬆ' },
  'ligatures over pages': { body: lines(60, (at) => `${at}. ${ligatures}\n`) },
  'rare characters': { body: '㛃、𠮷、䶮、喆、堃、垚、犇、淼、龘、㸚、翀、祎、頔、燚、玥、珺、奡、彧' },
  'rare characters in a name': { body: register('visits'), log: visit('由𠮷田老师陪同'), helper: '秦喆㛃' },
  'radicals for their characters': { body: '⼯作总结⼀⽂，⻘年⽼师', log: visit('⼯作认真') },
  'lists four levels deep': {
    body: `1. 甲\n   - 乙\n     1. 丙\n        - 丁\n          ${sentence.repeat(8)}\n2. 戊`,
  },
  'a list of 150': { body: lines(150, (at) => `${at + 1}. ${sentence.slice(0, at % 30)}甲`) },
  'a list with several paragraphs': { body: lines(20, (at) => `${at + 1}. 甲${at}\n\n   ${sentence.repeat(3)}\n`) },
  'paragraphs over pages': { body: lines(6, () => `${sentence.repeat(30)}\n`) },
  'one paragraph of five pages': { body: sentence.repeat(90) },
  'hard breaks': { body: lines(40, (at) => `第${at}行\\`) },
  'a table of tall rows': { body: `|甲|乙|丙|\n|-|-|-|\n${lines(4, (at) => `|${at}|${sentence.repeat(20)}|wifi|`)}` },
  'a table of eight columns': {
    body: `|一|二|三|四|五|六|七|八|\n|-|-|-|-|-|-|-|-|\n${lines(70, (at) => `|${at}|甲|${at}|乙|1|2|丙|${sentence.slice(0, 20)}|`)}`,
  },
  'a table of numbers like page numbers': { body: `|数|\n|-|\n${lines(150, (at) => `|${at % 5}|`)}` },
  'empty cells': { body: `|甲|乙|\n|-|-|\n${lines(30, () => '||甲|')}` },
  'many headings': { body: lines(60, (at) => `${'##'.slice(0, 1 + (at % 2))}# 标题${at}\n\n甲\n`) },
  'a page break after each paragraph': { body: lines(8, (at) => `第${at}页\n\n::page-break\n`) },
  'a title of three lines': {
    body: '甲',
    title: '青石坪乡中心小学二〇二四年秋季学期留守儿童关爱保护与家庭教育指导服务及结对帮扶工作情况总结报告',
  },
  'quotes, dashes, ellipses': { body: '“甲”‘乙’——丙……丁·戊《己》〈庚〉【辛】、（壬）' },
  'signs and units': { body: '①②③㎡℃‰№×÷±≥≤≠√½→←↑↓■□●○★☆※〇々＋－％＄￥' },
  'Pinyin, Greek, Cyrillic, kana': { body: 'ā á ǎ à ō é ě ü ǘ；αβγδ Ω；Привет；ひらがな カタカナ；naïve café ÀÉÎõü' },
  'letters with marks apart': { body: 'cafe\u0301、nai\u0308ve' },
  'a long address': { body: 'https://example.org/office/first/wifi/'.repeat(6) },
  'English paragraphs': { body: 'The first staff office has a flash of wifi; five fluffy files. '.repeat(40) },
  'digits and Latin in Chinese': { body: '2024年10月8日共走访12户、36人次，占33.3%，Excel与Word各1份。'.repeat(40) },
  'full-width letters and blanks': { body: '　　Ａ１　Ｂ２。甲　乙　丙' },
  'odd blanks': { body: '甲\u00a0乙\u2003丙\u3000丁\u200b戊' },
  'one photo at the end of a page': {
    body: `${lines(18, () => '甲\n')}\n::photo{file="photos/a.jpg" caption="合影first"}`,
    photos: 1,
  },
  'photos after each line': {
    body: lines(5, (at) => `${lines(at * 3, () => '甲\n')}\n::photo{file="photos/a.jpg" caption="活动${at}"}\n`),
    photos: 1,
  },
  'attachments and signature': {
    body: '甲\n\n::attachments\n\n::signature',
    attachments: ['家访登记表', 'office与wifi使用情况及各年级带队教师联系安排一览表'],
  },
  'a quotation over pages': { body: `> ${sentence.repeat(40)}` },
  'bold over pages': { body: `**${sentence.repeat(40)}**` },
  'every register of data/': { of: 'data', body: everyRegister },
  'every register of data/ with long notes': { of: 'data', body: everyRegister, longer: true },
  ...Object.fromEntries(readdirSync('examples').map((name) => [`the example ${name}`, { of: `examples/${name}` }])),
};

const undrawn = {
  'an emoji in a note': { body: register('visits'), log: visit('孩子很开心😀') },
  'a family of emoji': { body: '👨‍👩‍👧‍👦一家' },
  'a character of no font': { body: register('visits'), log: visit('𡉃村') },
  Tibetan: { body: 'བོད་ཡིག' },
  Uighur: { body: 'ئۇيغۇرچە' },
  Mongolian: { body: 'ᠮᠣᠩᠭᠣᠯ' },
  'an emoji in a heading': { body: '## 甲🎉\n\n乙' },
  'an emoji in the title': { body: '甲', title: '关爱工作总结🎉' },
  'a keycap': { body: '1️⃣甲' },
};

async function lay(
  root,
  { of, body, log = '', people, title = '关爱工作总结', helper = '秦书远', longer, photos, attachments },
) {
  if (of) cpSync(of, root, { recursive: true });
  if (of && !body) return;
  mkdirSync(path.join(root, 'templates'), { recursive: true });
  writeFileSync(path.join(root, 'templates/hard.md.hbs'), `# 甲\n\n${body}\n`);
  if (of) {
    const file = path.join(root, 'program.yaml');
    writeFileSync(
      file,
      readFileSync(file, 'utf8')
        .replace(/^( +模板:).*/m, '$1 hard')
        .replace(/^ +附件:(\n +-.*)*\n/m, ''),
    );
    const logs = readdirSync(path.join(root, 'log'), { recursive: true }).filter((name) => name.endsWith('.yaml'));
    for (const name of longer ? logs : []) {
      const entry = path.join(root, 'log', name);
      const text = readFileSync(entry, 'utf8');
      writeFileSync(
        entry,
        text.replace(
          /^( {2}(?:备注|发现): )([^"'[\n]{4,})$/gm,
          (_, key, words) => `${key}${words}；${sentence.repeat(14)}`,
        ),
      );
    }
    return;
  }
  mkdirSync(path.join(root, 'log'), { recursive: true });
  const listed = attachments ? `  附件: ${JSON.stringify(attachments)}\n` : '';
  writeFileSync(
    path.join(root, 'program.yaml'),
    `单位: {名称: 青石小学}\n期间: {开始: 2024-09-01, 结束: 2025-01-17, 名称: 2024年秋季学期}\n报告:\n  模板: hard\n  标题: ${title}\n  日期: 2025-01-17\n${listed}`,
  );
  const one = '儿童:\n  - {编号: c01, 姓名: 林小禾, 年级: 三年级}\n';
  writeFileSync(path.join(root, 'people.yaml'), `${people ?? one}帮扶人:\n  - {编号: t01, 姓名: ${helper}}\n`);
  writeFileSync(
    path.join(root, 'log/a.yaml'),
    log || `- {日期: 2024-09-08, 类型: 会议, 名称: 家长会${photos ? ', 照片: [photos/a.jpg]' : ''}}\n`,
  );
  if (!photos) return;
  mkdirSync(path.join(root, 'photos'));
  const picture = sharp({ create: { width: 800, height: 600, channels: 3, background: '#7a9' } });
  await picture.jpeg().toFile(path.join(root, 'photos/a.jpg'));
}

const printer = startPrinter(facesFolder);
const counts = { printed: 0, told: 0, noted: 0, refused: 0, wrong: 0 };

async function prove(name, report, isDrawn) {
  const root = path.join(temporary, String(Object.values(counts).join('-')));
  await lay(root, report);
  for (const theme of ['official', 'plain']) {
    const out = path.join(root, `out-${theme}`);
    const options = { today: '2025-03-01', formats: ['docx', 'pdf'], out, theme };
    const { workspaces, written } = await buildReports([root], options, printer).catch((error) => ({
      workspaces: [{ problems: [{ code: String(error.code ?? error) }] }],
      written: [],
    }));
    const problems = workspaces.flatMap((one) => one.problems);
    const missing = problems.find(({ code }) => code === 'glyph-missing');
    const isNoted = problems.some(({ code }) => code.startsWith('pdf-'));
    const endings = written.map((file) => path.extname(file)).join(' ');
    const outcome = isDrawn
      ? endings !== '.docx .pdf'
        ? 'refused'
        : isNoted
          ? 'noted'
          : 'printed'
      : missing?.place && endings === '.docx'
        ? 'told'
        : 'wrong';
    counts[outcome] += 1;
    if (outcome === 'printed' || outcome === 'told') continue;
    const why = problems.map(
      ({ code, place, values }) => `${code} ${place ? `${place.file}:${place.line}` : '-'} ${JSON.stringify(values)}`,
    );
    console.log(
      `${outcome}: ${name} (${theme}) [${endings}] ${why
        .filter((line) => !/^(?:face|kind|unused|unknown-file)/.test(line))
        .join(' | ')
        .slice(0, 300)}`,
    );
  }
}

for (const [name, report] of Object.entries(sound)) await prove(name, report, true);
for (const [name, report] of Object.entries(undrawn)) await prove(name, report, false);
await (await printer).close();
console.log(
  `${counts.printed + counts.noted + counts.refused} sound prints: ${counts.printed} written, ${counts.noted} written with a note, ${counts.refused} refused. ` +
    `${counts.told + counts.wrong} with characters of no font: ${counts.told} told with a place and the DOCX written, ${counts.wrong} not.`,
);
