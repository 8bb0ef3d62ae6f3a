// Which unit may stand behind a printed figure: that of what its reader takes it for. 次 counts entries. 人次 and 户次
// count what they reached; over one entry that is 人 and 户. Who is different is 人, 名, 位 or 户, and never 次.
import { richLedger } from '../template/rich.ts';
import type { RandomWorkspace, Written } from './random-log.ts';
import { honoursIn, kindHonoured } from './recount.ts';
import type { Recount } from './said.ts';

const persons = /^(?:人(?!次)|名|位)/u;
const homes = /^户(?!次)/u;
const percent = /^%/u;

/** What the words behind a figure must begin with. */
export function unitOf(name: string, recount: Recount, workspace: RandomWorkspace): RegExp {
  const [property = '', ...rest] = name.split('.');
  const figure = rest[0] ?? '';
  const last = rest.at(-1) ?? '';
  const isOfOne = recount.from === 'entries' && recount.amounts.size <= 1;
  if (last === 'said') return property === 'supplies' ? /^批/u : /^次/u;
  if (last === 'share') return percent;
  if (property === 'indicators') return ofIndicator(rest[0] ?? '', rest[1] ?? '');
  if (property === 'children') return figure === 'households' ? homes : persons;
  if (property === 'files') return /^份/u;
  if (property === 'committees') return /^(?:个|至)/u;
  if (property === 'promises') return ofPromise(figure, workspace);
  if (figure === 'list') return ofEntry(name, workspace);
  switch (figure) {
    case 'count':
    case 'byMonth':
    case 'byCategory':
      return property === 'supplies'
        ? /^批/u
        : property === 'checkups'
          ? /^[批次]/u
          : property === 'rules'
            ? /^项/u
            : /^次/u;
    case 'turns':
    case 'people':
      return isOfOne ? /^(?:人|名|位)/u : /^人次/u;
    case 'householdTurns':
    case 'householdsByVillage':
      return isOfOne ? /^户/u : /^户次/u;
    case 'children':
    case 'helpers':
    case 'pairedChildren':
    case 'pairedHelpers':
    case 'childrenPerHelper':
      return persons;
    case 'households':
      return homes;
    case 'pairs':
    case 'opened':
    case 'ended':
      return /^对/u;
    case 'copies':
      return /^份/u;
    case 'value':
      return /^元/u;
    case 'items':
    case 'donations':
      return ofItem(name);
    case 'honours':
      return last === 'honoured' ? ofHonoured(unitOfAwards(name, workspace)) : asWritten(unitOfAwards(name, workspace));
    default:
      return property === 'awards' ? /^项/u : /^(?!)/u;
  }
}

function ofEntry(name: string, { entries }: RandomWorkspace): RegExp {
  const [, line, rest = ''] = /\.list\.log\/a\.yaml:(\d+)\.(.+)$/.exec(name) ?? [];
  const entry = entries[Number(line) - 1];
  if (rest === 'households') return homes;
  if (rest.startsWith('items.')) return ofItem(name);
  if (rest.startsWith('contest.prizes')) return /^个/u;
  if (rest === 'honoured') return ofHonoured(entry?.unit ?? '名');
  return rest === 'quantity' && entry !== undefined ? asWritten(unitOfAward(entry)) : persons;
}

function ofItem(name: string): RegExp {
  return name.endsWith('.value') ? /^元/u : new RegExp(`^${/\/([^/]+)\.quantity$/.exec(name)?.[1]}`, 'u');
}

/** To whom it was given: households where it counts those. */
function ofHonoured(unit: string): RegExp {
  return unit === '户' ? homes : persons;
}

/** A unit of awards; people who were honoured are 名 in a list and 人 in a sentence. */
function asWritten(unit: string): RegExp {
  return /^[名人]$/u.test(unit) ? /^[名人]/u : new RegExp(`^${unit}`, 'u');
}

/** People where an award names them, else whatever it says it gave. */
function unitOfAward({ unit, to, by }: Written): string {
  return unit ?? ((to ?? by) === undefined ? '个' : '名');
}

function unitOfAwards(name: string, { entries }: RandomWorkspace): string {
  const [, level, honour, kind] = honoursIn.exec(name.slice('awards.honours.'.length)) ?? [];
  const alike = entries.filter((one) => one.kind === 'award' && (one.level ?? '') === level && one.honour === honour);
  const kinds = [...new Set(alike.flatMap((one) => kindHonoured(one) ?? []))].sort();
  return (kind ?? kinds[0] ?? '个').replace('/点名', '');
}

function ofPromise(kind: string, { promises }: RandomWorkspace): RegExp {
  const { per, every, times = 1 } = promises?.find((one) => one.kind === kind) ?? {};
  if (per === 'child') return every === 'term' ? persons : /^人次/u;
  if (times === 1) return /^次/u;
  return every === 'term' ? /^个学期/u : /^个月/u;
}

function ofIndicator(id: string, part: string): RegExp {
  const { unit = '', of } = richLedger.indicators.find((one) => one.id === id) ?? {};
  if (part === 'growth' || part === 'attainment' || (part === 'ratio' && of)) return percent;
  if (part === 'points') return /^个百分点/u;
  const words = [unit, unit.split('/')[0], unit.replace('年', '月').split('/')[0], '至'];
  return new RegExp(`^(?:${words.join('|')})`, 'u');
}
