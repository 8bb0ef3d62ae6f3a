// A workspace with any number of entries of the kinds that stand in data/, in the order and on the days that chance
// gave them: always the same chance.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const surnames = [...'林周吴郑孙朱胡郭何高罗梁宋谢唐韩冯于董萧'];
const firsts = [...'思雨浩子梓欣嘉雅志晓'];
const seconds = [...'涵轩萱琪瑶宸'];
const children = ids('c', 400);
const helpers = ids('t', 40);
const names = new Map([...children, ...helpers].map((id, at) => [id, nameOf(at)]));
const notes = ['一切正常', '问寒假几号回来', '听了孩子读书的录音', '换了号码'].concat(
  children.slice(0, 40).map((id) => `和${names.get(id)}一起来的`),
);
const days = Array.from({ length: 365 }, (_, at) => new Date(Date.UTC(2025, 0, at + 1)).toISOString().slice(0, 10));

const program = `单位: {名称: 青禾县社会工作站, 自称: 我站, 性质: 学校}
期间: {开始: 2025-01-01, 结束: 2025-12-31, 名称: 2025年}
报告: {模板: school-semester, 标题: 青禾县社会工作站工作总结, 署名: 青禾县社会工作站, 日期: 2025-12-31}
承诺:
  - { 类型: 家访, 次数: 1, 每: 学期, 对: 每名儿童 }
  - { 类型: 通话, 次数: 1, 每: 月, 对: 每名儿童 }
`;

/** Writes such a workspace into a folder that is not there yet. */
export function writeManyEntries(root, count) {
  const list = (key, all) => `${key}:\n${all.map((id) => `  - {编号: ${id}, 姓名: ${names.get(id)}}\n`).join('')}`;
  const months = Array.from({ length: 12 }, () => []);
  const chance = chances();
  for (let at = 0; at < count; at++) {
    const day = chance(days);
    months[Number(day.slice(5, 7)) - 1].push(entry(at, day, chance));
  }
  const files = {
    'program.yaml': program,
    'people.yaml': list('儿童', children) + list('帮扶人', helpers),
    ...Object.fromEntries(months.map((entries, at) => [`log/${at + 1}.yaml`, entries.join('\n')])),
  };
  mkdirSync(path.join(root, 'log'), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(root, file), text);
}

/** One of eight entries gathers many, the others are about one or two, as in data/. */
function entry(at, day, chance) {
  const child = children[(at * 7 + Math.floor(at / 8)) % children.length];
  const who = `\n  帮扶人: ${chance(helpers)}\n  对象: ${child}`;
  const note = `\n  备注: 说到第${at}件事，${chance(notes)}\n`;
  const call = `, 帮扶人: ${chance(helpers)}, 对象: ${child}, 通话对象: 母亲`;
  switch (at % 8) {
    case 0:
    case 1:
      return `- 日期: ${day}\n  类型: 家访${who}\n  发现: 奶奶腌的第${at}坛酸菜摆了一墙${note}`;
    case 2:
    case 3:
      return `- { 日期: ${day}, 类型: 通话${call}, 时长: ${(at % 37) + 2}, 备注: "问起第${at}件事，说都好" }\n`;
    case 4:
    case 5:
      return `- 日期: ${day}\n  类型: 谈心\n  主题: ${chance(['想家', '压力', '新环境', '防溺水'])}${who}${note}`;
    case 6:
      return `- 日期: ${day}\n  类型: 书信${who}\n  通信对象: 父亲${note}`;
    default:
      return `- 日期: ${day}\n  类型: 活动\n  名称: 第${at}次${chance(['读书会', '运动会', '手工课'])}\n  类别: ${chance(['节日', '文体'])}
  地点: 留守儿童之家\n  儿童数: ${(at % 30) + 10}\n  参加: { 留守儿童: ${(at % 30) + 10}, 监护人: ${at % 9} }${note}`;
  }
}

/** An invented name, another for each of the first 1,200 numbers. */
function nameOf(at) {
  const [surname, rest] = [surnames[at % 20], Math.floor(at / 20)];
  return surname + firsts[rest % 10] + seconds[Math.floor(rest / 10) % 6];
}

function ids(letter, count) {
  return Array.from({ length: count }, (_, at) => `${letter}${String(at + 1).padStart(3, '0')}`);
}

/** Takes one of a list: the same ones in each run. */
function chances() {
  let state = 1;
  return (list) => {
    state = (state * 48_271) % 2_147_483_647;
    return list[state % list.length];
  };
}
