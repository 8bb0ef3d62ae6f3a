// A period whose name and days are of different times: last term's file with one of the two changed.
import { daysAround } from '../../language/period-names.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Check } from './context.ts';
import { missesMost } from './outside-period.ts';
import { placeInProgramme } from './period-not-over.ts';

/**
 * period-name-differs where the programme's own period leaves the days that its name stands for, or else those that the
 * title of the report names; not where most entries say that the days are wrong.
 */
export const periodName: Check = (context) => {
  const { workspace } = context;
  const { period, report } = workspace.programme;
  const { from, to, name } = period;
  // The name of a part that was asked for is made from its days.
  if (period.whole || to < from || missesMost(context)) return [];
  const differs = (value: string, what: 'period' | 'title'): Problem[] => {
    const around = daysAround(value);
    if (around === undefined || (around.from <= from && to <= around.to)) return [];
    const place = placeInProgramme(workspace, what === 'period' ? ['period', 'name'] : ['report', 'title']);
    return [
      { code: 'period-name-differs', place, values: { value, from, to, limit: `${around.from}..${around.to}`, what } },
    ];
  };
  const ofName = differs(name, 'period');
  return ofName.length > 0 ? ofName : differs(periodIn(report.title), 'title');
};

const named =
  /\d{4}(?:[-—–~～至]\d{4})?学年度?(?:第[一二]学期|[春秋]季?学期)?|\d{4}年(?:度|[春秋]季?学期|[上下]半年|第[一二三四]季度|(?=工作|总结|小结|关爱|留守))/gu;

/** What a report may be about that is of another time. */
const ofOtherTime = /计划|规划|方案|意见|通知|行动|部署|文件/u;

/** The words of a title that name a term or year. A title of two years may be about either. */
function periodIn(title: string): string {
  const [found = '', ...others] = title.match(named) ?? [];
  const years = title.match(/\d{4}(?=年|学年)/gu) ?? [];
  return others.length > 0 || years.length > 1 || ofOtherTime.test(title) ? '' : found;
}
