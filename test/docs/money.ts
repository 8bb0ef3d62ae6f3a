// What docs/log.md says about money, with an example that a test reports on (test/flow/funds.test.ts).

/** Entries of one grant each way. */
export const moneyLog = `- 日期: 2024-09-02
  类型: 收入
  金额: 60000
  资金来源: 青禾县教育基金会
- 日期: 2024-09-20
  类型: 资助
  金额: 12000
  用途: 图书室
  收款单位: 青禾一小
- 日期: 2024-09-25
  类型: 资助
  金额: 9000
  用途: 学费
  人数: 6
`;

/** What a report says of them. */
export const moneyLines: readonly string[] = [
  '收到资金1笔，金额6万元。按资金来源分，青禾县教育基金会6万元。',
  '发放资助2笔，金额共2.1万元，其中写明人数的1笔共9000元，惠及6人，人均1500元。按用途分，图书室1.2万元、学费9000元。按收款单位分，青禾一小1.2万元、未注明9000元。',
  '本期收入6万元，支出2.1万元，收支相抵余3.9万元。',
];

/** The section on money, in both languages. */
export const moneySection = {
  en: [
    '## Money',
    'With `种类: [{ 取用: 收入 }, { 取用: 资助 }]` in kinds.yaml, or kinds of your own with `资金: 收入` or `资金: 支出` and one amount that is added up:',
    `\`\`\`yaml\n${moneyLog}\`\`\``,
    `A report says:\n\n${moneyLines.map((line) => `> ${line}`).join('\n>\n')}`,
    [
      '- Amounts are exact: in 元, and from 10,000元 on in 万元 where two decimals of it are exact. Goods keep their worth apart (物资), and where money is handed out as goods (单位: 元) nothing is said to be left.',
      '- Where an entry does not say how much, only what the others come to is told, and nothing of what is left.',
      '- 结余 is told with `资金: {上期结余: 3500}` in program.yaml, the share of a budget with `资金: {预算: 150000}`; both are those of the whole period.',
      '- What is left of each donor’s money (资金来源), or for each purpose (用途), is told where every entry names it and nothing was carried over (`funds.资金来源.青禾商会`).',
      '- How much for each is told where it is known how many different people there were: all of them named, or counted in one entry alone.',
      '- In templates: `资助.金额`, `资助.金额.用途.学费`, `资助.perHead`, `funds.received`; as tables `::breakdown{of="收入.资金来源,资助.资金来源" measures="金额"}`.',
    ].join('\n'),
  ].join('\n\n'),
  zh: [
    '## 资金',
    '在 kinds.yaml 里写 `种类: [{ 取用: 收入 }, { 取用: 资助 }]`，或者自己定义种类，写明 `资金: 收入` 或 `资金: 支出`，有一项要合计的金额：',
    `\`\`\`yaml\n${moneyLog}\`\`\``,
    `报告里写：\n\n${moneyLines.map((line) => `> ${line}`).join('\n>\n')}`,
    [
      '- 金额写准数：单位元；满 1 万元、以万元计不超过两位小数的，单位万元。物资的价值另算；物资里发了钱（单位: 元）的，不写收支相抵余多少。',
      '- 有一笔没有写金额，就只写其余几笔共多少，不写收支相抵余多少。',
      '- program.yaml 写了 `资金: {上期结余: 3500}` 才写结余，写了 `资金: {预算: 150000}` 才写占预算多少；两项都是整个期间的。',
      '- 每笔都写了资金来源（或用途）、又没有上期结余的，写明各来源余多少（`funds.资金来源.青禾商会`）。',
      '- 知道是多少个不同的人，才写人均：每笔都写了编号，或者只有一笔写了人数。',
      '- 模板里的名称：`资助.金额`、`资助.金额.用途.学费`、`资助.perHead`、`funds.received`；表格用 `::breakdown{of="收入.资金来源,资助.资金来源" measures="金额"}`。',
    ].join('\n'),
  ].join('\n\n'),
} as const;
