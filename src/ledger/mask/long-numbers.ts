// Numbers of 15 digits or more in one piece: identity numbers, cards, files of pupils. Nobody needs to read one, whatever
// it is, but for the codes of institutions and papers.

import { isChecked } from '../../language/identity.ts';
import { type Run, writtenNumber } from './digit-runs.ts';
import { isAmount } from './figures.ts';
import type { Span } from './seen-text.ts';

const documents =
  /(?:信用代码|机构代码|单号|订单号?|发票(?:号码?|代码)?|票号|合同编?号|项目编?号|备案号|文号|条形?码|书号|ISBN|许可证号?)[号码为是: ]*$/i;

/** The long numbers of a run. */
export function longIn(seen: string, run: Run): Span[] {
  let next = 0;
  return run.flatMap(({ end, gap }, last): Span[] => {
    if (gap === '' && last < run.length - 1) return [];
    const first = next;
    next = last + 1;
    const start = run[first]?.start ?? end;
    if (end - start < 15) return [];
    const { groups, before, after } = writtenNumber(seen, run, first, last);
    const isOfPaper = documents.test(before) || isAmount(after);
    return isOfPaper && !isChecked(groups.join('')) ? [] : [{ start, end }];
  });
}
