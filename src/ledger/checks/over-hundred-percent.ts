// Shares above 100 %, by the name of an indicator. Growth, work done and plans may well be above it.
import type { Problem } from '../../problem/problem.ts';
import type { Check } from './context.ts';
import { placesInIndicators } from './indicator.ts';

/** Words that only a share has. 毛入学率, 床位使用率 and 完成率 can be above 100 %. */
const share =
  /(?:覆盖|合格|满意|知晓|参与|参加|参会|建档|建卡|出勤|到课|到会|到校|入学|巩固|普及|及格|优秀|优良|达标|落实|结对|签约|辍学|回访|家访|走访|随访|体检|接种|入户|签收|及时|应答|流失|近视|肥胖|患病)率|满意度|知晓度|占比|比重|比例/;
const unlike = /毛|增|降|同比|环比|完成|超/;

/** over-hundred-percent for each indicator in percent whose name says that it is a share. */
export const overHundredPercent: Check = ({ workspace }) => {
  const placeOf = placesInIndicators(workspace);
  return workspace.indicators.flatMap(({ id, name, value, unit }): Problem[] => {
    const largest = typeof value === 'number' ? value : Math.max(...value);
    if (unit !== '%' || largest <= 100 || !share.test(name) || unlike.test(name)) return [];
    return [{ code: 'over-hundred-percent', place: placeOf(id, ['value']), values: { value: String(largest) } }];
  });
};
