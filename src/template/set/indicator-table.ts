// Indicators as a table of an office: 指标, 单位, 本期, 上期, 增减, 增长, 目标, 完成.
import { formatPoints, withSameDecimals } from '../../language/rounding.ts';
import type { Register } from '../../report/tree.ts';
import type { Figure } from '../../rollup/figure.ts';
import type { PeriodFigures } from '../../rollup/period.ts';
import type { IndicatorFigures } from '../../rollup/rollup.ts';
import { digitsOf } from '../run/value.ts';
import { type IndicatorInPeriod, measuredWhen, sinceWhen } from '../view/indicator.ts';

/**
 * The table of some indicators. Columns without content are left out. What is earlier stands under the one word that is
 * true of all (上期, 上年同期), else its day stands in a column of its own. Days are in digits, as in registers.
 */
export function indicatorTable(
  figures: readonly IndicatorFigures[],
  period: PeriodFigures,
  caption: string | undefined,
): Register {
  const indicators = figures.map((one): IndicatorInPeriod => ({ ...one, period }));
  const since = new Set(indicators.flatMap((one) => (one.earlier === undefined ? [] : [sinceWhen(one)])));
  const [same = '上期'] = since.size > 1 ? [] : since;
  const isSame = since.size <= 1;
  const columns: readonly (readonly [title: string, cell: (one: IndicatorInPeriod) => string | undefined])[] = [
    ['指标', ({ label }) => label],
    ['单位', ({ value }) => value.unit],
    ['本期', ({ value, upper }) => rangeOf(value, upper)],
    ['本期时点', (one) => measuredWhen(one) && one.date],
    [isSame ? same : '前次', ({ earlier, earlierUpper }) => rangeOf(earlier, earlierUpper)],
    ['前次时点', ({ history }) => (isSame ? undefined : history.at(-1)?.date)],
    ['增减', changeOf],
    ['增长（%）', ({ growth, points }) => (points === undefined ? numberOf(growth) : undefined)],
    ['目标', ({ target }) => numberOf(target)],
    ['完成（%）', ({ attainment }) => numberOf(attainment)],
  ];
  const cells = columns.map(([title, cell]) => {
    const column = indicators.map((one) => cell(one) ?? '');
    return { title, cells: title.endsWith('（%）') ? withSameDecimals(column) : column };
  });
  const filled = cells.filter((column) => column.cells.some((cell) => cell !== ''));
  return {
    type: 'register',
    caption: caption || '主要指标情况表',
    columns: filled.map(({ title }) => ({ title, align: 'center', ...(title === '指标' && { content: 'text' }) })),
    rows: indicators.map((_, row) => filled.map((column) => column.cells[row] ?? '')),
  };
}

function rangeOf(value: Figure | undefined, upper: Figure | undefined): string | undefined {
  if (value === undefined) return undefined;
  return upper === undefined ? digitsOf(value) : `${digitsOf(value)}～${digitsOf(upper)}`;
}

function numberOf(figure: Figure | undefined): string | undefined {
  return figure && digitsOf(figure);
}

/** The difference of percentages is in 百分点, not in the unit of the row. */
function changeOf({ difference, points }: IndicatorFigures): string | undefined {
  if (points === undefined) return numberOf(difference);
  return `${points.value < 0 ? '-' : ''}${formatPoints(points.value, 1)}`;
}
