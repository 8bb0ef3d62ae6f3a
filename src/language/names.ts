// Names of people: surname, given names and masked form.

import { isWord } from './everyday-words.ts';
import { commonSurnames, compoundSurnames, rareSurnames } from './surnames.ts';

/** The surname of a Chinese name: one character, or two (欧阳) where a given name follows. */
export function surnameOf(name: string): string {
  const han = hanOf(name);
  const two = han.slice(0, 2).join('');
  return han.length > 2 && compoundSurnames.has(two) ? two : (han[0] ?? '');
}

/** Whether the characters before a given name are most likely its surname. */
export function isSurname(letters: string): boolean {
  return commonSurnames.has(letters) || compoundSurnames.has(letters);
}

// People may be listed as 张奶奶 or 李老师; what follows the surname is then no given name.
const addresses = new Set(
  (
    '爷爷 奶奶 外公 外婆 姥姥 姥爷 公公 婆婆 爸爸 妈妈 父亲 母亲 伯伯 伯父 伯母 叔叔 婶婶 姑姑 姑妈 姨妈 阿姨 舅舅 舅妈 哥哥 姐姐 弟弟 妹妹 大爷 大娘 大妈 大伯 ' +
    '大叔 大婶 大哥 大姐 大嫂 老汉 老伯 老太 老太太 老人 老人家 老大 老二 老三 先生 女士 小姐 同学 小朋友 孩子 老师 校长 主任 书记 村长 会长 医生 护士 师傅 某某'
  ).split(' '),
);

// Nearly all names, which need no closer look.
const shortName = /^[\u4e00-\u9fff]{2,3}$/;

/**
 * The given names in a name: 张小明 → 小明, 欧阳小燕 → 小燕, 阿依古丽·买买提 → 阿依古丽. A single character is left
 * out, because 明 would be found everywhere. Of a name of four characters the last two count as a given name as well:
 * 陈林子涵 may have the surnames of both parents; the first two, where they begin with no surname: 卓玛央金. Of Latin
 * names each part of three letters or more counts: Tom Smith, Li Xiaoming.
 */
export function givenNamesOf(name: string): readonly string[] {
  if (shortName.test(name) && !compoundSurnames.has(name.slice(0, 2))) {
    const given = name.slice(1);
    return given.length < 2 || given.includes('某') || addresses.has(given) ? [] : [given];
  }
  if (!/\p{Script=Han}/u.test(name)) return latinParts(name);
  const first = /^([^（(]*?)[·•‧・．.]/u.exec(name)?.[1];
  const han = hanOf(first ?? name);
  const given = first === undefined ? han.slice([...surnameOf(name)].length) : han;
  const isDoubled = han.length === 4 && (first !== undefined || given.length === 3);
  const isForeign = isDoubled && (first !== undefined || !commonSurnames.has(han[0] ?? ''));
  return [given, ...(isForeign ? [han.slice(0, 2)] : []), ...(isDoubled ? [given.slice(-2)] : [])]
    .filter((letters) => letters.length >= 2 && !letters.includes('某'))
    .map((letters) => letters.join(''))
    .filter((letters) => !addresses.has(letters));
}

/** What follows the dot in a name of one's own and one's father's: 买买提江 in 阿依古丽·买买提江. */
export function fathersNamesOf(name: string): readonly string[] {
  const [, ...others] = name.replace(/[（(].*$/u, '').split(/[·•‧・．]/u);
  return others.filter((part) => /^\p{Script=Han}{2,}$/u.test(part));
}

function latinParts(name: string): readonly string[] {
  const parts = name.replace(/[（(].*$/u, '').split(/[\s·•‧・．.]+/u);
  return parts.length < 2 ? [] : parts.filter((part) => [...part].length >= 3 && !/^(?:mrs|miss)$/iu.test(part));
}

const title = /(?<=^\p{Script=Han}*[^老小大])小?(?:同学|小朋友|老师)$/u;

/**
 * A name as listed, without what is no part of it: 罗小满同学 → 罗小满. 李老师 stays: what is left would be no name.
 */
export function withoutTitle(name: string): string {
  const bare = name.replace(title, '');
  return bare.length < 2 || compoundSurnames.has(bare) ? name : bare;
}

/**
 * The masked form of a name: the surname stays, and 某 or 某某 replaces the rest. 张小明 → 张某某, 张明 → 张某,
 * 欧阳小明 → 欧阳某某. Of a name with a dot (阿依古丽·买买提 → 阿某某) or in Latin letters (John → J.) the first
 * character stays. Courts publish names this way (法释〔2016〕19号第九条). A given name of more than two characters
 * becomes 某某 too.
 */
export function maskName(name: string): string {
  const han = hanOf(name);
  if (han.length === 0) {
    const latin = /\p{L}/u.exec(name.normalize('NFKC'));
    return latin ? `${latin[0].toUpperCase()}.` : '某'.repeat(name.trim() === '' ? 0 : 2);
  }
  const kept = /[·•‧・．.]/.test(name) ? (han[0] ?? '') : surnameOf(name);
  return kept + '某'.repeat(Math.min(2, Math.max(1, han.length - [...kept].length)));
}

// What ids of groups, places and courses begin or end with: 一组, 东村, 高一.
const group = /[组班队校级户社区村]$|^[初高大][一二三四]$/u;
const genericWord =
  /^(?:child|children|student|pupil|family|house|household|elder|person|teacher|helper|class|grade|group)s?$/i;

// 小禾, 阿明, 圆圆: what a child without a surname is called.
const petName = /^(?:[小阿]\p{Script=Han}{1,2}|(\p{Script=Han})\1)$/u;

// c01, stu-017: what most ids are. Patterns by script take milliseconds to compile.
const plainId = /^[a-z]{0,4}[-_]?\d{1,12}$/i;

/**
 * Whether an id could be somebody's name: a pet name, a surname with one to three characters behind it, Latin letters that can be
 * spoken, letters of any other script. It errs on the side of names: an id can be changed, a printed name cannot.
 */
export function couldBeName(id: string): boolean {
  if (plainId.test(id)) return false;
  const written = id.normalize('NFKC').trim();
  const isHanName = (written.match(/[\p{Script=Han}·•‧・]+/gu) ?? []).some((run) => {
    const letters = [...run];
    if (/[·•‧・]/u.test(run)) return true;
    const surname = compoundSurnames.has(run.slice(0, 2)) && letters.length > 2 ? 2 : 1;
    // 李某某 is masked already.
    if (letters.length <= surname || letters.length > surname + 3 || /某/u.test(run) || group.test(run)) return false;
    return surname === 2 || commonSurnames.has(letters[0] ?? '') || rareSurnames.has(letters[0] ?? '');
  });
  const isPetName = petName.test(written) && !group.test(written) && !isWord(written);
  // Of letters with digits behind them only long ones are taken for a name: xiaoming01, but not a01 or stu01.
  const least = /\p{N}/u.test(written) ? 5 : 2;
  const isSpoken = (run: string) => /[aeiouyà-öø-ÿāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]/iu.test(run);
  const latin = written.match(/\p{Script=Latin}+/gu) ?? [];
  const isLatinName = latin.some((run) => run.length >= least && isSpoken(run) && !genericWord.test(run));
  return isHanName || isPetName || isLatinName || /(?![\p{Script=Han}\p{Script=Latin}])\p{L}/u.test(written);
}

/**
 * Whether a surname with a letter behind it stands anywhere in a word: 奶奶王秀英. What it finds is rarely a name; what
 * it does not find holds no full name.
 */
export function holdsName(word: string): boolean {
  return /[·•‧・]/u.test(word) || [...word].slice(0, -1).some((letter, at) => isAnySurname(letter, [...word][at + 1]));
}

function isAnySurname(letter: string, next = ''): boolean {
  return commonSurnames.has(letter) || rareSurnames.has(letter) || compoundSurnames.has(letter + next);
}

const stems = [...'甲乙丙丁戊己庚辛壬癸'];

/**
 * The masked forms of many names. Names that would look the same get different forms, in the order given: 张小明,
 * 张小亮 → 张某甲, 张某乙, and after ten of them 张某11. Courts write 张某某1 (法释〔2016〕19号第九条), but in a
 * sentence that number would be read as a count (张某某1家). A name that is given twice has one form.
 */
export function maskNames(names: readonly string[]): ReadonlyMap<string, string> {
  const alike = new Map<string, Set<string>>();
  for (const name of names) {
    const mask = maskName(name);
    alike.set(mask, (alike.get(mask) ?? new Set()).add(hanOf(name).join('') || name));
  }
  // 张某 and 张某某 are numbered together: 张某甲, 张某乙.
  const rows = new Map<string, string[]>();
  return new Map(
    names.map((name) => {
      const mask = maskName(name);
      if ((alike.get(mask)?.size ?? 0) < 2) return [name, mask];
      const stem = mask.replace(/某+$/, '某');
      const row = rows.get(stem) ?? [];
      rows.set(stem, row);
      const who = hanOf(name).join('') || name;
      if (!row.includes(who)) row.push(who);
      const at = row.indexOf(who);
      return [name, stem + (stems[at] ?? at + 1)];
    }),
  );
}

// The characters of the name, without spaces, without a title and without a note in brackets after it.
function hanOf(name: string): string[] {
  // Most names are nothing else, and are asked for often.
  if (shortName.test(name) && !/同学$|老师$/.test(name)) return [...name];
  return withoutTitle(name.replace(/[（(].*$/u, '').trim()).match(/[\p{Script=Han}某〇]/gu) ?? [];
}
