// What is no number of a person although its digits would do: figures and dates beside each other, and amounts.
import type { WrittenNumber } from './digit-runs.ts';

const unit =
  /^ ?\)?(?:[年月日时分秒元万千百亿%‰人名个本册户次岁米克件套张篇条份级届期天页斤吨度座项支部台只双盒箱袋瓶处亩场节例趟笔]|[厘毫公][米里斤]|小时|平方|[cmk]?m(?![a-z])|kg|ml)/;
const counted = /(?:分别|依次|各|成绩|得分|分数|人数|数量|金额|数据|合计|共计|共)[为是有:]? ?$/;

/** Whether several groups of digits are figures or dates: their text says so, or they do. */
export function areFigures({ groups, before, after }: WrittenNumber): boolean {
  return groups.length > 1 && (unit.test(after) || counted.test(before) || holdDate(groups));
}

/** Whether groups of digits look more like a list of figures than like the parts of a number. */
export function areListed(groups: readonly string[]): boolean {
  return areRound(groups) || areEvenlySpaced(groups) || areThousands(groups);
}

/** Whether a text that follows digits makes an amount of them. */
export function isAmount(after: string): boolean {
  return unit.test(after);
}

/** Whether digits are a day (20240902), or groups of them one (2024-09-02) or a month (2024-09). */
export function isDate(groups: readonly string[]): boolean {
  if (groups.length === 1) return compactDay.test(groups[0] ?? '');
  return groups.length <= 3 && holdDate(groups.slice(0, 2));
}

const year = /^(?:19|20)\d\d$/;
const compactDay = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
const month = /^(?:0?[1-9]|1[0-2])$/;

function holdDate(groups: readonly string[]): boolean {
  return groups.some((group, at) => {
    const next = groups[at + 1] ?? '';
    return compactDay.test(group) || (year.test(group) && (month.test(next) || (at === 0 && year.test(next))));
  });
}

function areRound(groups: readonly string[]): boolean {
  return groups.length >= 3 && groups.every((group) => /^[1-9]\d*0$/.test(group));
}

/** 13 14 15, 1 3 5 7: a series. */
function areEvenlySpaced(groups: readonly string[]): boolean {
  const [first = 0, second = 0, ...more] = groups.map(Number);
  return more.length > 0 && more.every((value, at) => value === first + (at + 2) * (second - first));
}

/** 13 800 000 123 */
function areThousands([, ...groups]: readonly string[]): boolean {
  return groups.length > 2 && groups.every(({ length }) => length === 3);
}
